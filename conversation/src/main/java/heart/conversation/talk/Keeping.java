// SPDX-License-Identifier: Apache-2.0
package heart.conversation.talk;

import heart.conversation.Seat;
import heart.conversation.Why;
import heart.conversation.guide.Phase;
import heart.conversation.guide.StepKind;
import org.jspecify.annotations.Nullable;

/** Releasing lines to the keepsake, item by item, and confirming it. */
final class Keeping {
  private Keeping() {}

  static Change released(Talk.Begun talk, Draft draft, Seat by, TalkEvent.Released event, long at) {
    var no = notMine(talk, by, event.line());
    if (no != null) {
      return no;
    }
    var line = talk.lines().line(event.line());
    if (line != null && line.sealedAt(at)) {
      return Change.no(Why.NOT_OPEN_YET); // it would be read on the page before it opens
    }
    if (talk.ending().released(event.line())) {
      return Change.no(Why.ALREADY_RELEASED);
    }
    draft.ending = talk.ending().with(event.line(), true);
    return Change.yes(draft);
  }

  static Change takenBack(Talk.Begun talk, Draft draft, Seat by, TalkEvent.ReleaseTakenBack event) {
    var no = notMine(talk, by, event.line());
    if (no != null) {
      return no;
    }
    if (!talk.ending().released(event.line())) {
      return Change.no(Why.NOT_RELEASED);
    }
    draft.ending = talk.ending().with(event.line(), false);
    return Change.yes(draft);
  }

  private static @Nullable Change notMine(Talk.Begun talk, Seat by, int number) {
    if (talk.step().phase() != Phase.CLOSING) {
      return Change.no(Why.NOT_NOW);
    }
    var line = talk.lines().line(number);
    if (line == null) {
      return Change.no(Why.NO_SUCH_LINE);
    }
    return line.seat() == by ? null : Change.no(Why.NOT_YOUR_LINE, line.seat());
  }

  static Change confirmed(
      Talk.Begun talk, Draft draft, Seat by, TalkEvent.KeepsakeConfirmed event, long at) {
    if (talk.step().kind() != StepKind.KEEPSAKE) {
      return Change.no(Why.NOT_NOW);
    }
    if (event.revision() != talk.ending().revision()) {
      return Change.no(Why.KEEPSAKE_CHANGED);
    }
    if (talk.ending().confirmed().of(by)) {
      return Change.no(Why.ALREADY_CONFIRMED);
    }
    var confirmed = talk.ending().confirmed().with(by, true);
    draft.ending = talk.ending().with(confirmed);
    if (confirmed.all()) {
      draft.standing = new Standing.Kept(at);
    }
    return Change.yes(draft);
  }
}
