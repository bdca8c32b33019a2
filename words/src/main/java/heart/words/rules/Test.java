// SPDX-License-Identifier: Apache-2.0
package heart.words.rules;

import heart.words.text.Form;
import java.util.List;

/**
 * What a single token must be: one of some words, kept as bits over their numbers, or of one of
 * some kinds, or any word at all. One class without cousins, since nothing is asked more often.
 */
final class Test {
  private final int lowest;
  private final int[] bits;
  private final int reach;
  private final int kinds;
  private final int kinds2;
  private final int kinds3;
  private final int kinds4;
  private final int unless;

  /**
   * What accepts these.
   *
   * @param unless a kind: any word is accepted but those of it; -1 where not any word is
   */
  Test(List<Form> words, List<Integer> kinds, int unless) {
    int low = words.isEmpty() ? -1 : Integer.MAX_VALUE;
    int high = 0;
    for (var word : words) {
      low = Math.min(low, word.number());
      high = Math.max(high, word.number());
    }
    lowest = low;
    reach = words.isEmpty() ? 0 : high - low;
    bits = new int[(reach >> 5) + 1];
    for (var word : words) {
      bits[(word.number() - low) >> 5] |= 1 << (word.number() - low);
    }
    this.kinds = bits(kinds, 0);
    kinds2 = bits(kinds, 1);
    kinds3 = bits(kinds, 2);
    kinds4 = bits(kinds, 3);
    this.unless = unless;
  }

  private static int bits(List<Integer> kinds, int number) {
    int bits = 0;
    for (int kind : kinds) {
      bits |= Form.bit(kind, number);
    }
    return bits;
  }

  boolean accepts(Form form) {
    int at = form.number() - lowest;
    return at == 0
        || (at > 0 && at <= reach && (bits[at >> 5] & 1 << at) != 0)
        || form.isAny(kinds, kinds2, kinds3, kinds4)
        || (unless >= 0 && form != Form.NONE && !form.is(unless));
  }
}
