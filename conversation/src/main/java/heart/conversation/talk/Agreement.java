// SPDX-License-Identifier: Apache-2.0
package heart.conversation.talk;

import heart.conversation.Both;
import heart.conversation.Seat;

/**
 * Something the two agree to do; it stands once both confirmed the same words.
 *
 * @param number from 1, never used again
 * @param revision from 1, one more with each edit
 */
public record Agreement(
    int number, int revision, TalkEvent.Promise promise, Seat editedBy, Both confirmed) {
  public boolean settled() {
    return confirmed.all();
  }

  Agreement revised(TalkEvent.Promise words, Seat by) {
    return new Agreement(number, revision + 1, words, by, Both.only(by));
  }

  Agreement confirmed(Seat by) {
    return new Agreement(number, revision, promise, editedBy, confirmed.with(by, true));
  }
}
