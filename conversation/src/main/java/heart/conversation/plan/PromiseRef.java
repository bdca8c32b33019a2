// SPDX-License-Identifier: Apache-2.0
package heart.conversation.plan;

/**
 * An agreement of an earlier talk.
 *
 * @param talk the talk's log
 * @param agreement its number there, from 1
 */
public record PromiseRef(String talk, int agreement) {}
