// SPDX-License-Identifier: Apache-2.0
package heart.words.english.listening;

import heart.words.text.Cut;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A set of phrases, found by their first word. Written one beside the other with bars between, in
 * small letters and with contractions undone: <i>you are</i> finds <i>you're</i> and <i>youre</i>.
 */
final class Phrases {
  private final Map<String, List<String[]>> byFirst = new HashMap<>();

  private Phrases() {}

  /** Reads {@code "you should | you could"}. */
  static Phrases of(String list) {
    var phrases = new Phrases();
    for (var phrase : Cut.between(list, '|')) {
      var words = Cut.words(phrase).toArray(new String[0]);
      if (words.length > 0) {
        phrases.byFirst.computeIfAbsent(words[0], _ -> new ArrayList<>()).add(words);
      }
    }
    return phrases;
  }

  /** Whether one of them stands at this word of a line. */
  boolean at(Line line, int word) {
    var candidates = byFirst.get(line.word(word));
    if (candidates == null) {
      return false;
    }
    for (var phrase : candidates) {
      if (matches(phrase, line, word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean matches(String[] phrase, Line line, int word) {
    for (int i = 1; i < phrase.length; i++) {
      if (!phrase[i].equals(line.word(word + i))) {
        return false;
      }
    }
    return true;
  }
}
