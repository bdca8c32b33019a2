// SPDX-License-Identifier: Apache-2.0
package heart.words.text;

import org.jspecify.annotations.Nullable;

/**
 * A good guess at a word that is not in the vocabulary: its letters drawn in (<i>sooo</i>), its
 * stars counted as one (<i>f**k</i>), else only what its ending tells (<i>-ed</i>, <i>-ing</i>).
 */
final class Unknown {
  private final Vocabulary words;
  private final Form past;
  private final Form ing;
  private final Form adverb;
  private final Form plural;
  private final Form number;
  private final Form plain;

  Unknown(Vocabulary words) {
    this.words = words;
    past = words.word("§ed", words.kind("past"));
    words.word("§ed", words.kind("participle"));
    ing = words.word("§ing", words.kind("ing"));
    adverb = words.word("§ly", words.kind("adv"));
    plural = words.word("§s", words.kind("unknown"));
    number = words.word("§1", words.kind("number"));
    plain = words.word("§", words.kind("unknown"));
  }

  Form guess(String text, int start, int end) {
    if (Letters.figure(text.charAt(start))) {
      return number;
    }
    var found = hasStar(text, start, end) ? starred(text, start, end) : drawn(text, start, end);
    return found == null ? byEnding(text, start, end) : found;
  }

  private static boolean hasStar(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == '*') {
        return true;
      }
    }
    return false;
  }

  private @Nullable Form starred(String text, int start, int end) {
    var one = new StringBuilder();
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c != '*' || one.length() == 0 || one.charAt(one.length() - 1) != '*') {
        one.append(c);
      }
    }
    return words.find(one.toString(), 0, one.length());
  }

  /**
   * Finds <i>sooo</i> as <i>so</i> and <i>whaaat</i> as <i>what</i>, <i>toooo</i> as <i>too</i>.
   */
  private @Nullable Form drawn(String text, int start, int end) {
    for (int most = 2; most >= 1; most--) {
      var shorter = shortened(text, start, end, most);
      if (shorter.length() == end - start) {
        return null;
      }
      var found = words.find(shorter, 0, shorter.length());
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static String shortened(String text, int start, int end, int most) {
    var drawn = new StringBuilder();
    int at = start;
    while (at < end) {
      char c = Vocabulary.fold(text.charAt(at));
      int run = at;
      while (run < end && Vocabulary.fold(text.charAt(run)) == c) {
        run++;
      }
      int keep = run - at >= 3 ? most : run - at;
      for (int i = 0; i < keep; i++) {
        drawn.append(c);
      }
      at = run;
    }
    return drawn.toString();
  }

  private Form byEnding(String text, int start, int end) {
    if (end - start > 4) {
      if (text.startsWith("ed", end - 2)) {
        return past;
      }
      if (text.startsWith("ing", end - 3) || text.startsWith("in'", end - 3)) {
        return ing;
      }
      if (text.startsWith("ly", end - 2)) {
        return adverb;
      }
    }
    return end - start > 3 && text.startsWith("s", end - 1) ? plural : plain;
  }
}
