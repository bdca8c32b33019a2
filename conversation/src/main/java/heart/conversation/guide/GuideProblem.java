// SPDX-License-Identifier: Apache-2.0
package heart.conversation.guide;

/**
 * One thing that is wrong with a guide.
 *
 * @param line from 1
 * @param path such as {@code steps[2].prompt.en}; empty for the document itself
 * @param reason a plain sentence
 */
public record GuideProblem(int line, String path, String reason) {}
