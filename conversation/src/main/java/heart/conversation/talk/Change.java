// SPDX-License-Identifier: Apache-2.0
package heart.conversation.talk;

import heart.conversation.Refusal;
import heart.conversation.Seat;
import heart.conversation.Why;

/** What one rule answers: the draft it changed, or why not. */
sealed interface Change {
  record Yes(Draft draft) implements Change {}

  record No(Refusal why) implements Change {}

  static Change yes(Draft draft) {
    return new Yes(draft);
  }

  static Change no(Why why) {
    return new No(Refusal.of(why));
  }

  static Change no(Why why, Seat by) {
    return new No(Refusal.by(why, by));
  }

  static Change no(Why why, int limit) {
    return new No(Refusal.limit(why, limit));
  }
}
