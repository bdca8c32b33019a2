// SPDX-License-Identifier: Apache-2.0
package heart.words.listening;

/**
 * A sentence of a reply.
 *
 * @param start its first UTF-16 unit in the reply
 * @param end the unit after its last
 * @param kind what it does with what was said
 */
public record HeardSentence(int start, int end, ReplyKind kind) {}
