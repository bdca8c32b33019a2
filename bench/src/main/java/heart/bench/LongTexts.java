// SPDX-License-Identifier: Apache-2.0
package heart.bench;

import heart.words.Coach;
import heart.words.Words;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Texts from ten thousand characters to a million, ordinary ones and such as nobody writes but
 * somebody may paste. Prints how long a thousand characters take at each length: when time is
 * proportional to length, the figures of a row are alike.
 */
final class LongTexts {
  private static final int[] LENGTHS = {10_000, 100_000, 1_000_000};
  private static final int TIMES = 5;

  private LongTexts() {}

  public static void main(String[] args) {
    var coach = Words.english();
    for (int i = 0; i < 50; i++) {
      Messages.all().forEach(coach::read); // warm
    }
    System.out.println("microseconds for 1,000 characters of a text of 10,000, 100,000, 1,000,000");
    texts().forEach((name, part) -> row(coach, name, part));
  }

  private static Map<String, String> texts() {
    var texts = new LinkedHashMap<String, String>();
    texts.put("letters", String.join(" ", Messages.sentences()));
    texts.put(
        "letters without a stop", String.join(" ", Messages.sentences()).replaceAll("[.!?]", ""));
    texts.put("you you you", "you ");
    texts.put("you never listen and", "you never listen and ");
    texts.put("You never listen.", "You never listen. ");
    texts.put("Thanks for nothing.", "Thanks for nothing. ");
    texts.put("if you you if", "if you ");
    texts.put("quotation marks", "\"");
    texts.put("open and shut", "\u201C you \u201D \u201C ");
    texts.put("nested marks", "\u201C".repeat(5_000) + "\u201D".repeat(5_000));
    texts.put("Names And Names", "Zorvak ");
    texts.put("one word", "a");
    texts.put("a word of capitals", "A");
    texts.put("Capitals Everywhere", "The ");
    texts.put("full stops", ".");
    texts.put("lines", "\n");
    texts.put("spaces", " ");
    texts.put("stars", "f*");
    texts.put("brackets", "(");
    texts.put("apostrophes", "you're'");
    texts.put("pictures", "\uD83D\uDE00\u200D");
    texts.put("why?", "why? ");
    texts.put("you lied and", "you lied to me, ");
    return texts;
  }

  private static void row(Coach coach, String name, String part) {
    var line = new StringBuilder(String.format("%-24s", name));
    for (int length : LENGTHS) {
      var text = part.repeat(length / part.length() + 1).substring(0, length);
      line.append(String.format("%10.1f", best(coach, text) / (length / 1_000.0) / 1_000));
    }
    System.out.println(line);
  }

  private static long best(Coach coach, String text) {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < TIMES; i++) {
      long begun = System.nanoTime();
      int findings = coach.read(text).findings().size();
      best = Math.min(best, System.nanoTime() - begun);
      if (findings < 0) {
        throw new AssertionError("no reading has fewer findings than none");
      }
    }
    return best;
  }
}
