// SPDX-License-Identifier: Apache-2.0
package heart.conversation.plan;

import heart.conversation.Each;
import heart.conversation.Seat;
import heart.conversation.talk.TalkEvent.Promise;
import org.jspecify.annotations.Nullable;

/**
 * An agreement that is not done.
 *
 * @param day when it comes back; null for never
 * @param answers what each has said last
 */
public record Promised(
    PromiseRef ref, Promise promise, @Nullable String day, Each<Answered> answers) {

  /**
   * What one of them said to it.
   *
   * @param kept null before any answer
   * @param day for which it was given; null for none
   */
  public record Answered(@Nullable Kept kept, @Nullable String day) {}

  static final Answered NOTHING = new Answered(null, null);

  /** What this person has said since it came back, or null. */
  @Nullable Kept answer(Seat seat) {
    var answered = answers.of(seat);
    return same(answered.day(), day) ? answered.kept() : null;
  }

  /** Whether it waits for this person on that day. */
  boolean back(Seat seat, String today) {
    return day != null && day.compareTo(today) <= 0 && answer(seat) == null;
  }

  private static boolean same(@Nullable String one, @Nullable String other) {
    return one == null ? other == null : one.equals(other);
  }
}
