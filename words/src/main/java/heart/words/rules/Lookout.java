// SPDX-License-Identifier: Apache-2.0
package heart.words.rules;

import heart.words.text.Form;
import heart.words.text.Passage;
import java.util.Arrays;

/**
 * What may stand beside the triggers of a book. Nearly all of a reading is the question whether a
 * trigger may fit where its word is met, and nine times in ten the word after it or before it tells
 * that it cannot: so the sieves of all triggers lie side by side in one array.
 */
final class Lookout {
  private static final int ROW = 4 * Sieve.ROOM;
  private static final int SECOND_BEFORE = 0;
  private static final int BEFORE = Sieve.ROOM;
  private static final int AFTER = 2 * Sieve.ROOM;
  private static final int SECOND_AFTER = 3 * Sieve.ROOM;

  private int[] bits = new int[64 * ROW];
  private int size;

  /** Adds the neighbours of a trigger as {@link Steps#around} gives them; returns its number. */
  int add(Sieve[] around) {
    if ((size + 1) * ROW > bits.length) {
      bits = Arrays.copyOf(bits, bits.length * 2);
    }
    for (int side = 0; side < around.length; side++) {
      around[side].copyTo(bits, size * ROW + side * Sieve.ROOM);
    }
    return size++;
  }

  /** Gives back what room was left for more. */
  void trim() {
    bits = Arrays.copyOf(bits, size * ROW);
  }

  /** Whether the pattern of a trigger may fit around its token: no is certain. */
  boolean mayFit(int trigger, Passage passage, int at) {
    int row = trigger * ROW;
    return passes(row + AFTER, passage.form(at + 1))
        && passes(row + BEFORE, passage.form(at - 1))
        && passes(row + SECOND_AFTER, passage.form(at + 2))
        && passes(row + SECOND_BEFORE, passage.form(at - 2));
  }

  private boolean passes(int sieve, Form form) {
    return (bits[sieve + (form.group() >> 5)] & 1 << form.group()) != 0;
  }
}
