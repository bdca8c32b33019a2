// SPDX-License-Identifier: Apache-2.0
package heart.words;

/**
 * A sentence of a draft.
 *
 * @param start its first UTF-16 unit in the text
 * @param end the unit after its last
 */
public record Sentence(int start, int end) {}
