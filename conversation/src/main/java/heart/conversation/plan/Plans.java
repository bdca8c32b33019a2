// SPDX-License-Identifier: Apache-2.0
package heart.conversation.plan;

import heart.conversation.Each;
import heart.conversation.Seat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the plans of a place stand: the fold of their log and nothing more. */
public sealed interface Plans {
  /** The log holds something that only a newer version understands. */
  record Newer() implements Plans {}

  /**
   * Everything that this version understands.
   *
   * @param open plans whose talk has not begun, oldest first
   * @param held the plan of the latest talk that was planned, or null
   * @param nextTime what waits for the next time, oldest first
   * @param promised agreements that are not done, oldest first
   * @param noted logs of the talks whose agreements are here
   * @param zones where each said to be last; empty before
   * @param items how many were ever added: the order of the next
   */
  record Here(
      List<Plan> open,
      @Nullable Plan held,
      List<Item> nextTime,
      List<Promised> promised,
      List<String> noted,
      Rhythm rhythm,
      Each<String> zones,
      long items,
      long lastMs)
      implements Plans {

    Here with(List<Plan> plans) {
      return new Here(plans, held, nextTime, promised, noted, rhythm, zones, items, lastMs);
    }

    Here withHeld(@Nullable Plan plan) {
      return new Here(open, plan, nextTime, promised, noted, rhythm, zones, items, lastMs);
    }

    Here withNextTime(List<Item> those) {
      return new Here(open, held, those, promised, noted, rhythm, zones, items, lastMs);
    }

    Here with(List<Promised> promises, List<String> talks) {
      return new Here(open, held, nextTime, promises, talks, rhythm, zones, items, lastMs);
    }

    Here with(Rhythm other) {
      return new Here(open, held, nextTime, promised, noted, other, zones, items, lastMs);
    }

    Here with(Seat seat, String zone) {
      var both = zones.with(seat, zone);
      return new Here(open, held, nextTime, promised, noted, rhythm, both, items, lastMs);
    }

    Here at(long atMs) {
      return new Here(open, held, nextTime, promised, noted, rhythm, zones, items, atMs);
    }

    Here withOneMoreItem() {
      return new Here(open, held, nextTime, promised, noted, rhythm, zones, items + 1, lastMs);
    }

    /** The open plan of this id, or null. */
    @Nullable Plan plan(String id) {
      for (var plan : open) {
        if (plan.id().equals(id)) {
          return plan;
        }
      }
      return null;
    }
  }

  static Plans none() {
    return new Here(
        List.of(), null, List.of(), List.of(), List.of(), Rhythm.NONE, new Each<>("", ""), 0, 0);
  }

  /** The next state; what the rules refuse leaves it as it was. */
  default Plans after(Entry entry) {
    return switch (PlanRules.admit(this, entry)) {
      case PlanRules.Verdict.Admitted admitted -> admitted.next();
      case PlanRules.Verdict.Refused _ -> this;
    };
  }

  /** One entry of the log, opened. */
  record Entry(Seat by, long atMs, PlanEvent event) {}
}
