// SPDX-License-Identifier: Apache-2.0
package heart.conversation.place;

import heart.conversation.Seat;
import heart.conversation.Words;
import heart.conversation.guide.Guide;

/**
 * A guide that one of the two brought into their place.
 *
 * @param text as its author wrote it: a talk brings it along
 * @param by who brought it
 */
public record OwnGuide(Words text, Guide guide, Seat by, Stage stage) {
  /** How far it is. */
  public enum Stage {
    /** The other has not said yes yet. */
    OFFERED,
    /** Both have seen it: a talk can begin with it. */
    ACCEPTED,
    /** Declined, taken back or put away. It stays for the titles of talks that were led by it. */
    DROPPED
  }

  boolean is(String id, int edition) {
    return guide.id().equals(id) && guide.edition() == edition;
  }

  OwnGuide at(Stage next) {
    return new OwnGuide(text, guide, by, next);
  }
}
