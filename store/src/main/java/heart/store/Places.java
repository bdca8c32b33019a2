// SPDX-License-Identifier: Apache-2.0
package heart.store;

import java.util.List;

/** Places and who is in them. */
public interface Places {

  /** What became of a wish for a new place. */
  enum Founded {
    MADE,
    /** It was there already, and it is this person's. */
    STANDS,
    /** Someone else's place or log has this id. */
    ID_TAKEN,
    /** This person has as many places as one may have. */
    TOO_MANY
  }

  /**
   * One place of a person.
   *
   * @param members public keys: who made it first, then who joined
   */
  record Place(String id, List<String> members, List<Head> logs) {}

  /**
   * Makes a place with its place log, which has the same id; {@code person} takes the first seat.
   *
   * @param genesis what the place log's first entry must name as prev
   */
  Founded found(String person, String place, String genesis);

  /** All places of a person, oldest first. */
  List<Place> of(String person);
}
