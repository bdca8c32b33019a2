// SPDX-License-Identifier: Apache-2.0
package heart.words.rules;

/**
 * A sentence that shows what a rule does; it runs as a test and is shown as help.
 *
 * @param text the sentence
 * @param marked whether the rule speaks about it
 */
public record Example(String text, boolean marked) {}
