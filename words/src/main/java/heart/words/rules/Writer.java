// SPDX-License-Identifier: Apache-2.0
package heart.words.rules;

import heart.words.text.Form;
import heart.words.text.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes patterns into a script. */
final class Writer {
  /** So many ways are tried one by one. */
  private static final int FEW = 7;

  /** A bit for each way has room in one number. */
  static final int MANY = 32;

  private final Script script;
  private final Vocabulary words;

  /** The numbers of the tests: thousands of steps want the same words. */
  private final Map<String, Integer> tests = new HashMap<>();

  Writer(Script script, Vocabulary words) {
    this.script = script;
    this.words = words;
  }

  /** The script it writes into. */
  Script script() {
    return script;
  }

  /** Writes a pattern, behind the sieve of what it can begin with; returns where it begins. */
  int pattern(List<Item> items, Steps steps) {
    script.write(steps.firsts().bits);
    int start = script.size();
    write(items, steps);
    script.write(Script.END);
    return start;
  }

  /** Writes what fits where one of some patterns does; returns where it begins. */
  int oneOf(List<Pattern> patterns) {
    if (patterns.size() > MANY) {
      var some = new ArrayList<>(patterns.subList(0, MANY - 1));
      some.add(new Pattern(oneOf(patterns.subList(MANY - 1, patterns.size())), Sieve.OPEN));
      return oneOf(some);
    }
    var firsts = new ArrayList<Sieve>();
    for (var pattern : patterns) {
      firsts.add(pattern.firsts());
    }
    int start = script.size();
    many(firsts, Sieve.OPEN);
    for (var pattern : patterns) {
      script.write(pattern.start());
    }
    return start;
  }

  private void write(List<Item> items, Steps steps) {
    for (var item : items) {
      write(item, steps);
    }
  }

  private void write(Item item, Steps steps) {
    switch (item) {
      case Item.One one when one.least() == 1 && one.most() == 1 -> token(one.wanted());
      case Item.One one -> {
        script.write(Script.SOME);
        script.write(test(one.wanted()));
        script.write(one.least());
        script.write(one.most());
      }
      case Item.Gap gap -> {
        script.write(Script.GAP);
        script.write(gap.most());
        script.write(words.kind(gap.acrossMarks() ? "end" : "mark"));
        script.write(steps.after(gap).bits);
      }
      case Item.Choice choice -> write(choice, steps);
      case Item.Not not -> {
        script.write(Script.NOT);
        int after = script.size();
        script.write(0);
        write(not.what(), steps);
        script.write(Script.END);
        script.land(after);
      }
      case Item.Border border -> script.write(border.step());
      case Item.Point point -> script.write(point.opening() ? Script.FROM : Script.TO);
    }
  }

  private void token(Wanted wanted) {
    var word = wanted.single();
    script.write(word == null ? Script.TOKEN : Script.WORD);
    script.write(word == null ? test(wanted) : word.number());
  }

  private int test(Wanted wanted) {
    var key = wanted.key();
    var known = tests.get(key);
    if (known == null) {
      known = script.add(wanted.test());
      tests.put(key, known);
    }
    return known;
  }

  /** Each time round leads to the next, so that many rounds take little room. */
  private void write(Item.Choice choice, Steps steps) {
    int size = choice.ways().size();
    int out = 0; // Places that lead past the choice; each holds the one before it.
    for (int round = 0; round < choice.times(); round++) {
      boolean optional = choice.optional() || round > 0;
      var begins = new ArrayList<>(steps.ways(choice));
      if (optional) {
        begins.add(Sieve.OPEN);
      }
      ways(begins, optional ? Sieve.OPEN : steps.firsts(choice));
      int way = script.size();
      for (int i = 0; i < size; i++) {
        script.write(0);
      }
      if (optional) {
        script.write(out);
        out = way + size;
      }
      int on = 0; // Places that lead on to the next round.
      for (int i = 0; i < size; i++) {
        script.land(way + i);
        write(choice.ways().get(i), steps);
        script.write(Script.JUMP);
        script.write(on);
        on = script.size() - 1;
      }
      script.land(on);
    }
    script.land(out);
  }

  /** Begins a choice; where each of its ways is follows. */
  private void ways(List<Sieve> begins, Sieve any) {
    if (begins.size() > FEW) {
      many(begins, any);
    } else {
      script.write(Script.FEW);
      script.write(begins.size());
      script.write(any.bits);
    }
  }

  private void many(List<Sieve> begins, Sieve any) {
    var open = new int[Form.GROUPS];
    for (int way = 0; way < begins.size(); way++) {
      begins.get(way).mark(open, any, 1 << way);
    }
    script.write(Script.MANY);
    script.write(open);
  }
}
