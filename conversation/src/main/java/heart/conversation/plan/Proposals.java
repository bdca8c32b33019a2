// SPDX-License-Identifier: Apache-2.0
package heart.conversation.plan;

import heart.conversation.Each;
import heart.conversation.Refusal;
import heart.conversation.Seat;
import heart.conversation.Why;
import heart.conversation.plan.Plan.Agreed;
import heart.conversation.plan.Plan.Later;
import heart.conversation.plan.Plan.Standing;
import heart.conversation.plan.PlanRules.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Proposing a talk, and what the other may answer: one offer on the table at a time. */
final class Proposals {
  private Proposals() {}

  static Verdict propose(Plans.Here here, PlanEvent.Proposed e, Seat by, long at) {
    for (var plan : here.open()) {
      var standing = plan.standing();
      if (standing != null && plan.agreed() == null && plan.later() == null) {
        return PlanRules.no(Refusal.by(Why.PROPOSAL_STANDING, standing.by()));
      }
    }
    if (taken(here, e.plan())) {
      return PlanRules.no(Why.ALREADY_THERE);
    }
    if (here.open().size() >= PlanLimits.PLANS) {
      return PlanRules.no(Refusal.limit(Why.TOO_MANY, PlanLimits.PLANS));
    }
    if (e.about() != null && Promises.find(here, e.about()) == null) {
      return PlanRules.no(Why.NO_SUCH_AGREEMENT);
    }
    var wrong = wrong(e.offer(), at);
    if (wrong != null) {
      return PlanRules.no(wrong);
    }
    var plan =
        new Plan(
            e.plan(),
            by,
            at,
            e.occasion(),
            e.why(),
            e.about(),
            new Standing(e.offer(), by, at),
            null,
            null,
            null,
            1,
            null,
            List.of(),
            new Each<>(List.of(), List.of()));
    return PlanRules.yes(here.with(and(here.open(), plan)).with(by, e.offer().zone()));
  }

  private static boolean taken(Plans.Here here, String id) {
    return here.plan(id) != null || (here.held() != null && here.held().id().equals(id));
  }

  static Verdict offer(Plans.Here here, PlanEvent.Offered e, Seat by, long at) {
    var plan = here.plan(e.plan());
    if (plan == null) {
      return PlanRules.no(gone(here, e.plan()));
    }
    if (plan.revision() != e.revision()) {
      return PlanRules.no(Why.OFFER_CHANGED);
    }
    var wrong = wrong(e.offer(), at);
    if (wrong != null) {
      return PlanRules.no(wrong);
    }
    var standing = new Standing(e.offer(), by, at);
    var next = plan.with(standing, null, plan.agreed(), plan.revision() + 1);
    return PlanRules.yes(with(here, next).with(by, e.offer().zone()));
  }

  static Verdict accept(Plans.Here here, PlanEvent.Accepted e, Seat by, long at) {
    var plan = here.plan(e.plan());
    var refused = unanswerable(here, plan, e.plan(), e.revision(), by);
    if (refused != null || plan == null || plan.standing() == null) {
      return PlanRules.no(refused == null ? Why.NOTHING_OFFERED : refused);
    }
    var offer = plan.standing().offer();
    if (!offer.times().contains(e.timeMs()) || !ahead(e.timeMs(), at)) {
      return PlanRules.no(Why.NO_SUCH_TIME);
    }
    var before = plan.agreed() == null ? plan.was() : plan.agreed();
    var agreed =
        new Agreed(
            e.timeMs(),
            offer.guide(),
            offer.degree(),
            offer.setting(),
            offer.minutes(),
            before == null ? 0 : before.sequence() + 1,
            e.words(),
            new Each<>(e.zone(), e.zone()).with(by.other(), offer.zone()));
    var next = plan.with(null, null, agreed, plan.revision());
    return PlanRules.yes(with(here, next).with(by, e.zone()));
  }

  static Verdict notNow(Plans.Here here, PlanEvent.NotNowSaid e, Seat by, long at) {
    var plan = here.plan(e.plan());
    var refused = unanswerable(here, plan, e.plan(), e.revision(), by);
    if (refused != null || plan == null) {
      return PlanRules.no(refused == null ? Why.NO_SUCH_PLAN : refused);
    }
    if (!Days.toCome(e.by(), at)) {
      return PlanRules.no(Why.BAD_DAY);
    }
    var later = new Later(by, e.by(), e.words());
    return PlanRules.yes(
        with(here, plan.with(plan.standing(), later, plan.agreed(), plan.revision())));
  }

