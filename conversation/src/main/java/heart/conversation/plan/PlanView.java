// SPDX-License-Identifier: Apache-2.0
package heart.conversation.plan;

import heart.conversation.Dates;
import heart.conversation.Degree;
import heart.conversation.Seat;
import heart.conversation.Setting;
import heart.conversation.Words;
import heart.conversation.json.JsonWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One plan as one person's screen shows it. */
final class PlanView {
  private static final String SOME_ID = "AAAAAAAAAAAAAAAAAAAAAA";
  private static final Words LINE = new Words("…");

  private final JsonWriter out;
  private final Plans.Here here;
  private final Seat me;
  private final long nowMs;

  PlanView(JsonWriter out, Plans.Here here, Seat me, long nowMs) {
    this.out = out;
    this.here = here;
    this.me = me;
    this.nowMs = nowMs;
  }

  void write(Plan plan) {
    out.open().with("plan", plan.id()).with("by", plan.by()).with("proposedAt", plan.atMs());
    out.with("occasion", plan.occasion()).with("why", plan.why()).name("promise");
    if (plan.about() == null) {
      out.value((String) null);
    } else {
      PlanCodec.ref(out.open(), plan.about()).close();
    }
    out.with("state", plan.state()).with("revision", plan.revision());
    offer(plan);
    later(plan.later());
    agreed("agreed", plan.agreed());
    agreed("was", plan.agreed() == null ? plan.was() : null);
    out.with("talk", plan.talk());
    agenda(plan);
    out.name("ticked").open();
    ticked("first", plan.ticked().first());
    ticked("second", plan.ticked().second());
    out.close();
    can(plan);
    out.close();
  }

  private void offer(Plan plan) {
    var standing = plan.standing();
    out.name("offer");
    if (standing == null) {
      out.value((String) null);
      return;
    }
    PlanCodec.offerMembers(out.open(), standing.offer()).with("revision", plan.revision());
    out.with("by", standing.by()).with("at", standing.atMs()).name("ahead").openList();
    for (long time : standing.offer().times()) {
      if (time > nowMs - PlanLimits.GRACE_MS) {
        out.value(time);
      }
    }
    out.closeList().close();
  }

  private void later(Plan.@Nullable Later later) {
    out.name("later");
    if (later == null) {
      out.value((String) null);
    } else {
      out.open().with("by", later.by()).with("until", later.until());
      out.with("words", later.words()).close();
    }
  }

  private void agreed(String name, Plan.@Nullable Agreed agreed) {
    out.name(name);
    if (agreed == null) {
      out.value((String) null);
      return;
    }
    out.open().with("at", agreed.atMs()).with("guide", agreed.guide());
    out.with("degree", agreed.degree()).with("setting", agreed.setting());
    out.with("minutes", agreed.minutes()).with("sequence", agreed.sequence());
    out.with("words", agreed.words()).name("zones").open();
    out.with("first", known(agreed.zones().first()));
    out.with("second", known(agreed.zones().second())).close().close();
  }

  static @Nullable String known(String zone) {
    return zone.isEmpty() ? null : zone;
  }

  private void agenda(Plan plan) {
    var division = Division.of(plan);
    out.name("agenda").open().with("frame", division.frame).with("free", division.free);
    out.name("given").open().with("first", division.given(Seat.FIRST));
    out.with("second", division.given(Seat.SECOND)).close();
    out.name("items").openList();
    for (var given : division.inOrder) {
      item(out, given.item(), given.minutes());
    }
    out.closeList();
    items(out, "beyond", division.beyond());
    out.close();
  }

  static void items(JsonWriter out, String name, List<Item> items) {
    out.name(name).openList();
    for (var item : items) {
      item(out, item, 0);
    }
    out.closeList();
  }

  private static void item(JsonWriter out, Item item, int given) {
    out.open().with("item", item.id()).with("by", item.by()).with("words", item.words());
    out.with("weight", item.weight()).with("minutes", item.minutes()).with("given", given);
    out.with("revision", item.revision()).close();
  }

  private void ticked(String name, List<Point> points) {
    out.name(name).openList();
    for (var point : points) {
      out.value(point.code());
    }
    out.closeList();
  }

  private void can(Plan plan) {
    String id = plan.id();
    int revision = plan.revision();
    long soon = nowMs + PlanLimits.DAY_MS;
    var standing = plan.standing();
    long time = standing == null ? soon : acceptable(standing.offer());
    var offer = new Offer("talk", Degree.FREE, Setting.LIVE, 30, List.of(soon), "UTC", LINE);
    var today = Dates.ofTime(nowMs);
    out.name("can").open();
    can("offer", new PlanEvent.Offered(id, revision, offer));
    can("accept", new PlanEvent.Accepted(id, revision, time, "UTC", LINE));
    can("notNow", new PlanEvent.NotNowSaid(id, revision, today, LINE));
    can("withdraw", new PlanEvent.Withdrawn(id, LINE));
    can("callOff", new PlanEvent.CalledOff(id, null, LINE));
    can("addItem", new PlanEvent.ItemAdded(id, SOME_ID, LINE, 1, 5));
    can("begin", new PlanEvent.Begun(id, SOME_ID));
    out.close();
  }

  /** A time of the offer that is still to come, if there is one. */
  private long acceptable(Offer offer) {
    long latest = 0;
    for (long time : offer.times()) {
      latest = Math.max(latest, time);
    }
    return latest;
  }

  private void can(String name, PlanEvent wish) {
    can(out, name, PlanRules.decide(here, wish, me, nowMs));
  }

  static void can(JsonWriter out, String name, PlanRules.Outcome outcome) {
    out.name(name);
    switch (outcome) {
      case PlanRules.Outcome.Happened _ -> out.value((String) null);
      case PlanRules.Outcome.Refused refused -> out.value(refused.why().why().code());
    }
  }
}
