// SPDX-License-Identifier: Apache-2.0
package heart.conversation.plan;

import heart.conversation.Seat;
import heart.conversation.json.JsonWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one thing that comes next for one person, in the order in which things are urgent. */
final class NextThing {
  /** How long before the agreed time the talk can be near. */
  static final long BEFORE_MS = 15 * PlanLimits.MINUTE_MS;

  /** How long after it nobody has missed it. */
  static final long AFTER_MS = 60 * PlanLimits.MINUTE_MS;

  private static final long WEEK_MS = 7 * PlanLimits.DAY_MS;

  /** The more urgent first: what two people on one phone are shown of their two next things. */
  private static final List<String> URGENCY =
      List.of(
          "begin",
          "answer",
          "comeBack",
          "newTime",
          "prepare",
          "agreement",
          "rhythm",
          "waiting",
          "planned");

  private final Plans.Here here;
  private final Seat me;
  private final long nowMs;
  private final PlansOptions options;

  NextThing(Plans.Here here, Seat me, long nowMs, PlansOptions options) {
    this.here = here;
    this.me = me;
    this.nowMs = nowMs;
    this.options = options;
  }

  void write(JsonWriter out) {
    if (!(begins(out)
        || answers(out)
        || comesBack(out)
        || newTime(out)
        || prepares(out)
        || agreement(out)
        || rhythm(out)
        || waits(out)
        || planned(out))) {
      out.value((String) null);
    }
  }

  private static boolean wrote(JsonWriter out) {
    out.close();
    return true;
  }

  private static JsonWriter open(JsonWriter out, String next) {
    return out.open().with("next", next).with("rank", URGENCY.indexOf(next) + 1L);
  }

  private static JsonWriter plan(JsonWriter out, String next, Plan plan) {
    return open(out, next).with("plan", plan.id());
  }

  private boolean timed(JsonWriter out, String next, long from, long until) {
    Plan soonest = null;
    for (var plan : here.open()) {
      var agreed = plan.agreed();
      boolean fits = agreed != null && agreed.atMs() >= from && agreed.atMs() <= until;
      if (fits && (soonest == null || earlier(plan, soonest))) {
        soonest = plan;
      }
    }
    if (soonest == null || soonest.agreed() == null) {
      return false;
    }
    return wrote(plan(out, next, soonest).with("at", soonest.agreed().atMs()));
  }

  static boolean earlier(Plan one, Plan other) {
    return one.agreed() != null
        && (other.agreed() == null || one.agreed().atMs() < other.agreed().atMs());
  }

  private boolean begins(JsonWriter out) {
    return timed(out, "begin", nowMs - AFTER_MS, nowMs + BEFORE_MS);
  }

  private boolean answers(JsonWriter out) {
    for (var plan : here.open()) {
      boolean myLater = plan.later() != null && plan.later().by() == me;
      if (plan.standing() != null && plan.standing().by() != me && !myLater) {
        return wrote(plan(out, "answer", plan));
      }
    }
    return false;
  }

  private boolean comesBack(JsonWriter out) {
    for (var plan : here.open()) {
      var later = plan.later();
      if (later != null && later.by() == me && later.until().compareTo(options.today()) <= 0) {
        return wrote(plan(out, "comeBack", plan).with("by", later.until()));
      }
    }
    return false;
  }

  private boolean newTime(JsonWriter out) {
    for (var plan : here.open()) {
      var agreed = plan.agreed();
      if (agreed != null && agreed.atMs() < nowMs - AFTER_MS && plan.standing() == null) {
        return wrote(plan(out, "newTime", plan).with("at", agreed.atMs()));
      }
    }
    return false;
  }

  private boolean prepares(JsonWriter out) {
    Plan soonest = null;
    for (var plan : here.open()) {
      var agreed = plan.agreed();
      boolean near = agreed != null && agreed.atMs() > nowMs && agreed.atMs() <= nowMs + WEEK_MS;
      boolean open =
          !options.prepared().contains(plan.id()) && !options.letPass("prepare:" + plan.id());
      if (near && open && (soonest == null || earlier(plan, soonest))) {
        soonest = plan;
      }
    }
    if (soonest == null || soonest.agreed() == null) {
      return false;
    }
    return wrote(plan(out, "prepare", soonest).with("at", soonest.agreed().atMs()));
  }

  private boolean agreement(JsonWriter out) {
    Promised first = null;
    for (var promised : here.promised()) {
      if (promised.back(me, options.today())
          && !options.letPass(name(promised.ref()))
          && (first == null || sooner(promised, first))) {
        first = promised;
      }
    }
    if (first == null) {
      return false;
    }
    PlanCodec.ref(open(out, "agreement").name("agreement").open(), first.ref());
    return wrote(out.close());
  }

  static String name(PromiseRef ref) {
    return "agreement:" + ref.talk() + ":" + ref.agreement();
  }

  static boolean sooner(Promised one, Promised other) {
    return day(one).compareTo(day(other)) < 0;
  }

  /** Those without a day come last. */
  private static String day(Promised promised) {
    var day = promised.day();
    return day == null ? "~" : day;
  }

  private boolean rhythm(JsonWriter out) {
    var day = offered(here, options);
    return day != null && wrote(open(out, "rhythm").with("day", day));
  }

  /** The rhythm's day, when it is today or tomorrow and nothing is planned; else null. */
  private static @Nullable String offered(Plans.Here here, PlansOptions options) {
    var day = here.rhythm().day(options.today());
    boolean near = day != null && day.compareTo(RemindAt.after(options.today(), 1)) <= 0;
    return near && here.open().isEmpty() && !options.letPass("rhythm") ? day : null;
  }

  private boolean waits(JsonWriter out) {
    for (var plan : here.open()) {
      boolean mine = plan.standing() != null && plan.standing().by() == me;
      if (mine || (plan.later() != null && plan.agreed() == null)) {
        return wrote(plan(out, "waiting", plan));
      }
    }
    return false;
  }

  private boolean planned(JsonWriter out) {
    return timed(out, "planned", nowMs, Long.MAX_VALUE);
  }
}
