// SPDX-License-Identifier: Apache-2.0
package heart.words.listening;

/**
 * A sentence of a reply.
 *
 * @param start its first UTF-16 unit in the reply
 * @param end the unit after its last
 * @param kind what it does with what was said
 * @param reason for advice, verdict and defence: why this tends to land badly; else empty
 * @param question for the same three: what to ask instead; else empty
 */
public record HeardSentence(int start, int end, ReplyKind kind, String reason, String question) {}
