// SPDX-License-Identifier: Apache-2.0
package heart.words;

import java.util.List;

/**
 * What the coach sees in a draft.
 *
 * @param findings in the order of the text
 * @param strengths in the order of the text; to be shown first
 * @param sentences the sentences the text was taken for
 */
public record Reading(
    List<Finding> findings, List<Strength> strengths, Opening opening, List<Sentence> sentences) {}
