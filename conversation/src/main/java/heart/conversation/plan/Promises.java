// SPDX-License-Identifier: Apache-2.0
package heart.conversation.plan;

import heart.conversation.Each;
import heart.conversation.Refusal;
import heart.conversation.Seat;
import heart.conversation.Who;
import heart.conversation.Why;
import heart.conversation.plan.PlanRules.Verdict;
import heart.conversation.plan.Promised.Answered;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Agreements that come back on their day, and the rhythm. */
final class Promises {
  private Promises() {}

  static Verdict note(Plans.Here here, PlanEvent.AgreementsNoted e) {
    if (here.noted().contains(e.talk())) {
      return PlanRules.no(Why.ALREADY_NOTED);
    }
    if (here.promised().size() + e.agreements().size() > PlanLimits.AGREEMENTS) {
      return PlanRules.no(Refusal.limit(Why.TOO_MANY, PlanLimits.AGREEMENTS));
    }
    var promised = new ArrayList<>(here.promised());
    int number = 0;
    for (var promise : e.agreements()) {
      number++;
      var ref = new PromiseRef(e.talk(), number);
      var nothing = new Each<>(Promised.NOTHING, Promised.NOTHING);
      promised.add(new Promised(ref, promise, promise.by(), nothing));
    }
    var noted = new ArrayList<>(here.noted());
    noted.add(e.talk());
    return PlanRules.yes(here.with(List.copyOf(promised), List.copyOf(noted)));
  }

  static Verdict answer(Plans.Here here, PlanEvent.AgreementAnswered e, Seat by, long at) {
    var found = find(here, e.agreement());
    if (found == null) {
      return PlanRules.no(Why.NO_SUCH_AGREEMENT);
    }
    if (e.again() != null && (e.answer() == Kept.DONE || !Days.toCome(e.again(), at))) {
      return PlanRules.no(Why.BAD_DAY);
    }
    if (e.again() == null && found.answer(by) == e.answer()) {
      return PlanRules.no(Why.ALREADY_ANSWERED);
    }
    return PlanRules.yes(
        done(found, e.answer(), by)
            ? here.with(replace(here.promised(), found, null), here.noted())
            : here.with(replace(here.promised(), found, answered(found, e, by)), here.noted()));
  }

  /** What one took on is done once either says so; what both took on, once both do. */
  private static boolean done(Promised promised, Kept answer, Seat by) {
    return answer == Kept.DONE
        && (promised.promise().who() != Who.BOTH || promised.answer(by.other()) == Kept.DONE);
  }

  private static Promised answered(Promised before, PlanEvent.AgreementAnswered e, Seat by) {
    var answers = before.answers().with(by, new Answered(e.answer(), before.day()));
    var day = e.again() == null ? before.day() : e.again();
    return new Promised(before.ref(), before.promise(), day, answers);
  }

  static @Nullable Promised find(Plans.Here here, PromiseRef ref) {
    for (var promised : here.promised()) {
      if (promised.ref().equals(ref)) {
        return promised;
      }
    }
    return null;
  }

  private static List<Promised> replace(List<Promised> all, Promised one, @Nullable Promised by) {
    var changed = new ArrayList<Promised>();
    for (var each : all) {
      if (!each.ref().equals(one.ref())) {
        changed.add(each);
      } else if (by != null) {
        changed.add(by);
      }
    }
    return List.copyOf(changed);
  }

  static Verdict rhythm(Plans.Here here, PlanEvent.RhythmSet e, long at) {
    if (e.revision() != here.rhythm().revision()) {
      return PlanRules.no(Why.RHYTHM_CHANGED);
    }
    if (!Days.near(e.from(), at)) {
      return PlanRules.no(Why.BAD_DAY);
    }
    return PlanRules.yes(here.with(new Rhythm(e.revision() + 1, e.every(), e.from())));
  }
}
