// SPDX-License-Identifier: Apache-2.0
package heart.conversation.talk;

import heart.conversation.Limits;
import heart.conversation.LineKind;
import heart.conversation.Seat;
import heart.conversation.Text;
import heart.conversation.Why;
import heart.conversation.Words;
import heart.conversation.guide.Phase;
import org.jspecify.annotations.Nullable;

/** Questions that both answer at the same time: first sealed, then opened. */
final class Answers {
  private Answers() {}

  static Change sealed(Talk.Begun talk, Draft draft, Seat by, TalkEvent.AnswerSealed event) {
    if (!(talk.now() instanceof Now.SameTime now) || !talk.step().id().equals(event.question())) {
      return Change.no(Why.NOT_NOW);
    }
    if (!(now.each().of(by) instanceof Answer.Asked)) {
      return Change.no(Why.ALREADY_ANSWERED);
    }
    var answer = new Answer.Sealed(event.commitment(), event.box());
    draft.now = new Now.SameTime(now.each().with(by, answer));
    return Change.yes(draft);
  }

  static Change opened(
      Talk.Begun talk,
      Draft draft,
      Seat by,
      TalkEvent.AnswerOpened event,
      @Nullable String opened,
      long at) {
    if (!(talk.now() instanceof Now.SameTime now) || !talk.step().id().equals(event.question())) {
      return Change.no(Why.NOT_NOW);
    }
    if (!(now.each().of(by) instanceof Answer.Sealed)) {
      boolean asked = now.each().of(by) instanceof Answer.Asked;
      return Change.no(asked ? Why.NOTHING_SEALED : Why.ALREADY_OPENED);
    }
    if (!now.bothStand()) {
      return Change.no(Why.NOT_BOTH_YET);
    }
    Words words = words(opened);
    boolean closing = talk.step().phase() == Phase.CLOSING;
    draft.say(by, closing ? LineKind.UNSAID : LineKind.ANSWER, 0, words, at);
    Answer answer = words == null ? new Answer.Mismatch() : new Answer.Opened();
    draft.now = new Now.SameTime(now.each().with(by, answer));
    return Change.yes(draft);
  }

  /** What was in the box; nothing that could be seen is a mismatch as well. */
  private static @Nullable Words words(@Nullable String opened) {
    String text = opened == null ? "" : Text.clean(opened);
    return text.isEmpty() || text.length() > Limits.WORDS ? null : new Words(text);
  }

  /** One may pass instead of answering, and instead of opening (the key may be lost). */
  static Change passed(Now.SameTime now, Draft draft, Seat by) {
    if (now.each().of(by).settled()) {
      return Change.no(Why.ALREADY_ANSWERED);
    }
    draft.now = new Now.SameTime(now.each().with(by, new Answer.Passed()));
    return Change.yes(draft);
  }
}
