// SPDX-License-Identifier: Apache-2.0
package heart.conversation.plan;

import heart.conversation.Degree;
import heart.conversation.Setting;
import heart.conversation.Words;
import java.util.List;

/**
 * What one of them puts on the table.
 *
 * @param guide id of a guide
 * @param minutes length of the talk
 * @param times one to five times in ms since 1970, all different
 * @param zone where the one who offers is, so that the other sees both clocks
 * @param words a line with it; may be empty
 */
public record Offer(
    String guide,
    Degree degree,
    Setting setting,
    int minutes,
    List<Long> times,
    String zone,
    Words words) {}
