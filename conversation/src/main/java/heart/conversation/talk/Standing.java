// SPDX-License-Identifier: Apache-2.0
package heart.conversation.talk;

import heart.conversation.Both;
import heart.conversation.Seat;
import heart.conversation.Words;
import org.jspecify.annotations.Nullable;

/** Whether the talk is going on. */
public sealed interface Standing {
  record Going() implements Standing {}

  /**
   * On a break, until both are back.
   *
   * @param back who has come back
   * @param missed how many times a moment to come back went by without both
   */
  record Paused(Seat by, long sinceMs, long backAtMs, Both back, int missed) implements Standing {
    /** Lateness that nobody minds, in ms. */
    public static final long GRACE_MS = 10 * 60_000L;

    /** The missed returns, the present one included once its time has gone by. */
    public int missedBy(long nowMs) {
      return missed + (goneBy(nowMs) ? 1 : 0);
    }

    /** After two missed returns a new time may lie further away. */
    public boolean newTime(long nowMs) {
      return missedBy(nowMs) >= 2;
    }

    /** Whether they need a new time now: one that was chosen since the last miss is waited for. */
    public boolean offersNewTime(long nowMs) {
      return newTime(nowMs) && goneBy(nowMs);
    }

    private boolean goneBy(long nowMs) {
      return nowMs > backAtMs + GRACE_MS;
    }
  }

  record Kept(long atMs) implements Standing {}

  /**
   * Ended at once by one of them; no reason is kept.
   *
   * @param parting a line to the other that who left may add, so that it ends well; or null
   */
  record Left(Seat by, long atMs, @Nullable Words parting) implements Standing {
    Left with(Words words) {
      return new Left(by, atMs, words);
    }
  }
}
