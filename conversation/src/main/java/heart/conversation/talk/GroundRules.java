// SPDX-License-Identifier: Apache-2.0
package heart.conversation.talk;

import heart.conversation.Both;
import heart.conversation.Seat;
import heart.conversation.Words;
import java.util.List;

/**
 * The ground rules as they stand.
 *
 * @param revision from 1, one more with each edit
 */
public record GroundRules(List<Words> rules, int revision, Seat editedBy, Both agreed) {
  GroundRules edited(List<Words> text, Seat by) {
    return new GroundRules(text, revision + 1, by, Both.only(by));
  }

  GroundRules agreed(Seat by) {
    return new GroundRules(rules, revision, editedBy, agreed.with(by, true));
  }
}
