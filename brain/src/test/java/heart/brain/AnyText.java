// SPDX-License-Identifier: Apache-2.0
package heart.brain;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Texts as nobody would write them and as people do: words of real sentences, pieces of the rules'
 * own examples, and everything that reads differently on two platforms if anything does. The same
 * seed makes the same texts.
 */
final class AnyText {
  private static final List<String> ODD =
      List.of(
          "\uD83D\uDE42",
          "\uD83D\uDC69\u200D\uD83D\uDC67",
          "\u2764\uFE0F",
          "\uD83D",
          "\uDE42",
          "\uDC00\uD800",
          "\u05D0\u05EA \u05EA\u05DE\u05D9\u05D3",
          "\u0623\u0646\u062A",
          "\u202E",
          "you\u2019re",
          "youre",
          "YOU\u2018RE",
          "don\u00B4t",
          "dont",
          "i`m",
          "I\u2019m",
          "\u0130",
          "\u017F",
          "stra\u00DFe",
          "\u00C9t\u00E9",
          "e\u0301",
          "\uFF39\uFF2F\uFF35",
          "\u00A0",
          "\u2003",
          "\uFEFF",
          "\u00AD",
          "\u2028",
          "\u0000",
          "\u0007",
          "\t",
          "\r\n",
          "\n\n",
          "...",
          "\u2026",
          "?!",
          "\"",
          "\u201C",
          "\u201D",
          "\u00AB",
          "\u00BB",
          "\\",
          "</script>",
          "--",
          "\u2014",
          "(",
          ")",
          "*",
          "1.5",
          "3pm",
          "10,000",
          "a.m.",
          "Mr.",
          "\u4F60\u597D",
          "\uD835\uDC32\uD835\uDC28\uD835\uDC2E",
          "never never never",
          "");

  private final Random chance;
  private final List<String> sentences;
  private final List<String> words = new ArrayList<>();

  AnyText(long seed, List<String> sentences) {
    this.chance = new Random(seed);
    this.sentences = sentences;
    for (var sentence : sentences) {
      words.addAll(List.of(sentence.split(" ", -1)));
    }
  }

  String next() {
    var text = new StringBuilder();
    int pieces = chance.nextInt(12);
    for (int i = 0; i <= pieces; i++) {
      text.append(piece());
      text.append(chance.nextInt(8) == 0 ? "" : " ");
    }
    return text.toString();
  }

  private String piece() {
    return switch (chance.nextInt(10)) {
      case 0, 1, 2 -> one(sentences);
      case 3 -> fragment(one(sentences));
      case 4, 5 -> one(ODD);
      case 6 -> one(words).toUpperCase(java.util.Locale.ROOT);
      default -> one(words);
    };
  }

  /** Cut anywhere, also through a character. */
  private String fragment(String sentence) {
    int end = chance.nextInt(sentence.length() + 1);
    return sentence.substring(chance.nextInt(end + 1), end);
  }

  private String one(List<String> of) {
    return of.get(chance.nextInt(of.size()));
  }
}
