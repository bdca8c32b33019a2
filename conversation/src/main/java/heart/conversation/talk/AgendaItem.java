// SPDX-License-Identifier: Apache-2.0
package heart.conversation.talk;

import heart.conversation.Seat;
import heart.conversation.Words;

/**
 * Something that one of the two wanted talked about, as it stood on the agenda when the talk began.
 *
 * @param minutes that it was given, both turns together; 0 for as long as it takes
 */
public record AgendaItem(Seat by, Words words, int minutes) {}
