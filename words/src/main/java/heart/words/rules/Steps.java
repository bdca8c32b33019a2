// SPDX-License-Identifier: Apache-2.0
package heart.words.rules;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;

/**
 * Which words can stand beside which step of a pattern. Borders and what must not follow are looked
 * over, so a neighbour may be let through that the pattern refuses; none is kept out that it takes.
 */
final class Steps {
  /** A step that takes a token, and the steps that can come before and after it. */
  private static final class Step {
    final Sieve words;
    final Sieve reach;
    final List<Step> before = new ArrayList<>();
    final List<Step> after = new ArrayList<>();

    Step(Sieve words, Sieve reach) {
      this.words = words;
      this.reach = reach;
    }
  }

  /** Where a piece can begin and end, and whether it can be left out. */
  private record Piece(List<Step> firsts, List<Step> lasts, boolean empty) {
    static final Piece NOTHING = new Piece(List.of(), List.of(), true);
  }

  private final IdentityHashMap<Item, Step> steps = new IdentityHashMap<>();
  private final IdentityHashMap<Item, Sieve> choices = new IdentityHashMap<>();
  private final IdentityHashMap<Item, List<Sieve>> ways = new IdentityHashMap<>();
  private final Step start = outside();
  private final Step end = outside();

  /** The steps of a pattern. */
  Steps(List<Item> items) {
    var whole = piece(items);
    link(List.of(start), whole.firsts());
    link(whole.lasts(), List.of(end));
    if (whole.empty()) {
      link(List.of(start), List.of(end));
    }
  }

  /** What lies outside of the pattern: anything, as far as one looks. */
  private static Step outside() {
    var step = new Step(Sieve.OPEN, Sieve.OPEN);
    step.before.add(step);
    step.after.add(step);
    return step;
  }

  /** The words a match can begin with. */
  Sieve firsts() {
    var words = new Sieve();
    for (var step : start.after) {
      if (step != start) {
        words.add(step.words);
      }
    }
    return words;
  }

  /** The words a choice can begin with; any, if one of its ways may take none. */
  Sieve firsts(Item.Choice choice) {
    return Objects.requireNonNull(choices.get(choice));
  }

  /** The words each way of a choice can begin with; any, if it may take none. */
  List<Sieve> ways(Item.Choice choice) {
    return Objects.requireNonNull(ways.get(choice));
  }

  /** The words that can follow a gap. */
  Sieve after(Item.Gap gap) {
    var step = step(gap);
    var words = new Sieve();
    for (var after : step.after) {
      if (after != step) {
        words.add(after.words);
      }
    }
    return words;
  }

  private Step step(Item item) {
    return Objects.requireNonNull(steps.get(item));
  }

  /** The words that can stand two before, one before, one after and two after a step's token. */
  List<Sieve> around(Item item) {
    var step = step(item);
    var sieves = List.of(new Sieve(), new Sieve(), new Sieve(), new Sieve());
    for (var before : step.before) {
      sieves.get(1).add(before.words);
      before.before.forEach(second -> sieves.get(0).add(second.words));
    }
    for (var after : step.after) {
      sieves.get(2).add(after.words);
      after.after.forEach(second -> sieves.get(3).add(second.words));
    }
    return sieves;
  }

  private Piece piece(List<Item> items) {
    var whole = Piece.NOTHING;
    for (var item : items) {
      whole = joined(whole, piece(item));
    }
    return whole;
  }

  private static Piece joined(Piece one, Piece two) {
    link(one.lasts(), two.firsts());
    var firsts = one.empty() ? union(one.firsts(), two.firsts()) : one.firsts();
    var lasts = two.empty() ? union(one.lasts(), two.lasts()) : two.lasts();
    return new Piece(firsts, lasts, one.empty() && two.empty());
  }

  private Piece piece(Item item) {
    return switch (item) {
      case Item.One one -> token(one, step(one.wanted()), one.least() == 0, one.most() > 1);
      case Item.Gap gap -> token(gap, new Step(Sieve.OPEN, Sieve.OPEN), true, true);
      case Item.Choice choice -> choice(choice);
      case Item.Not not -> aside(not);
      case Item.Border _, Item.Point _ -> Piece.NOTHING;
    };
  }

  /** What must not follow is no part of the way, but has gaps and choices of its own. */
  private Piece aside(Item.Not not) {
    link(piece(not.what()).lasts(), List.of(end));
    return Piece.NOTHING;
  }

  private static Step step(Wanted wanted) {
    return new Step(wanted.sieve(), wanted.reach());
  }

  private Piece token(Item item, Step step, boolean empty, boolean again) {
    steps.put(item, step);
    if (again) {
      link(List.of(step), List.of(step));
    }
    return new Piece(List.of(step), List.of(step), empty);
  }

  private Piece choice(Item.Choice choice) {
    var firsts = new ArrayList<Step>();
    var lasts = new ArrayList<Step>();
    boolean empty = false;
    var begins = new Sieve();
    var reaches = new ArrayList<Sieve>();
    for (var way : choice.ways()) {
      var piece = piece(way);
      firsts.addAll(piece.firsts());
      lasts.addAll(piece.lasts());
      empty |= piece.empty();
      reaches.add(piece.empty() ? Sieve.OPEN : reach(piece.firsts()));
    }
    firsts.forEach(step -> begins.add(step.words));
    choices.put(choice, empty ? Sieve.OPEN : begins);
    ways.put(choice, reaches);
    if (choice.times() > 1) {
      link(lasts, firsts);
    }
    return new Piece(firsts, lasts, empty || choice.optional());
  }

  private static Sieve reach(List<Step> steps) {
    var reach = new Sieve();
    steps.forEach(step -> reach.add(step.reach));
    return reach;
  }

  private static List<Step> union(List<Step> one, List<Step> two) {
    var both = new ArrayList<>(one);
    both.addAll(two);
    return both;
  }

  private static void link(List<Step> before, List<Step> after) {
    for (var one : before) {
      one.after.addAll(after);
    }
    for (var one : after) {
      one.before.addAll(before);
    }
  }
}
