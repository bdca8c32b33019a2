// SPDX-License-Identifier: Apache-2.0
package heart.words.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * A sequence of steps over tokens. It is not tried at every token but only around its
 * <i>trigger</i>: the rarest words without which it cannot fit, and how many tokens may stand
 * before them.
 *
 * @param start where it stands in the script
 * @param firsts what it can begin with
 */
record Pattern(int start, Sieve firsts) {
  /** The pattern of these steps. */
  static Pattern of(List<Item> items, Writer writer) {
    var steps = new Steps(items);
    return new Pattern(writer.pattern(items, steps), steps.firsts());
  }

  /** What sets off the pattern of these steps. */
  static List<Trigger> triggers(List<Item> items, int written, Writer writer) {
    var places = places(items, 0, 0);
    if (places.isEmpty()) {
      throw new IllegalArgumentException("a pattern needs at least one certain word");
    }
    var steps = new Steps(items);
    int start = writer.pattern(items, steps);
    var triggers = new ArrayList<Trigger>();
    for (var place : places) {
      var words = place.item().wanted().all();
      var around = steps.around(place.item());
      triggers.add(new Trigger(written + triggers.size(), start, place, words, around));
    }
    return triggers;
  }

  /** Where the rarest necessary words stand. */
  private static List<Trigger.Place> places(List<Item> items, int least, int most) {
    List<Trigger.Place> best = List.of();
    int low = least;
    int high = most;
    for (var item : items) {
      var here = of(item, low, high);
      if (!here.isEmpty() && (best.isEmpty() || cost(here) < cost(best))) {
        best = here;
      }
      low += Item.least(List.of(item));
      high += Item.most(List.of(item));
    }
    return best;
  }

  private static List<Trigger.Place> of(Item item, int low, int high) {
    return switch (item) {
      case Item.One one when one.least() > 0 && !one.wanted().isAny() ->
          List.of(new Trigger.Place(one, low, high));
      case Item.Choice choice when !choice.optional() -> ofWays(choice, low, high);
      case Item.One _, Item.Choice _, Item.Gap _, Item.Not _, Item.Border _, Item.Point _ ->
          List.of();
    };
  }

  private static List<Trigger.Place> ofWays(Item.Choice choice, int low, int high) {
    var all = new ArrayList<Trigger.Place>();
    for (var way : choice.ways()) {
      var here = places(way, low, high);
      if (here.isEmpty()) {
        return List.of();
      }
      all.addAll(here);
    }
    return all;
  }

  private static int cost(List<Trigger.Place> places) {
    int sum = 0;
    for (var place : places) {
      sum += place.item().wanted().cost();
    }
    return sum;
  }
}
