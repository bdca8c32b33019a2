// SPDX-License-Identifier: Apache-2.0
package heart.brain.plan;

import heart.brain.Answers;
import heart.conversation.Decoded;
import heart.conversation.Why;
import heart.conversation.plan.PlanCodec;
import heart.conversation.plan.PlanEvent;
import heart.conversation.plan.PlanRules;
import heart.conversation.plan.Plans;
import heart.conversation.plan.PlansOptions;
import heart.conversation.plan.PlansState;
import heart.conversation.plan.PlansView;
import java.util.List;
import org.teavm.jso.JSExport;

/** One plan log, folded so far ({@code Plans} in plan.d.ts). */
public final class PlansHandle {
  private Plans plans = Plans.none();

  @JSExport
  public String after(String seat, double at, String event) {
    return switch (PlanCodec.decode(event)) {
      case Decoded.Unreadable<PlanEvent> no -> {
        if (no.why().why() == Why.NEWER) {
          plans = new Plans.Newer();
        }
        yield Answers.refused(no.why());
      }
      case Decoded.Read<PlanEvent> read -> {
        var entry = new Plans.Entry(Answers.seat(seat), Answers.time(at), read.value());
        yield switch (PlanRules.admit(plans, entry)) {
          case PlanRules.Verdict.Refused no -> Answers.refused(no.why());
          case PlanRules.Verdict.Admitted admitted -> {
            plans = admitted.next();
            yield Answers.ADMITTED;
          }
        };
      }
    };
  }

  @JSExport
  public String decide(String seat, double now, String command) {
    return switch (PlanCodec.command(command)) {
      case Decoded.Unreadable<PlanEvent> unreadable -> Answers.refused(unreadable.why());
      case Decoded.Read<PlanEvent> read ->
          switch (PlanRules.decide(plans, read.value(), Answers.seat(seat), Answers.time(now))) {
            case PlanRules.Outcome.Refused no -> Answers.refused(no.why());
            case PlanRules.Outcome.Happened yes -> Answers.happened(texts(yes.events()));
          };
    };
  }

  private static List<String> texts(List<PlanEvent> events) {
    return List.of(PlanCodec.encode(events.get(0)));
  }

  @JSExport
  public String view(String seat, double now, String options) {
    long nowMs = Answers.time(now);
    return PlansView.write(plans, Answers.seat(seat), nowMs, PlansOptions.read(options, nowMs));
  }

  @JSExport
  public String state() {
    return PlansState.write(plans);
  }
}
