// SPDX-License-Identifier: Apache-2.0
package heart.conversation.plan;

import heart.conversation.Seat;
import heart.conversation.json.JsonWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The whole state of plans as canonical JSON: what two devices, or two platforms, compare. */
public final class PlansState {
  private PlansState() {}

  public static String write(Plans plans) {
    var out = new JsonWriter().open();
    switch (plans) {
      case Plans.Newer _ -> out.with("state", "newer");
      case Plans.Here here -> here(out.with("state", "here"), here);
    }
    return out.close().toString();
  }

  private static void here(JsonWriter out, Plans.Here here) {
    out.name("open").openList();
    for (var plan : here.open()) {
      plan(out, plan);
    }
    out.closeList().name("held");
    if (here.held() == null) {
      out.value((String) null);
    } else {
      plan(out, here.held());
    }
    items(out, "nextTime", here.nextTime());
    out.name("promised").openList();
    for (var promised : here.promised()) {
      promised(out.open(), promised);
      out.close();
    }
    out.closeList().texts("noted", here.noted());
    out.with("rhythm", here.rhythm().revision()).with("every", here.rhythm().every());
    out.with("from", here.rhythm().from());
    out.with("firstZone", here.zones().first()).with("secondZone", here.zones().second());
    out.with("items", here.items()).with("last", here.lastMs());
  }

  private static void plan(JsonWriter out, Plan plan) {
    out.open().with("plan", plan.id()).with("by", plan.by()).with("at", plan.atMs());
    out.with("occasion", plan.occasion()).with("why", plan.why());
    out.with("state", plan.state()).with("revision", plan.revision());
    ref(out, plan.about());
    if (plan.standing() != null) {
      PlanCodec.offerMembers(out.name("offer").open(), plan.standing().offer());
      out.with("by", plan.standing().by()).with("at", plan.standing().atMs()).close();
    }
    if (plan.later() != null) {
      out.name("later").open().with("by", plan.later().by()).with("until", plan.later().until());
      out.with("words", plan.later().words()).close();
    }
    agreed(out, "agreed", plan.agreed());
    agreed(out, "was", plan.was());
    out.with("talk", plan.talk());
    items(out, "items", plan.items());
    ticked(out, "firstTicked", plan.ticked().of(Seat.FIRST));
    ticked(out, "secondTicked", plan.ticked().of(Seat.SECOND));
    out.close();
  }

  private static void agreed(JsonWriter out, String name, Plan.@Nullable Agreed agreed) {
    if (agreed == null) {
      return;
    }
    out.name(name).open().with("at", agreed.atMs()).with("guide", agreed.guide());
    out.with("degree", agreed.degree()).with("setting", agreed.setting());
    out.with("minutes", agreed.minutes()).with("sequence", agreed.sequence());
    out.with("words", agreed.words()).with("firstZone", agreed.zones().first());
    out.with("secondZone", agreed.zones().second()).close();
  }

  private static void ref(JsonWriter out, @Nullable PromiseRef ref) {
    if (ref != null) {
      PlanCodec.ref(out.name("promise").open(), ref).close();
    }
  }

  private static void ticked(JsonWriter out, String name, List<Point> points) {
    out.name(name).openList();
    for (var point : points) {
      out.value(point.code());
    }
    out.closeList();
  }

  private static void items(JsonWriter out, String name, List<Item> items) {
    out.name(name).openList();
    for (var item : items) {
      out.open().with("item", item.id()).with("by", item.by()).with("words", item.words());
      out.with("weight", item.weight()).with("minutes", item.minutes());
      out.with("revision", item.revision()).with("order", item.order()).close();
    }
    out.closeList();
  }

  private static void promised(JsonWriter out, Promised promised) {
    PlanCodec.ref(out, promised.ref()).with("who", promised.promise().who());
    out.with("what", promised.promise().what()).with("by", promised.promise().by());
    out.with("day", promised.day());
    for (var seat : Seat.values()) {
      var answered = promised.answers().of(seat);
      out.with(seat.code(), answered.kept()).with(seat.code() + "Day", answered.day());
    }
  }
}
