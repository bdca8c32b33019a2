// SPDX-License-Identifier: Apache-2.0
package heart.conversation.plan;

import static org.assertj.core.api.Assertions.assertThat;

import heart.conversation.Degree;
import heart.conversation.Seat;
import heart.conversation.Setting;
import heart.conversation.Why;
import heart.conversation.Words;
import heart.conversation.json.Json;
import heart.conversation.json.JsonReader;
import heart.conversation.json.JsonReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Two people plan: what is given has happened, what is done either happens or is refused. */
final class PlanStory {
  static final Seat ANA = Seat.FIRST;
  static final Seat BEN = Seat.SECOND;
  static final long NOW = 1_795_000_000_000L; // 2026-11-18, 13:06 UTC
  static final long HOUR = 3_600_000;
  static final long DAY = 24 * HOUR;
  static final String TODAY = "2026-11-18";
  static final Words NOTHING = new Words("");

  Plans plans = Plans.none();
  long at = NOW;

  static String id(String name) {
    return (name + "----------------------").substring(0, 22);
  }

  static Offer offer(long... times) {
    var list = new ArrayList<Long>();
    for (long time : times) {
      list.add(time);
    }
    return new Offer(
        "heart-to-heart", Degree.LIGHT, Setting.LIVE, 60, list, "Europe/Madrid", NOTHING);
  }

  static PlanEvent propose(String plan, long... times) {
    return new PlanEvent.Proposed(
        id(plan), Occasion.JUST_US, new Words("I miss us."), offer(times), null);
  }

  static PlanEvent accept(String plan, int revision, long time) {
    return new PlanEvent.Accepted(id(plan), revision, time, "America/Bogota", NOTHING);
  }

  static PlanEvent item(String plan, String item, int weight, int minutes) {
    return new PlanEvent.ItemAdded(id(plan), id(item), new Words(item), weight, minutes);
  }

  /** The whole story so far, with a plan agreed for this time. */
  static PlanStory agreed(long time) {
    return new PlanStory().given(ANA, propose("p", time)).given(BEN, accept("p", 1, time));
  }

  PlanStory given(Seat by, PlanEvent event) {
    var outcome = PlanRules.decide(plans, event, by, at);
    assertThat(outcome).as("given").isInstanceOf(PlanRules.Outcome.Happened.class);
    plans = plans.after(new Plans.Entry(by, at, event));
    return this;
  }

  PlanStory later(long ms) {
    at += ms;
    return this;
  }

  PlanStory refused(Seat by, PlanEvent event, Why why) {
    var before = plans;
    assertThat(PlanRules.decide(plans, event, by, at))
        .isInstanceOfSatisfying(
            PlanRules.Outcome.Refused.class, no -> assertThat(no.why().why()).isEqualTo(why));
    assertThat(plans.after(new Plans.Entry(by, at, event))).isEqualTo(before);
    return this;
  }

  Plans.Here here() {
    return (Plans.Here) plans;
  }

  Plan.Agreed agreedTo() {
    return Objects.requireNonNull(plan().agreed());
  }

  Plan held() {
    return Objects.requireNonNull(here().held());
  }

  Plan plan() {
    return here().open().getFirst();
  }

  Json.Obj view(Seat me) {
    return view(me, "{\"today\":\"" + TODAY + "\"}");
  }

  Json.Obj view(Seat me, String options) {
    var text = PlansView.write(plans, me, at, PlansOptions.read(options, at));
    return (Json.Obj) ((JsonReading.Read) JsonReader.read(text, 1_000_000)).value();
  }

  /** What comes next for this person, or null. */
  @Nullable String next(Seat me) {
    return next(me, "{\"today\":\"" + TODAY + "\"}");
  }

  @Nullable String next(Seat me, String options) {
    return view(me, options).get("next") instanceof Json.Obj next
            && next.get("next") instanceof Json.Str kind
        ? kind.text()
        : null;
  }

  List<String> names(List<Item> items) {
    return items.stream().map(item -> item.words().text()).toList();
  }
}
