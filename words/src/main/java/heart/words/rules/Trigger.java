// SPDX-License-Identifier: Apache-2.0
package heart.words.rules;

import heart.words.text.Form;
import java.util.List;

/**
 * Words one of which a pattern cannot do without, while a book is being written; the book keeps
 * them in its {@link Lookout}.
 *
 * @param order its place in the book, as it was written
 * @param pattern where the pattern stands in the script
 * @param around what may stand two before, one before, one after and two after them
 */
record Trigger(int order, int pattern, Place place, List<Form> words, List<Sieve> around) {
  /** A step of a pattern, and the fewest and most tokens of the pattern before it. */
  record Place(Item.One item, int least, int most) {}
}
