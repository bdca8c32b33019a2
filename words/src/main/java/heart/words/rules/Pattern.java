// SPDX-License-Identifier: Apache-2.0
package heart.words.rules;

import heart.words.text.Form;
import heart.words.text.Passage;
import heart.words.text.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/**
 * A sequence of steps over tokens. It is not tried at every token but only around its
 * <i>trigger</i>: the rarest words without which it cannot fit, and how many tokens may stand
 * before them.
 */
public final class Pattern {
  private static final int COMMON = 60;

  private static final String EVERYWHERE =
      " you i the a to and , . is are not do have it that in of my me for your was on with so be ";

  private final Node head;
  private final Sieve firsts;

  private Pattern(Node head, Sieve firsts) {
    this.head = head;
    this.firsts = firsts;
  }

  /** What sets off the pattern of these steps; each trigger knows the pattern. */
  static List<Trigger> of(List<Item> items, Vocabulary words) {
    var places = new Scout(words.kind("common")).places(items, 0, 0);
    if (places.isEmpty()) {
      throw new IllegalArgumentException("a pattern needs at least one certain word");
    }
    var steps = new Steps(items);
    var head = new Linker(words, steps).link(items, Node.End.HERE);
    var pattern = new Pattern(head, steps.firsts());
    var triggers = new ArrayList<Trigger>();
    for (var place : places) {
      triggers.add(new Trigger(pattern, place, steps));
    }
    return triggers;
  }

  /** Where the pattern ends if it begins at this token, or -1. */
  int match(Passage passage, int at, Match match) {
    if (!firsts.passes(passage.form(at))) {
      return Node.NO;
    }
    match.reset();
    int end = head.match(passage, at, match);
    if (end != Node.NO) {
      match.fits(at, end);
    }
    return end;
  }

  /** Whether it fits anywhere between two tokens. */
  boolean occurs(Passage passage, int from, int to, Match scratch) {
    for (int at = from; at < to; at++) {
      if (match(passage, at, scratch) != Node.NO) {
        return true;
      }
    }
    return false;
  }

  /** Finds the rarest necessary words. */
  private record Scout(int common) {
    List<Trigger.Place> places(List<Item> items, int least, int most) {
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

    private List<Trigger.Place> of(Item item, int low, int high) {
      return switch (item) {
        case Item.One one when one.least() > 0 && !one.wanted().isAny() ->
            List.of(new Trigger.Place(one, low, high));
        case Item.Choice choice when !choice.optional() -> ofWays(choice, low, high);
        case Item.One _, Item.Choice _, Item.Gap _, Item.Not _, Item.Border _, Item.Point _ ->
            List.of();
      };
    }

    private List<Trigger.Place> ofWays(Item.Choice choice, int low, int high) {
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

    /**
     * How often a word is met, roughly: one that is unknown or in every sentence is a poor sign.
     */
    private int cost(Form word) {
      if (word.text().charAt(0) == '§' || EVERYWHERE.contains(" " + word.text() + " ")) {
        return COMMON * 5;
      }
      return word.is(common) ? COMMON : 1;
    }

    private int cost(List<Trigger.Place> places) {
      int sum = 0;
      for (var place : places) {
        for (var word : place.item().wanted().all()) {
          sum += cost(word);
        }
      }
      return sum;
    }
  }

  /** Links steps from the last to the first. */
  private record Linker(Vocabulary words, Steps steps) {
    Node link(List<Item> items, Node after) {
      var next = after;
      for (int i = items.size() - 1; i >= 0; i--) {
        next = node(items.get(i), next);
      }
      return next;
    }

    private Node node(Item item, Node next) {
      Node node =
          switch (item) {
            case Item.One one when one.least() == 1 && one.most() == 1 ->
                new Node.Token(one.wanted().test());
            case Item.One one -> new Node.Some(one.wanted().test(), one.least(), one.most());
            case Item.Gap gap ->
                new Node.Gap(
                    gap.most(), words.kind(gap.acrossMarks() ? "end" : "mark"), steps.after(gap));
            case Item.Choice choice -> choice(choice, next);
            case Item.Not not -> new Node.Not(link(not.what(), Node.End.HERE));
            case Item.Border border ->
                new Node.Border(
                    border.kind(),
                    words.kind("mark"),
                    words.kind("lead"),
                    words.kind("emoji"),
                    words.kind("opener"));
            case Item.Point point -> new Node.Point(point.opening());
          };
      if (!(item instanceof Item.Choice)) {
        node.next = next;
      }
      return node;
    }

    /** Each time round leads to the next, so that many rounds cost few nodes. */
    private Node choice(Item.Choice choice, Node next) {
      var round = next;
      for (int i = 0; i < choice.times(); i++) {
        boolean first = i == choice.times() - 1;
        boolean optional = choice.optional() || !first;
        var begins = optional ? Sieve.OPEN : steps.firsts(choice);
        round = new Node.Choice(ways(choice, optional, round, next), begins);
        round.next = next;
      }
      return round;
    }

    private Node[] ways(Item.Choice choice, boolean optional, Node round, Node next) {
      var ways = new ArrayList<Node>();
      for (var way : choice.ways()) {
        ways.add(link(way, round));
      }
      if (optional) {
        ways.add(next);
      }
      return ways.toArray(new Node[0]);
    }
  }
}
