// SPDX-License-Identifier: Apache-2.0
package heart.conversation.plan;

import heart.conversation.Degree;
import heart.conversation.Seat;
import heart.conversation.Setting;
import heart.conversation.Words;
import heart.conversation.json.JsonWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one person's screen shows of the plans, as JSON (see plan.d.ts, PlansView). */
public final class PlansView {
  private static final String SOME_ID = "AAAAAAAAAAAAAAAAAAAAAA";

  private final JsonWriter out;
  private final Plans.Here here;
  private final Seat me;
  private final long nowMs;
  private final PlansOptions options;

  private PlansView(JsonWriter out, Plans.Here here, Seat me, long nowMs, PlansOptions options) {
    this.out = out;
    this.here = here;
    this.me = me;
    this.nowMs = nowMs;
    this.options = options;
  }

  public static String write(Plans plans, Seat me, long nowMs, PlansOptions options) {
    var out = new JsonWriter().open();
    switch (plans) {
      case Plans.Newer _ -> out.with("phase", "newer");
      case Plans.Here here -> new PlansView(out, here, me, nowMs, options).all();
    }
    return out.close().toString();
  }

  private void all() {
    out.with("phase", "here").with("me", me).name("next");
    new NextThing(here, me, nowMs, options).write(out);
    out.name("plans").openList();
    for (var plan : inOrder()) {
      new PlanView(out, here, me, nowMs).write(plan);
    }
    out.closeList();
    var held = here.held();
    boolean underWay = held != null && held.talk() != null && held.talk().equals(options.open());
    plan("underWay", underWay ? held : null);
    plan("lastHeld", underWay ? null : held);
    PlanView.items(out, "nextTime", here.nextTime());
    agreements();
    out.name("rhythm").open().with("revision", here.rhythm().revision());
    out.with("every", here.rhythm().every());
    out.with("day", here.rhythm().day(options.today())).close();
    out.with("theirZone", PlanView.known(here.zones().of(me.other())));
    RemindAt.write(out, here, me, nowMs, options);
    due();
    out.time("wakeAt", wakeAt());
    can();
  }

  private void plan(String name, @Nullable Plan plan) {
    out.name(name);
    if (plan == null) {
      out.value((String) null);
    } else {
      new PlanView(out, here, me, nowMs).write(plan);
    }
  }

  /** On the table first, then agreed ones by their time. */
  private List<Plan> inOrder() {
    var order = new ArrayList<Plan>();
    for (var plan : here.open()) {
      int at = order.size();
      while (at > 0
          && NextThing.earlier(plan, order.get(at - 1))
          && order.get(at - 1).agreed() != null) {
        at--;
      }
      if (plan.agreed() == null) {
        at = 0;
        while (at < order.size() && order.get(at).agreed() == null) {
          at++;
        }
      }
      order.add(at, plan);
    }
    return order;
  }

  private void agreements() {
    var order = new ArrayList<Promised>();
    for (var promised : here.promised()) {
      int at = order.size();
      while (at > 0 && before(promised, order.get(at - 1))) {
        at--;
      }
      order.add(at, promised);
    }
    out.name("agreements").openList();
    for (var promised : order) {
      PlanCodec.ref(out.open(), promised.ref()).with("who", promised.promise().who());
      out.with("what", promised.promise().what()).with("day", promised.day());
      out.with("back", promised.back(me, options.today())).name("answers").open();
      out.with("first", promised.answer(Seat.FIRST)).with("second", promised.answer(Seat.SECOND));
      out.close().close();
    }
    out.closeList();
  }

  /** What has come back first, then by day. */
  private boolean before(Promised one, Promised other) {
    boolean oneBack = one.back(me, options.today());
    boolean otherBack = other.back(me, options.today());
    return oneBack == otherBack ? NextThing.sooner(one, other) : oneBack;
  }

  private void due() {
    out.name("due").openList();
    for (var talk : options.talks()) {
      boolean admitted =
          !talk.agreements().isEmpty()
              && PlanRules.decide(here, talk, me, nowMs) instanceof PlanRules.Outcome.Happened;
      if (admitted) {
        PlanCodec.noted(out.open().with("do", "noteAgreements"), talk).close();
      }
    }
    out.closeList();
  }

  /** When something changes by time alone: an offer's time passes, a talk comes near or is over. */
  private long wakeAt() {
    long soonest = Long.MAX_VALUE;
    for (var plan : here.open()) {
      var agreed = plan.agreed();
      if (agreed != null) {
        soonest = sooner(soonest, agreed.atMs() - NextThing.BEFORE_MS);
        soonest = sooner(soonest, agreed.atMs() + NextThing.AFTER_MS + 1);
      }
      var standing = plan.standing();
      if (standing != null) {
        for (long time : standing.offer().times()) {
          soonest = sooner(soonest, time + PlanLimits.GRACE_MS);
        }
      }
    }
    return soonest == Long.MAX_VALUE ? -1 : soonest;
  }

  private long sooner(long soonest, long atMs) {
    return atMs > nowMs && atMs < soonest ? atMs : soonest;
  }

  private void can() {
    var line = new Words("…");
    long soon = nowMs + PlanLimits.DAY_MS;
    var offer = new Offer("talk", Degree.FREE, Setting.TOGETHER, 30, List.of(soon), "UTC", line);
    out.name("can").open();
    can("propose", new PlanEvent.Proposed(SOME_ID, Occasion.JUST_US, line, offer, null));
    can(
        "setRhythm",
        new PlanEvent.RhythmSet(here.rhythm().revision(), Every.WEEK, options.today()));
    can("addNextTime", new PlanEvent.ItemAdded(null, SOME_ID, line, 1, 5));
    out.close();
  }

  private void can(String name, PlanEvent wish) {
    PlanView.can(out, name, PlanRules.decide(here, wish, me, nowMs));
  }
}
