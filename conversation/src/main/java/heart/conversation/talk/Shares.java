// SPDX-License-Identifier: Apache-2.0
package heart.conversation.talk;

import heart.conversation.Seat;
import org.jspecify.annotations.Nullable;

/**
 * Time with the floor, in ms. The three add up to all the time spent in turns, pauses left out.
 *
 * @param neither the floor was free, or something was being said back
 * @param sinceMs until when time has been counted; below 0 while it is not counted
 */
public record Shares(long first, long second, long neither, long sinceMs) {
  static final Shares NONE = new Shares(0, 0, 0, -1);

  /** Counts on from now. */
  Shares start(long atMs) {
    return new Shares(first, second, neither, atMs);
  }

  /** All the time that was counted. */
  long total() {
    return first + second + neither;
  }

  Shares stop() {
    return new Shares(first, second, neither, -1);
  }

  /** Gives the time up to now to the one who had the floor. */
  Shares until(long atMs, @Nullable Seat speaker) {
    if (sinceMs < 0 || atMs <= sinceMs) {
      return this;
    }
    long more = atMs - sinceMs;
    return switch (speaker) {
      case null -> new Shares(first, second, neither + more, atMs);
      case FIRST -> new Shares(first + more, second, neither, atMs);
      case SECOND -> new Shares(first, second + more, neither, atMs);
    };
  }
}
