// SPDX-License-Identifier: Apache-2.0
package heart.conversation.plan;

import heart.conversation.Limits;
import heart.conversation.Refusal;
import heart.conversation.Seat;
import heart.conversation.Why;
import java.util.List;

/** What may happen to plans: asked before anything is sent, and for everything that arrives. */
public final class PlanRules {
  private PlanRules() {}

  /** What comes of a wish. */
  public sealed interface Outcome {
    record Happened(List<PlanEvent> events) implements Outcome {}

    record Refused(Refusal why) implements Outcome {}
  }

  /** What the rules say to one entry. */
  public sealed interface Verdict {
    record Admitted(Plans next) implements Verdict {}

    record Refused(Refusal why) implements Verdict {}
  }

  /** What this wish of this person at this time (ms since 1970) would write. */
  public static Outcome decide(Plans plans, PlanEvent wish, Seat by, long atMs) {
    return switch (admit(plans, new Plans.Entry(by, atMs, wish))) {
      case Verdict.Admitted _ -> new Outcome.Happened(List.of(wish));
      case Verdict.Refused refused -> new Outcome.Refused(refused.why());
    };
  }

  /** Whether this entry may stand, and what it changes. */
  public static Verdict admit(Plans plans, Plans.Entry entry) {
    return switch (plans) {
      case Plans.Newer _ -> no(Why.NEWER);
      case Plans.Here here -> here(here, entry);
    };
  }

  private static Verdict here(Plans.Here before, Plans.Entry entry) {
    long at = Math.min(Limits.LAST_MS, Math.max(entry.atMs(), before.lastMs()));
    var here = before.at(at);
    Seat by = entry.by();
    return switch (entry.event()) {
      case PlanEvent.Proposed e -> Proposals.propose(here, e, by, at);
      case PlanEvent.Offered e -> Proposals.offer(here, e, by, at);
      case PlanEvent.Accepted e -> Proposals.accept(here, e, by, at);
      case PlanEvent.NotNowSaid e -> Proposals.notNow(here, e, by, at);
      case PlanEvent.Withdrawn e -> Proposals.withdraw(here, e, by);
      case PlanEvent.CalledOff e -> Proposals.callOff(here, e, by, at);
      case PlanEvent.Begun e -> Proposals.begin(here, e);
      case PlanEvent.ItemAdded e -> Agendas.add(here, e, by);
      case PlanEvent.ItemChanged e -> Agendas.change(here, e, by);
      case PlanEvent.ItemMoved e -> Agendas.move(here, e);
      case PlanEvent.ItemRemoved e -> Agendas.remove(here, e, by);
      case PlanEvent.Ticked e -> Agendas.tick(here, e, by);
      case PlanEvent.AgreementsNoted e -> Promises.note(here, e);
      case PlanEvent.AgreementAnswered e -> Promises.answer(here, e, by, at);
      case PlanEvent.RhythmSet e -> Promises.rhythm(here, e, at);
    };
  }

  static Verdict no(Why why) {
    return new Verdict.Refused(Refusal.of(why));
  }

  static Verdict no(Refusal why) {
    return new Verdict.Refused(why);
  }

  static Verdict yes(Plans next) {
    return new Verdict.Admitted(next);
  }
}
