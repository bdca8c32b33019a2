// SPDX-License-Identifier: Apache-2.0
package heart.conversation;

import org.jspecify.annotations.Nullable;

/**
 * A rule that said no, with what one needs to say it kindly.
 *
 * @param by whose floor, turn or proposal stands in the way
 * @param until from when on it would be possible, in ms; 0 when time does not help
 * @param limit the limit that was passed; 0 when none was
 */
public record Refusal(Why why, @Nullable Seat by, long until, int limit) {
  public static Refusal of(Why why) {
    return new Refusal(why, null, 0, 0);
  }

  public static Refusal by(Why why, Seat seat) {
    return new Refusal(why, seat, 0, 0);
  }

  public static Refusal until(Why why, long atMs) {
    return new Refusal(why, null, atMs, 0);
  }

  public static Refusal limit(Why why, int limit) {
    return new Refusal(why, null, 0, limit);
  }
}
