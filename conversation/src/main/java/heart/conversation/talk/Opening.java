// SPDX-License-Identifier: Apache-2.0
package heart.conversation.talk;

import heart.conversation.Limits;
import heart.conversation.LineKind;
import heart.conversation.Seat;
import heart.conversation.Why;
import heart.conversation.guide.StepKind;

/** Ground rules, and the steps in which each says one thing (arriving, appreciation, thanks). */
final class Opening {
  private Opening() {}

  static Change edited(Talk.Begun talk, Draft draft, Seat by, TalkEvent.RulesEdited event) {
    if (talk.step().kind() != StepKind.RULES) {
      return Change.no(Why.NOT_NOW);
    }
    draft.rules = talk.rules().edited(event.rules(), by);
    return Change.yes(draft);
  }

  static Change agreed(
      Talk.Begun talk, Draft draft, Seat by, TalkEvent.RulesAgreed event, long at) {
    if (talk.step().kind() != StepKind.RULES) {
      return Change.no(Why.NOT_NOW);
    }
    if (event.revision() != talk.rules().revision()) {
      return Change.no(Why.RULES_CHANGED);
    }
    if (talk.rules().agreed().of(by)) {
      return Change.no(Why.ALREADY_AGREED);
    }
    draft.rules = talk.rules().agreed(by);
    return Change.yes(draft.rules.agreed().all() ? draft.next(at) : draft);
  }

  static Change said(Talk.Begun talk, Draft draft, Seat by, TalkEvent.Said event, long at) {
    if (!(talk.now() instanceof Now.Sayings now) || !talk.step().id().equals(event.question())) {
      return Change.no(Why.NOT_NOW);
    }
    if (now.each().of(by) != Saying.ASKED) {
      return Change.no(Why.ALREADY_ANSWERED);
    }
    if (Admission.wordsMissing(talk, event.words())) {
      return Change.no(Why.WORDS_NEEDED);
    }
    boolean arriving = talk.step().kind() == StepKind.ARRIVING;
    if (arriving && event.words() != null && event.words().text().length() > Limits.ARRIVAL) {
      return Change.no(Why.TOO_LONG, Limits.ARRIVAL);
    }
    draft.say(by, kind(talk.step().kind()), 0, event.words(), at);
    return settled(now, talk, draft, by, Saying.SAID, at);
  }

  private static LineKind kind(StepKind step) {
    return switch (step) {
      case ARRIVING -> LineKind.ARRIVAL;
      case APPRECIATION -> LineKind.APPRECIATION;
      case HEARD -> LineKind.HEARD;
      case LEARNED -> LineKind.LEARNED;
      case RULES, READ, TURNS, SAME_TIME, AGREEMENTS, THANKS, NEXT_TIME, KEEPSAKE ->
          LineKind.THANKS;
    };
  }

  static Change passed(Now.Sayings now, Talk.Begun talk, Draft draft, Seat by, long at) {
    if (now.each().of(by) != Saying.ASKED) {
      return Change.no(Why.ALREADY_ANSWERED);
    }
    return settled(now, talk, draft, by, Saying.PASSED, at);
  }

  /** One word each needs no further tap to go on; more words deserve to be read first. */
  private static Change settled(
      Now.Sayings now, Talk.Begun talk, Draft draft, Seat by, Saying how, long at) {
    draft.now = new Now.Sayings(now.each().with(by, how));
    boolean both = now.each().of(by.other()) != Saying.ASKED;
    boolean arriving = talk.step().kind() == StepKind.ARRIVING;
    return Change.yes(both && arriving ? draft.next(at) : draft);
  }
}
