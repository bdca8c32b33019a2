// SPDX-License-Identifier: Apache-2.0
package heart.conversation.talk;

import heart.conversation.LineKind;
import heart.conversation.Seat;
import heart.conversation.Words;

/**
 * Something that was said and stands.
 *
 * @param turn number of the turn it belongs to, from 1; 0 outside of turns
 */
public record Line(Seat seat, LineKind kind, String step, int turn, Words words, long atMs) {}
