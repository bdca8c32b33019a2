// SPDX-License-Identifier: Apache-2.0
package heart.words.rules;

import heart.words.text.Form;
import java.util.Arrays;
import java.util.List;

/**
 * What a single token must be: one of some words, or of one of some kinds, or any word at all.
 * Words are kept as bits over their numbers, or as the numbers themselves where that is shorter.
 * One class without cousins, since nothing is asked more often.
 */
final class Test {
  private static final int[] NONE = {};

  private final int lowest;
  private final int[] bits;
  private final int[] numbers;
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
    var all = numbers(words);
    int last = all.length - 1;
    lowest = last < 0 ? -1 : all[0];
    reach = last < 0 ? 0 : all[last] - lowest;
    int room = (reach >> 5) + 1;
    boolean few = last <= 0 || all.length < room;
    numbers = few && last > 0 ? all : NONE;
    bits = few ? NONE : new int[room];
    for (int i = 0; i < all.length && !few; i++) {
      bits[(all[i] - lowest) >> 5] |= 1 << (all[i] - lowest);
    }
    this.kinds = bits(kinds, 0);
    kinds2 = bits(kinds, 1);
    kinds3 = bits(kinds, 2);
    kinds4 = bits(kinds, 3);
    this.unless = unless;
  }

  private static int[] numbers(List<Form> words) {
    var numbers = new int[words.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = words.get(i).number();
    }
    Arrays.sort(numbers);
    return numbers;
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
        || (at > 0 && at <= reach && holds(at))
        || form.isAny(kinds, kinds2, kinds3, kinds4)
        || (unless >= 0 && form != Form.NONE && !form.is(unless));
  }

  private boolean holds(int at) {
    if (numbers.length == 0) {
      return (bits[at >> 5] & 1 << at) != 0;
    }
    int from = 0;
    int to = numbers.length - 1;
    while (from < to) {
      int middle = (from + to) >> 1;
      if (numbers[middle] - lowest < at) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return numbers[from] - lowest == at;
  }
}
