// SPDX-License-Identifier: Apache-2.0
package heart.words.english.listening;

import heart.words.text.Letters;
import heart.words.text.Passage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether a reply says the same nearly word for word, with I and you changed over. */
final class Parroting {
  /** The share of runs of three words that also stand in what was said. */
  private static final double NEARLY_ALL = 0.6;

  /** Shorter echoes are how people talk. */
  private static final int LEAST_RUNS = 4;

  private Parroting() {}

  static boolean is(Passage told, Passage back) {
    var heard = runs(back);
    if (heard.size() < LEAST_RUNS) {
      return sameWords(told, back);
    }
    var said = runs(told);
    int same = 0;
    for (var run : heard) {
      if (said.contains(run)) {
        same++;
      }
    }
    return same >= NEARLY_ALL * heard.size();
  }

  private static boolean sameWords(Passage told, Passage back) {
    var heard = words(back);
    return heard.size() > 1 && heard.equals(words(told));
  }

  /** Every three words in a row, persons made alike. */
  private static Set<String> runs(Passage passage) {
    var words = words(passage);
    var runs = new HashSet<String>();
    for (int i = 0; i + 2 < words.size(); i++) {
      runs.add(words.get(i) + " " + words.get(i + 1) + " " + words.get(i + 2));
    }
    return runs;
  }

  private static List<String> words(Passage passage) {
    var words = new ArrayList<String>();
    for (int i = 0; i < passage.size(); i++) {
      var word = Terms.small(passage, i);
      if (Letters.word(word)) {
        words.add(alike(word));
      }
    }
    return words;
  }

  private static String alike(String word) {
    return switch (word) {
      case "i", "you", "me", "we", "us" -> "i";
      case "my", "your", "our", "mine", "yours" -> "my";
      case "am", "are", "is", "was", "were", "be" -> "be";
      case "myself", "yourself", "ourselves" -> "self";
      default -> Stems.of(word);
    };
  }
}
