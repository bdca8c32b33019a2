// SPDX-License-Identifier: Apache-2.0
package heart.conversation.talk;

import heart.conversation.Both;
import heart.conversation.Seat;
import heart.conversation.Why;

/** Pausing and coming back. While a talk is paused, only its return and its end are possible. */
final class Pauses {
  private Pauses() {}

  static Change paused(Draft draft, Seat by, TalkEvent.Paused event, long at) {
    draft.counting(false, at);
    draft.standing = new Standing.Paused(by, at, event.backAtMs(), Both.NEITHER, 0);
    return Change.yes(draft);
  }

  static Change apply(Talk.Begun talk, Standing.Paused paused, Seat by, long at, Talk.Entry entry) {
    var draft = talk.draft();
    return entry.event() instanceof TalkEvent.Away away
        ? switch (away) {
          case TalkEvent.Returned _ -> returned(paused, draft, by, at);
          case TalkEvent.ReturnMoved moved -> moved(paused, draft, moved, at);
          case TalkEvent.Left _ -> Admission.left(draft, by, at);
          // Also in a pause nobody is bound to what they wrote in anger.
          case TalkEvent.LetterCalledBack back -> Letters.calledBack(talk, draft, by, back, at);
          // A key that was already on its way: opening an answer is no work for anybody.
          case TalkEvent.AnswerOpened opened ->
              Answers.opened(talk, draft, by, opened, entry.opened(), at);
        }
        : Change.no(Why.PAUSED);
  }

  private static Change returned(Standing.Paused paused, Draft draft, Seat by, long at) {
    if (paused.back().of(by)) {
      return Change.no(Why.ALREADY_BACK);
    }
    Both back = paused.back().with(by, true);
    if (!back.all()) {
      draft.standing =
          new Standing.Paused(
              paused.by(), paused.sinceMs(), paused.backAtMs(), back, paused.missed());
      return Change.yes(draft);
    }
    draft.standing = new Standing.Going();
    draft.counting(true, at);
    draft.resume(at - paused.sinceMs());
    return Change.yes(draft);
  }

  private static Change moved(
      Standing.Paused paused, Draft draft, TalkEvent.ReturnMoved event, long at) {
    draft.standing =
        new Standing.Paused(
            paused.by(), paused.sinceMs(), event.backAtMs(), Both.NEITHER, paused.missedBy(at));
    return Change.yes(draft);
  }
}
