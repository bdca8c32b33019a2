// SPDX-License-Identifier: Apache-2.0
package heart.words.learned;

import heart.words.text.Cut;
import heart.words.text.Form;
import heart.words.text.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/**
 * How the words of a language are seen from further off: the small words that build sentences stay
 * themselves, every other one becomes the first class it belongs to.
 */
public final class WordClasses {
  /** What is known of a word, side by side: it is asked for at once. */
  private static final int EACH = 5;

  private static final int EXACT = 0;
  private static final int WIDE = 1;
  private static final int ANCHORS = 2;
  private static final int COMPANIONS = 3;
  private static final int SIGNS = 4;

  /** Less than that does not make a word with an ending: "thing". */
  private static final int SHORTEST_STEM = 3;

  private final int[] known;
  private final int name = classOf("name");
  private final int nameCompanions;
  private final List<String> endings = new ArrayList<>();
  private final List<Integer> endingClasses = new ArrayList<>();

  /**
   * The classes of a vocabulary that has settled.
   *
   * @param small the words that stay themselves, with spaces between
   * @param calls the marks that are seen as a full stop: how loudly something is said, or how it
   *     fades out, does not tell what
   * @param signs the marks, and kinds in angle brackets, that part no two words
   * @param kinds the kinds that are classes, the more telling first
   * @param endings what tells the class of a word that is in no list: {@code ed=past}, the longer
   *     first
   * @param anchors up to 5 words of which it is noted what else stands in their sentence
   * @param companions up to 32 words, and kinds in angle brackets, that are noted beside them
   */
  public WordClasses(
      Vocabulary words,
      String small,
      String calls,
      String signs,
      String kinds,
      String endings,
      String anchors,
      String companions) {
    known = new int[(words.size() + 1) * EACH];
    var classes = Cut.words(kinds);
    for (var form : words.all()) {
      known[form.number() * EACH + EXACT] = Clues.scrambled(form.lemma().hashCode());
      known[form.number() * EACH + WIDE] = classOf(words, form, classes);
    }
    for (var word : Cut.words(small)) {
      keep(words, word, word);
    }
    for (var mark : Cut.words(calls)) {
      keep(words, mark, ".");
    }
    for (var ending : Cut.words(endings)) {
      int is = ending.indexOf('=');
      this.endings.add(ending.substring(0, is));
      endingClasses.add(classOf(ending.substring(is + 1)));
    }
    number(words, Cut.words(anchors), ANCHORS);
    nameCompanions = number(words, Cut.words(companions), COMPANIONS);
    number(words, Cut.words(signs), SIGNS);
  }

  /** A word is never put into a class, and is seen as this one is. */
  private void keep(Vocabulary words, String word, String as) {
    var form = words.find(word, 0, word.length());
    if (form != null) {
      known[form.number() * EACH + EXACT] = Clues.scrambled(as.hashCode());
      known[form.number() * EACH + WIDE] = Clues.scrambled(as.hashCode());
    }
  }

  /** Gives each word of a list a bit; the bit of names is returned. */
  private int number(Vocabulary words, List<String> list, int place) {
    int ofNames = 0;
    for (int i = 0; i < list.size(); i++) {
      var word = list.get(i);
      if (word.equals("<name>")) {
        ofNames = 1 << i;
      } else if (word.charAt(0) == '<') {
        for (var form : words.of(words.kind(word.substring(1, word.length() - 1)))) {
          known[form.number() * EACH + place] |= 1 << i;
        }
      } else {
        var form = words.find(word, 0, word.length());
        if (form != null) {
          known[form.number() * EACH + place] |= 1 << i;
        }
      }
    }
    return ofNames;
  }

  private static int classOf(Vocabulary words, Form form, List<String> classes) {
    for (var kind : classes) {
      if (form.is(words.kind(kind))) {
        return classOf(kind);
      }
    }
    return classOf("other");
  }

  private static int classOf(String kind) {
    return Clues.scrambled(("<" + kind + ">").hashCode());
  }

  int exact(Form form) {
    return known[form.number() * EACH + EXACT];
  }

  int wide(Form form, boolean isName) {
    return isName ? name : known[form.number() * EACH + WIDE];
  }

  /** The class of a word that is in no list, by how it ends. */
  int guessed(String text, int from, int to) {
    for (int i = 0; i < endings.size(); i++) {
      var ending = endings.get(i);
      int stem = to - from - ending.length();
      if (stem >= SHORTEST_STEM && text.startsWith(ending, to - ending.length())) {
        return endingClasses.get(i);
      }
    }
    return 0;
  }

  /** Which anchors a word is, as bits. */
  int anchors(Form form) {
    return known[form.number() * EACH + ANCHORS];
  }

  /** Which companions a word is, as bits. */
  int companions(Form form, boolean isName) {
    return known[form.number() * EACH + COMPANIONS] | (isName ? nameCompanions : 0);
  }

  /** Whether it is a sign that stands between words, or behind them, and parts no two of them. */
  boolean sign(Form form) {
    return known[form.number() * EACH + SIGNS] != 0;
  }
}
