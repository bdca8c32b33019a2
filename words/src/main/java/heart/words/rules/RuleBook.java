// SPDX-License-Identifier: Apache-2.0
package heart.words.rules;

import heart.words.text.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * All rules of a language, filed under the words that set them off. Reading a passage is one walk
 * over its tokens; a rule none of whose words occur costs nothing.
 */
public final class RuleBook {
  /** How far around a match an exception is looked for, in tokens: keeps the whole linear. */
  private static final int AROUND = 40;

  private final List<Rule> rules;
  private final int[] exceptions;

  /** The rule of each trigger, in the order in which they were written. */
  private final List<Integer> ruleOf = new ArrayList<>();

  private final Lookout lookout;
  private final Script script;

  /** A book of these rules. Files them in the vocabulary's words: once for a vocabulary. */
  public RuleBook(List<Rule> rules, PatternReader reader) {
    this.rules = List.copyOf(rules);
    exceptions = new int[rules.size()];
    var triggers = new ArrayList<Trigger>();
    for (int i = 0; i < rules.size(); i++) {
      var quiet = new ArrayList<Pattern>();
      for (var exception : rules.get(i).exceptions()) {
        quiet.add(reader.read(exception));
      }
      exceptions[i] = reader.writer().oneOf(quiet);
      for (var pattern : rules.get(i).patterns()) {
        for (var trigger : reader.triggers(pattern, triggers.size())) {
          triggers.add(trigger);
          ruleOf.add(i);
        }
      }
    }
    // Side by side those that the same words set off: the lookout takes 32 neighbours at once.
    triggers.sort(Comparator.comparingInt(trigger -> trigger.words().getFirst().number()));
    script = reader.writer().script();
    script.trim();
    lookout = new Lookout(1, triggers, script);
  }

  /** The rules, in the order in which they were written. */
  public List<Rule> rules() {
    return rules;
  }

  /** Every place a rule speaks about, in the order of the words that set it off. */
  public List<Hit> read(Passage passage) {
    var hits = new ArrayList<Hit>();
    var here = new ArrayList<Hit>();
    var match = new Match(passage);
    for (int at = 0; at < passage.size(); at++) {
      var filed = passage.form(at).triggers(1);
      if (filed.length == 0) {
        continue;
      }
      // Once for a token, not for every 32 of its triggers: there are many.
      var secondLeft = lookout.row(0, passage.form(at - 2));
      var left = lookout.row(1, passage.form(at - 1));
      var right = lookout.row(2, passage.form(at + 1));
      var secondRight = lookout.row(3, passage.form(at + 2));
      for (int cell = 0; cell < filed.length; cell += 2) {
        int which = filed[cell];
        int may =
            filed[cell + 1] & left[which] & right[which] & secondLeft[which] & secondRight[which];
        for (; may != 0; may &= may - 1) {
          int number = filed[cell] * 32 + Integer.numberOfTrailingZeros(may);
          if (speaks(number, passage, at, match)) {
            int place = here.size();
            while (place > 0 && here.get(place - 1).match().order() > match.order()) {
              place--;
            }
            here.add(place, new Hit(rules.get(ruleOf.get(match.order())), match));
            match = new Match(passage);
          }
        }
      }
      for (var hit : here) {
        keep(hits, hit);
      }
      here.clear();
    }
    return hits;
  }

  private boolean speaks(int number, Passage passage, int at, Match match) {
    int start = lookout.find(number, passage, 0, at, match);
    while (start != Script.NO) {
      if (speaks(ruleOf.get(match.order()), match)) {
        return true;
      }
      start = lookout.find(number, passage, start + 1, at, match);
    }
    return false;
  }

  private boolean speaks(int rule, Match match) {
    if (!rules.get(rule).allows(match)) {
      return false;
    }
    var passage = match.passage();
    int sentence = passage.sentenceOf(match.from());
    int from = Math.max(passage.first(sentence), match.from() - AROUND);
    int to = Math.min(passage.after(sentence), match.to() + AROUND);
    return !script.occurs(passage, exceptions[rule], from, to);
  }

  /** One rule speaks once about the same words: the longer match stays. */
  private static void keep(List<Hit> hits, Hit hit) {
    for (int i = hits.size() - 1; i >= 0 && i >= hits.size() - 8; i--) {
      var other = hits.get(i);
      if (other.rule() == hit.rule() && other.overlaps(hit)) {
        if (hit.to() - hit.from() > other.to() - other.from()) {
          hits.set(i, hit);
        }
        return;
      }
    }
    hits.add(hit);
  }
}
