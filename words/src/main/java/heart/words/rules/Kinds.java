// SPDX-License-Identifier: Apache-2.0
package heart.words.rules;

import heart.words.text.Cut;
import heart.words.text.Form;
import heart.words.text.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the words of each kind come to, while patterns are being read: looked over once, not for
 * each of the thousands of steps that want them.
 */
final class Kinds {
  private static final int COMMON = 60;

  private static final String EVERYWHERE =
      "you i the a to and , . is are not do have it that in of my me for your was on with so be";

  /**
   * A kind.
   *
   * @param sieve its words
   * @param reach its words and those that were settled to be of it
   * @param cost how often they are met
   */
  record Kind(Sieve sieve, Sieve reach, int cost) {}

  private final Vocabulary words;
  private final int common;
  private final int everywhere;
  private final Map<Integer, Kind> known = new HashMap<>();

  Kinds(Vocabulary words) {
    this.words = words;
    common = words.kind("common");
    everywhere = words.kind("everywhere");
    for (var word : Cut.words(EVERYWHERE)) {
      words.word(word, everywhere);
    }
  }

  /** The words of all kinds. */
  Vocabulary words() {
    return words;
  }

  /** A kind, by its number. */
  Kind of(int number) {
    var kind = known.get(number);
    if (kind == null) {
      var sieve = new Sieve();
      sieve.add(words.of(number));
      var reach = new Sieve();
      reach.add(sieve);
      reach.add(words.settled(number));
      kind = new Kind(sieve, reach, cost(words.of(number)));
      known.put(number, kind);
    }
    return kind;
  }

  /** How often words are met, roughly: one that is unknown or in every sentence is a poor sign. */
  int cost(List<Form> forms) {
    int sum = 0;
    for (var word : forms) {
      if (word.unknown() || word.is(everywhere)) {
        sum += COMMON * 5;
      } else {
        sum += word.is(common) ? COMMON : 1;
      }
    }
    return sum;
  }
}
