// SPDX-License-Identifier: Apache-2.0
package heart.words.rules;

import heart.words.text.Form;
import java.util.Arrays;

/**
 * A set of words that may hold a few too many but never lacks one: a bit for each of the most
 * common words, and one bit for many of the others. Looking a word up costs one step whatever the
 * size of the set, so a pattern is turned away at most places before it is tried.
 */
final class Sieve {
  /** How many ints a sieve takes. */
  static final int ROOM = (Form.GROUPS + 31) / 32;

  /** Lets every word through, and the place where there is none. */
  static final Sieve OPEN = new Sieve();

  static {
    Arrays.fill(OPEN.bits, -1);
  }

  final int[] bits = new int[ROOM];

  /** Lets these words through as well. */
  void add(Iterable<Form> words) {
    for (var word : words) {
      bits[word.group() >> 5] |= 1 << word.group();
    }
  }

  /** Lets through what another one does as well. */
  void add(Sieve other) {
    for (int i = 0; i < ROOM; i++) {
      bits[i] |= other.bits[i];
    }
  }

  /** Sets the bit of a number in the rows of all groups that it lets through. */
  void mark(int[][] rows, int first, int number) {
    for (int group = 0; group < Form.GROUPS; group++) {
      if ((bits[group >> 5] & 1 << group) != 0) {
        rows[first + group][number >> 5] |= 1 << number;
      }
    }
  }

  /** Sets a bit in the numbers of all groups that it and another one let through. */
  void mark(int[] groups, Sieve other, int bit) {
    for (int group = 0; group < Form.GROUPS; group++) {
      if ((bits[group >> 5] & other.bits[group >> 5] & 1 << group) != 0) {
        groups[group] |= bit;
      }
    }
  }
}
