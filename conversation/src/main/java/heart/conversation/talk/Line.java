// SPDX-License-Identifier: Apache-2.0
package heart.conversation.talk;

import heart.conversation.LineKind;
import heart.conversation.Seat;
import heart.conversation.Words;
import org.jspecify.annotations.Nullable;

/**
 * Something that was said and stands.
 *
 * @param turn number of the turn it belongs to, from 1; 0 outside of turns
 * @param opensMs when the other may read it; below 0: from the first
 * @param card id of the card that it was prepared as, or null
 */
public record Line(
    Seat seat,
    LineKind kind,
    String step,
    int turn,
    Words words,
    long atMs,
    long opensMs,
    @Nullable String card) {
  /** As it is for whom it is not open to. */
  Line unread() {
    return new Line(seat, kind, step, turn, new Words(""), atMs, opensMs, null);
  }

  /** Whether it lies there unread: it opens later than now (ms). */
  boolean sealedAt(long nowMs) {
    return opensMs > nowMs;
  }
}
