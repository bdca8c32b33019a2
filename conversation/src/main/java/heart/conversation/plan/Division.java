// SPDX-License-Identifier: Apache-2.0
package heart.conversation.plan;

import heart.conversation.Each;
import heart.conversation.Seat;
import java.util.ArrayList;
import java.util.List;

/**
 * The fair division of a talk's time among the items of its agenda.
 *
 * <p>Opening and closing take a quarter of the length, rounded to five minutes and never below ten
 * where there is half an hour. Each of the two has half of the rest. Into one's half go one's own
 * items, those that matter most first and the older before the newer; where an item is longer than
 * what is left of the half, it gets what is left if that is five minutes, and waits for the next
 * time otherwise. What one of them leaves unused goes to the other's waiting items in the same
 * order. The two take turns: first whoever has the item that matters most, and where both have one,
 * the one who did not propose the talk.
 */
final class Division {
  private static final int LEAST = 5;

  /** An item and the minutes it gets. */
  record Given(Item item, int minutes) {}

  final int frame;
  final int free;
  final List<Given> inOrder;
  private final List<Item> beyond = new ArrayList<>();
  private final Each<Integer> used;

  private Division(Plan plan) {
    int length = plan.minutes();
    this.frame = frame(length);
    this.free = length - frame;
    var first = new Half(plan.items(), Seat.FIRST);
    var second = new Half(plan.items(), Seat.SECOND);
    first.fill(free / 2);
    second.fill(free / 2);
    if (first.served()) {
      second.fill(free - first.used);
    } else if (second.served()) {
      first.fill(free - second.used);
    }
    this.used = new Each<>(first.used, second.used);
    this.inOrder = inTurns(first, second, plan.by().other());
    for (var item : plan.items()) {
      if (!first.has(item) && !second.has(item)) {
        beyond.add(item);
      }
    }
  }

  static Division of(Plan plan) {
    return new Division(plan);
  }

  static int frame(int minutes) {
    int quarter = minutes < 30 ? minutes / 4 : (minutes + 10) / 20 * 5;
    return minutes < 30 ? quarter : Math.max(10, quarter);
  }

  /** Minutes that this person's items got. */
  int given(Seat seat) {
    return used.of(seat);
  }

  /** Items that wait for the next time. */
  List<Item> beyond() {
    return List.copyOf(beyond);
  }

  List<Item> fitting() {
    var items = new ArrayList<Item>();
    for (var given : inOrder) {
      items.add(given.item());
    }
    return List.copyOf(items);
  }

  private static List<Given> inTurns(Half first, Half second, Seat courtesy) {
    int lead = first.heaviest() - second.heaviest();
    boolean firstsTurn = lead > 0 || (lead == 0 && courtesy == Seat.FIRST);
    var order = new ArrayList<Given>();
    int i = 0;
    int j = 0;
    while (i < first.given.size() || j < second.given.size()) {
      boolean takesFirst = j >= second.given.size() || (firstsTurn && i < first.given.size());
      order.add(takesFirst ? first.given.get(i++) : second.given.get(j++));
      firstsTurn = !takesFirst;
    }
    return List.copyOf(order);
  }

  /** One person's items and what they get. */
  private static final class Half {
    private final List<Item> items = new ArrayList<>();
    private List<Given> given = List.of();
    private int used;

    Half(List<Item> all, Seat seat) {
      for (var item : all) {
        if (item.by() == seat) {
          insert(item);
        }
      }
    }

    private void insert(Item item) {
      int at = 0;
      while (at < items.size() && before(items.get(at), item)) {
        at++;
      }
      items.add(at, item);
    }

    private static boolean before(Item one, Item other) {
      return one.weight() > other.weight()
          || (one.weight() == other.weight() && one.order() <= other.order());
    }

    void fill(int minutes) {
      var fitting = new ArrayList<Given>();
      int left = minutes;
      for (var item : items) {
        int takes = item.minutes() <= left ? item.minutes() : left >= LEAST ? left : 0;
        if (takes > 0) {
          fitting.add(new Given(item, takes));
          left -= takes;
        }
      }
      given = fitting;
      used = minutes - left;
    }

    /** Whether every item has all that was wished for it. */
    boolean served() {
      int wished = 0;
      for (var item : items) {
        wished += item.minutes();
      }
      return wished == used;
    }

    boolean has(Item item) {
      for (var one : given) {
        if (one.item().equals(item)) {
          return true;
        }
      }
      return false;
    }

    int heaviest() {
      return given.isEmpty() ? 0 : given.get(0).item().weight();
    }
  }
}
