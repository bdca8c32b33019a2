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
  private final int[] kinds;
  private final int unless;

  /**
   * What accepts these.
   *
   * @param unless what is refused where any other word is accepted; -1 where not any word is
   */
  Test(List<Form> words, int[] kinds, int unless) {
    int low = words.isEmpty() ? 0 : Integer.MAX_VALUE;
    int high = 0;
    for (var word : words) {
      low = Math.min(low, word.number());
      high = Math.max(high, word.number());
    }
    lowest = low;
    bits = new int[words.isEmpty() ? 0 : ((high - low) >> 5) + 1];
    for (var word : words) {
      bits[(word.number() - low) >> 5] |= 1 << (word.number() - low);
    }
    this.kinds = kinds;
    this.unless = unless;
  }

  boolean accepts(Form form) {
    int at = form.number() - lowest;
    if (at >= 0 && (at >> 5) < bits.length && (bits[at >> 5] & 1 << at) != 0) {
      return true;
    }
    for (int kind : kinds) {
      if (form.is(kind)) {
        return true;
      }
    }
    return unless >= 0 && form != Form.NONE && !form.is(unless);
  }
}
