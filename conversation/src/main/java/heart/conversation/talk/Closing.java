// SPDX-License-Identifier: Apache-2.0
package heart.conversation.talk;

import heart.conversation.Both;
import heart.conversation.Limits;
import heart.conversation.Seat;
import heart.conversation.Why;
import heart.conversation.guide.Phase;
import heart.conversation.guide.StepKind;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** What the two agree to do, and when they talk next. */
final class Closing {
  private Closing() {}

  private static boolean closing(Talk.Begun talk) {
    return talk.step().phase() == Phase.CLOSING;
  }

  static Change proposed(Talk.Begun talk, Draft draft, Seat by, TalkEvent.AgreementProposed event) {
    if (!closing(talk)) {
      return Change.no(Why.NOT_NOW);
    }
    var all = new ArrayList<>(talk.ending().agreements());
    if (all.size() >= Limits.AGREEMENTS) {
      return Change.no(Why.TOO_MANY, Limits.AGREEMENTS);
    }
    int number = talk.ending().agreementsEver() + 1;
    all.add(new Agreement(number, 1, event.promise(), by, Both.only(by)));
    draft.ending = talk.ending().with(all, number);
    draft.ready = Both.NEITHER;
    return Change.yes(draft);
  }

  static Change revised(Talk.Begun talk, Draft draft, Seat by, TalkEvent.AgreementRevised event) {
    var agreement = find(talk, event.agreement());
    var no = fixed(talk, agreement);
    if (no != null || agreement == null) {
      return no == null ? Change.no(Why.NO_SUCH_AGREEMENT) : no;
    }
    return replaced(talk, draft, agreement.number(), agreement.revised(event.promise(), by));
  }

  static Change confirmed(
      Talk.Begun talk, Draft draft, Seat by, TalkEvent.AgreementConfirmed event) {
    var agreement = find(talk, event.agreement());
    if (!closing(talk)) {
      return Change.no(Why.NOT_NOW);
    }
    if (agreement == null) {
      return Change.no(Why.NO_SUCH_AGREEMENT);
    }
    if (agreement.revision() != event.revision()) {
      return Change.no(Why.AGREEMENT_CHANGED);
    }
    if (agreement.confirmed().of(by)) {
      return Change.no(Why.ALREADY_CONFIRMED);
    }
    return replaced(talk, draft, agreement.number(), agreement.confirmed(by));
  }

  static Change dropped(Talk.Begun talk, Draft draft, TalkEvent.AgreementDropped event) {
    var agreement = find(talk, event.agreement());
    var no = fixed(talk, agreement);
    return no == null ? replaced(talk, draft, event.agreement(), null) : no;
  }

  private static @Nullable Agreement find(Talk.Begun talk, int number) {
    for (var agreement : talk.ending().agreements()) {
      if (agreement.number() == number) {
        return agreement;
      }
    }
    return null;
  }

  /** Why this agreement can't be changed, or null. */
  private static @Nullable Change fixed(Talk.Begun talk, @Nullable Agreement agreement) {
    if (!closing(talk)) {
      return Change.no(Why.NOT_NOW);
    }
    if (agreement == null) {
      return Change.no(Why.NO_SUCH_AGREEMENT);
    }
    return agreement.settled() ? Change.no(Why.AGREEMENT_SETTLED) : null;
  }

  private static Change replaced(
      Talk.Begun talk, Draft draft, int number, @Nullable Agreement fresh) {
    var all = new ArrayList<Agreement>();
    for (var agreement : talk.ending().agreements()) {
      if (agreement.number() != number) {
        all.add(agreement);
      } else if (fresh != null) {
        all.add(fresh);
      }
    }
    draft.ending = talk.ending().with(all, talk.ending().agreementsEver());
    draft.ready = Both.NEITHER;
    return Change.yes(draft);
  }

  static Change nextProposed(Talk.Begun talk, Draft draft, Seat by, TalkEvent.NextProposed event) {
    if (!closing(talk)) {
      return Change.no(Why.NOT_NOW);
    }
    long next = event.nextMs();
    boolean stands =
        switch (talk.ending().next()) {
          case NextTime.Open _ -> false;
          case NextTime.Proposed proposed -> proposed.nextMs() == next && proposed.by() == by;
          case NextTime.Agreed agreed -> agreed.nextMs() == next;
        };
    if (stands) {
      return Change.no(Why.ALREADY_SETTLED);
    }
    draft.ending = talk.ending().with(new NextTime.Proposed(next, by));
    return Change.yes(draft);
  }

  static Change nextAgreed(
      Talk.Begun talk, Draft draft, Seat by, TalkEvent.NextAgreed event, long at) {
    if (!closing(talk)) {
      return Change.no(Why.NOT_NOW);
    }
    return switch (talk.ending().next()) {
      case NextTime.Open _ -> Change.no(Why.NO_PROPOSAL);
      case NextTime.Agreed _ -> Change.no(Why.ALREADY_SETTLED);
      case NextTime.Proposed proposed -> {
        if (proposed.by() == by) {
          yield Change.no(Why.OWN_PROPOSAL);
        }
        if (proposed.nextMs() != event.nextMs()) {
          yield Change.no(Why.PROPOSAL_CHANGED);
        }
        draft.ending = talk.ending().with(new NextTime.Agreed(proposed.nextMs()));
        boolean here = talk.step().kind() == StepKind.NEXT_TIME;
        yield Change.yes(here ? draft.next(at) : draft);
      }
    };
  }
}
