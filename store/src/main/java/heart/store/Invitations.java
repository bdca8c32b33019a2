// SPDX-License-Identifier: Apache-2.0
package heart.store;

/** Invitations: one use, an end, and a way to take them back. */
public interface Invitations {

  /** What became of an offered invitation. */
  enum Offered {
    MADE,
    /** The very same stands already. */
    STANDS,
    UNKNOWN_PLACE,
    /** Another invitation has this lookup id. */
    ID_TAKEN,
    /** Both seats are taken. */
    NO_SEAT,
    TOO_MANY
  }

  /** What an invitation is found to be. */
  sealed interface Found {
    /**
     * It leads into a place with a free seat.
     *
     * @param head the end of the place log, where the joiner's entry would go
     */
    record Open(String place, String blob, Head head) implements Found {}

    record Gone(Ended how) implements Found {}
  }

  /** Why an invitation leads nowhere. */
  enum Ended {
    UNKNOWN,
    USED,
    EXPIRED,
    WITHDRAWN
  }

  /** What became of someone at the door. */
  sealed interface Joined {
    /** Entry appended, seat taken, invitation used: all of it or nothing. */
    record In(Appended.Acknowledged entry, String place) implements Joined {}

    /** The place log went on meanwhile, or the entry can't stand there. */
    record NotYet(Appended why) implements Joined {}

    record Gone(Ended how) implements Joined {}

    /** This person is in the place already, by another way. */
    record Already() implements Joined {}

    /** The entry is not one for the place log that the invitation leads to. */
    record WrongLog() implements Joined {}
  }

  Offered offer(String person, String place, String lookup, String blob, long expiresMs);

  Found find(String lookup);

  /** Takes an invitation back; false when it is none of {@code person}'s places'. */
  boolean withdraw(String person, String lookup);

  /** Lets the author of {@code draft} in. A repeat after a lost answer gets the first answer. */
  Joined join(String lookup, Draft draft);
}
