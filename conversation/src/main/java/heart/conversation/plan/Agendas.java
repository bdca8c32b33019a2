// SPDX-License-Identifier: Apache-2.0
package heart.conversation.plan;

import heart.conversation.Refusal;
import heart.conversation.Seat;
import heart.conversation.Why;
import heart.conversation.plan.PlanRules.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Items on the agendas of plans and on the next-time list, and the checklist. */
final class Agendas {
  private Agendas() {}

  static Verdict add(Plans.Here here, PlanEvent.ItemAdded e, Seat by) {
    if (find(here, e.item()) != null) {
      return PlanRules.no(Why.ALREADY_THERE);
    }
    var item = new Item(e.item(), by, e.words(), e.weight(), e.minutes(), 1, here.items() + 1);
    return put(here.withOneMoreItem(), item, e.plan());
  }

  static Verdict change(Plans.Here here, PlanEvent.ItemChanged e, Seat by) {
    var item = find(here, e.item());
    if (item == null) {
      return PlanRules.no(Why.NO_SUCH_ITEM);
    }
    if (item.revision() != e.revision()) {
      return PlanRules.no(Why.ITEM_CHANGED);
    }
    if (item.by() != by && !item.words().equals(e.words())) {
      return PlanRules.no(Refusal.by(Why.NOT_YOUR_ITEM, item.by()));
    }
    int revision = item.revision() + 1;
    var changed =
        new Item(item.id(), item.by(), e.words(), e.weight(), e.minutes(), revision, item.order());
    return PlanRules.yes(replace(here, item, changed));
  }

  static Verdict move(Plans.Here here, PlanEvent.ItemMoved e) {
    var item = find(here, e.item());
    if (item == null) {
      return PlanRules.no(Why.NO_SUCH_ITEM);
    }
    var there = e.to() == null ? here.nextTime() : items(here, e.to());
    if (there != null && there.contains(item)) {
      return PlanRules.no(Why.ALREADY_THERE);
    }
    return put(replace(here, item, null), item, e.to());
  }

  static Verdict remove(Plans.Here here, PlanEvent.ItemRemoved e, Seat by) {
    var item = find(here, e.item());
    if (item == null) {
      return PlanRules.no(Why.NO_SUCH_ITEM);
    }
    return item.by() == by
        ? PlanRules.yes(replace(here, item, null))
        : PlanRules.no(Refusal.by(Why.NOT_YOUR_ITEM, item.by()));
  }

  static Verdict tick(Plans.Here here, PlanEvent.Ticked e, Seat by) {
    var plan = here.plan(e.plan());
    if (plan == null) {
      return PlanRules.no(Why.NO_SUCH_PLAN);
    }
    var before = plan.ticked().of(by);
    if (before.contains(e.point()) == e.done()) {
      return PlanRules.no(Why.ALREADY_TICKED);
    }
    var after = new ArrayList<Point>();
    for (var point : Point.values()) {
      if (point == e.point() ? e.done() : before.contains(point)) {
        after.add(point);
      }
    }
    var ticked = plan.ticked().with(by, List.copyOf(after));
    return PlanRules.yes(Proposals.with(here, plan.with(ticked)));
  }

  private static Verdict put(Plans.Here here, Item item, @Nullable String plan) {
    var list = plan == null ? here.nextTime() : items(here, plan);
    if (list == null) {
      return PlanRules.no(Why.NO_SUCH_PLAN);
    }
    int most = plan == null ? PlanLimits.NEXT_TIME : PlanLimits.ITEMS;
    if (list.size() >= most) {
      return PlanRules.no(Refusal.limit(Why.TOO_MANY, most));
    }
    var more = new ArrayList<>(list);
    more.add(item);
    return PlanRules.yes(with(here, plan, List.copyOf(more)));
  }

  /** The agenda of an open plan or of the one held last; null when there is none of that id. */
  private static @Nullable List<Item> items(Plans.Here here, String id) {
    var plan = here.plan(id);
    var held = here.held();
    return plan != null ? plan.items() : held != null && held.id().equals(id) ? held.items() : null;
  }

  private static Plans.Here with(Plans.Here here, @Nullable String id, List<Item> items) {
    if (id == null) {
      return here.withNextTime(items);
    }
    var plan = here.plan(id);
    var held = here.held();
    return plan != null
        ? Proposals.with(here, plan.with(items))
        : held == null ? here : here.withHeld(held.with(items));
  }

  static @Nullable Item find(Plans.Here here, String id) {
    for (var plan : here.open()) {
      var found = find(plan.items(), id);
      if (found != null) {
        return found;
      }
    }
    var held = here.held();
    var found = held == null ? null : find(held.items(), id);
    return found == null ? find(here.nextTime(), id) : found;
  }

  private static @Nullable Item find(List<Item> items, String id) {
    for (var item : items) {
      if (item.id().equals(id)) {
        return item;
      }
    }
    return null;
  }

  /** With the item changed wherever it stands; taken away when there is nothing in its place. */
  private static Plans.Here replace(Plans.Here here, Item item, @Nullable Item by) {
    var plans = new ArrayList<Plan>();
    for (var plan : here.open()) {
      plans.add(plan.items().contains(item) ? plan.with(replace(plan.items(), item, by)) : plan);
    }
    var held = here.held();
    return here.with(List.copyOf(plans))
        .withHeld(held == null ? null : held.with(replace(held.items(), item, by)))
        .withNextTime(replace(here.nextTime(), item, by));
  }

  private static List<Item> replace(List<Item> items, Item item, @Nullable Item by) {
    var changed = new ArrayList<Item>();
    for (var each : items) {
      if (!each.equals(item)) {
        changed.add(each);
      } else if (by != null) {
        changed.add(by);
      }
    }
    return List.copyOf(changed);
  }
}