  /** Why this person can't answer the offer of that revision; null when they can. */
  private static @Nullable Why unanswerable(
      Plans.Here here, @Nullable Plan plan, String id, int revision, Seat by) {
    if (plan == null) {
      return gone(here, id);
    }
    if (plan.standing() == null) {
      return Why.NOTHING_OFFERED;
    }
    return plan.standing().by() == by
        ? Why.OWN_OFFER
        : plan.revision() == revision ? null : Why.OFFER_CHANGED;
  }

  static Verdict withdraw(Plans.Here here, PlanEvent.Withdrawn e, Seat by) {
    var plan = here.plan(e.plan());
    if (plan == null) {
      return PlanRules.no(gone(here, e.plan()));
    }
    if (plan.standing() == null) {
      return PlanRules.no(Why.NOTHING_OFFERED);
    }
    if (plan.standing().by() != by) {
      return PlanRules.no(Refusal.by(Why.NOT_YOUR_OFFER, by.other()));
    }
    return PlanRules.yes(
        plan.agreed() == null
            ? without(here, plan)
            : with(here, plan.with(null, null, plan.agreed(), plan.revision())));
  }

  static Verdict callOff(Plans.Here here, PlanEvent.CalledOff e, Seat by, long at) {
    var plan = here.plan(e.plan());
    if (plan == null) {
      return PlanRules.no(gone(here, e.plan()));
    }
    boolean waiting = plan.later() != null && plan.standing() == null;
    if (plan.agreed() == null && !waiting) {
      return PlanRules.no(Why.NOT_AGREED);
    }
    if (e.by() == null) {
      return PlanRules.yes(without(here, plan));
    }
    if (!Days.toCome(e.by(), at)) {
      return PlanRules.no(Why.BAD_DAY);
    }
    var later = new Later(by, e.by(), e.words());
    return PlanRules.yes(with(here, plan.calledOff(later)));
  }

  /** What doesn't fit the talk's time moves to the next time. */
  static Verdict begin(Plans.Here here, PlanEvent.Begun e) {
    var plan = here.plan(e.plan());
    if (plan == null) {
      return PlanRules.no(gone(here, e.plan()));
    }
    if (plan.agreed() == null) {
      return PlanRules.no(Why.NOT_AGREED);
    }
    var division = Division.of(plan);
    var left = new ArrayList<>(here.nextTime());
    left.addAll(division.beyond());
    return PlanRules.yes(
        here.with(others(here.open(), plan))
            .withHeld(plan.held(e.talk(), division.fitting()))
            .withNextTime(List.copyOf(left)));
  }

  private static Why gone(Plans.Here here, String id) {
    var held = here.held();
    return held != null && held.id().equals(id) ? Why.ALREADY_HELD : Why.NO_SUCH_PLAN;
  }

  private static @Nullable Why wrong(Offer offer, long at) {
    var times = offer.times();
    for (int i = 0; i < times.size(); i++) {
      boolean tooFar = times.get(i) > at + PlanLimits.DAYS_AHEAD * PlanLimits.DAY_MS;
      if (!ahead(times.get(i), at) || tooFar || times.indexOf(times.get(i)) != i) {
        return Why.BAD_TIME;
      }
    }
    return null;
  }

  private static boolean ahead(long timeMs, long at) {
    return timeMs > at - PlanLimits.GRACE_MS;
  }

  static Plans.Here with(Plans.Here here, Plan changed) {
    var plans = new ArrayList<Plan>();
    for (var plan : here.open()) {
      plans.add(plan.id().equals(changed.id()) ? changed : plan);
    }
    return here.with(List.copyOf(plans));
  }

  /** Without the plan; what stood on its agenda is not lost. */
  private static Plans.Here without(Plans.Here here, Plan plan) {
    var left = new ArrayList<>(here.nextTime());
    left.addAll(plan.items());
    return here.with(others(here.open(), plan)).withNextTime(List.copyOf(left));
  }

  private static List<Plan> others(List<Plan> plans, Plan gone) {
    var others = new ArrayList<Plan>();
    for (var plan : plans) {
      if (!plan.id().equals(gone.id())) {
        others.add(plan);
      }
    }
    return List.copyOf(others);
  }

  private static List<Plan> and(List<Plan> plans, Plan one) {
    var more = new ArrayList<>(plans);
    more.add(one);
    return List.copyOf(more);
  }
}
