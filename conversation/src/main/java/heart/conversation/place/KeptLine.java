// SPDX-License-Identifier: Apache-2.0
package heart.conversation.place;

import heart.conversation.LineKind;
import heart.conversation.Seat;
import heart.conversation.Words;

/**
 * A line its author released.
 *
 * @param step id of the guide's step it was said in
 */
public record KeptLine(Seat seat, LineKind kind, String step, Words words, long atMs) {}
