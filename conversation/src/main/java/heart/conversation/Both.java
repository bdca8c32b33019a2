// SPDX-License-Identifier: Apache-2.0
package heart.conversation;

/** A yes or no for each of the two. */
public record Both(boolean first, boolean second) {
  /** Neither of them. */
  public static final Both NEITHER = new Both(false, false);

  /** This one alone. */
  public static Both only(Seat seat) {
    return NEITHER.with(seat, true);
  }

  public boolean of(Seat seat) {
    return seat == Seat.FIRST ? first : second;
  }

  public Both with(Seat seat, boolean value) {
    return seat == Seat.FIRST ? new Both(value, second) : new Both(first, value);
  }

  public boolean all() {
    return first && second;
  }

  public boolean any() {
    return first || second;
  }
}
