// SPDX-License-Identifier: Apache-2.0
package heart.conversation.plan;

import heart.conversation.Dates;
import heart.conversation.Seat;
import heart.conversation.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/** Times at which somebody who asked for reminders is reminded. */
final class RemindAt {
  private static final long TOMORROW_MS = PlanLimits.DAY_MS;
  private static final long PREPARE_MS = 10 * PlanLimits.MINUTE_MS;

  private RemindAt() {}

  static String after(String day, int days) {
    return Dates.ofEpoch(Dates.sinceEpoch(day) + days);
  }

  static void write(JsonWriter out, Plans.Here here, Seat me, long nowMs, PlansOptions options) {
    out.name("remind").openList();
    for (var plan : here.open()) {
      var agreed = plan.agreed();
      if (agreed != null) {
        time(out, "tomorrow", agreed.atMs() - TOMORROW_MS, plan.id(), nowMs, 0);
        time(out, "prepare", agreed.atMs() - PREPARE_MS, plan.id(), nowMs, 0);
        time(out, "now", agreed.atMs(), plan.id(), nowMs, agreed.minutes());
      }
      var later = plan.later();
      if (later != null && later.by() == me) {
        day(out, later.until(), plan.id(), options.today());
      }
    }
    for (var promised : here.promised()) {
      if (promised.answer(me) == null) {
        day(out, promised.day(), NextThing.name(promised.ref()), options.today());
      }
    }
    if (here.open().isEmpty()) {
      day(out, here.rhythm().day(options.today()), "rhythm", options.today());
    }
    out.closeList();
  }

  private static void time(
      JsonWriter out, String kind, long atMs, String of, long nowMs, int minutes) {
    if (atMs > nowMs) {
      out.open().with("kind", kind).with("at", atMs).with("of", of);
      if (minutes > 0) {
        out.with("minutes", minutes);
      }
      out.close();
    }
  }

  private static void day(JsonWriter out, @Nullable String day, String of, String today) {
    if (day != null && day.compareTo(today) >= 0) {
      out.open().with("kind", "back").with("day", day).with("of", of).close();
    }
  }
}
