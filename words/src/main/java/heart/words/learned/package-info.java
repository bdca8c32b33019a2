// SPDX-License-Identifier: Apache-2.0
/**
 * Hunches: what the coach suspects of a sentence that no rule knows, because it resembles thousands
 * that people have labelled. Nothing in here speaks a language; the classes of words and the
 * weights come with one.
 */
@NullMarked
package heart.words.learned;

import org.jspecify.annotations.NullMarked;
