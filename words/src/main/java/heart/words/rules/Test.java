// SPDX-License-Identifier: Apache-2.0
package heart.words.rules;

import heart.words.text.Form;
import java.util.List;

/**
 * What a single token must be: one of some words, or of one of some kinds, or any word at all.
 * Words are kept by their numbers in a table that is half empty, so that a look or two tell. One
 * class without cousins, since nothing is asked more often.
 */
final class Test {
  private final int[] numbers;
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
    int room = 1;
    while (room < 2 * words.size()) {
      room *= 2;
    }
    numbers = new int[room];
    for (var word : words) {
      numbers[slot(word.number())] = word.number();
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
    return form != Form.NONE
        && (numbers[slot(form.number())] != 0
            || form.isAny(kinds, kinds2, kinds3, kinds4)
            || (unless >= 0 && !form.is(unless)));
  }

  /** Where a word stands in the table, or where it would. */
  private int slot(int number) {
    int slot = number & (numbers.length - 1);
    while (numbers[slot] != 0 && numbers[slot] != number) {
      slot = (slot + 1) & (numbers.length - 1);
    }
    return slot;
  }
}
