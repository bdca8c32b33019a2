// SPDX-License-Identifier: Apache-2.0
package heart.conversation.talk;

import heart.conversation.Both;
import heart.conversation.Degree;
import heart.conversation.Seat;
import heart.conversation.Why;
import heart.conversation.guide.Phase;
import org.jspecify.annotations.Nullable;

/** Going on from one step to the next: only when both are ready. */
final class Steps {
  private Steps() {}

  static Change ready(Talk.Begun talk, Draft draft, Seat by, TalkEvent.Ready event, long at) {
    if (!talk.step().id().equals(event.step())) {
      return Change.no(Why.NOT_NOW);
    }
    var first = first(talk);
    if (first != null) {
      return first;
    }
    if (talk.ready().of(by)) {
      return Change.no(Why.ALREADY_READY);
    }
    draft.ready = talk.ready().with(by, true);
    return Change.yes(draft.ready.all() ? draft.next(at) : draft);
  }

  /** What has to come before one can be ready, or null. */
  private static @Nullable Change first(Talk.Begun talk) {
    return switch (talk.step().kind()) {
      case RULES, KEEPSAKE -> Change.no(Why.NOT_NOW); // These end by agreeing and confirming.
      case ARRIVING, APPRECIATION, READ, HEARD, LEARNED, AGREEMENTS, THANKS, NEXT_TIME -> null;
      case TURNS -> talk.now() instanceof Now.Turns(Floor floor, _) ? heardOut(talk, floor) : null;
      case SAME_TIME -> talk.now() instanceof Now.SameTime now ? answered(now) : null;
    };
  }

  private static @Nullable Change heardOut(Talk.Begun talk, Floor floor) {
    if (talk.setup().degree() != Degree.FULL) {
      return null;
    }
    return switch (floor) {
      case Floor.Free _, Floor.Speaking _ -> null;
      case Floor.SayingBack _,
          Floor.Answering _,
          Floor.MakingSense _,
          Floor.Guessing _,
          Floor.CheckingGuess _ ->
          Holding.first(floor);
    };
  }

  /** Either nobody has answered, or everything is open. */
  private static @Nullable Change answered(Now.SameTime now) {
    var first = now.each().first();
    var second = now.each().second();
    boolean neither = first instanceof Answer.Asked && second instanceof Answer.Asked;
    return neither || (first.settled() && second.settled()) ? null : Change.no(Why.NOT_BOTH_YET);
  }

  static Change notReady(Talk.Begun talk, Draft draft, Seat by, TalkEvent.NotReady event) {
    if (!talk.step().id().equals(event.step())) {
      return Change.no(Why.NOT_NOW);
    }
    if (!talk.ready().of(by)) {
      return Change.no(Why.NOT_READY);
    }
    draft.ready = talk.ready().with(by, false);
    return Change.yes(draft);
  }

  static Change closeAsked(Talk.Begun talk, Draft draft, Seat by, long at) {
    if (talk.step().phase() != Phase.HOLDING) {
      return Change.no(Why.NOT_NOW);
    }
    if (talk.closeAsked().of(by)) {
      return Change.no(Why.ALREADY_ASKED);
    }
    Both asked = talk.closeAsked().with(by, true);
    draft.closeAsked = asked;
    return Change.yes(asked.all() ? draft.go(talk.guide().closing(), at) : draft);
  }
}
