// SPDX-License-Identifier: Apache-2.0
package heart.conversation.plan;

import heart.conversation.Seat;
import heart.conversation.Words;

/**
 * Something that one of the two wants talked about.
 *
 * @param by who wants it
 * @param weight 3 matters most, 1 least
 * @param minutes as wished
 * @param revision from 1, one more with each change
 * @param order the lower the earlier it was added
 */
public record Item(
    String id, Seat by, Words words, int weight, int minutes, int revision, long order) {}
