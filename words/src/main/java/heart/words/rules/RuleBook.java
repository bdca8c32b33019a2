// SPDX-License-Identifier: Apache-2.0
package heart.words.rules;

import heart.words.text.Passage;
import java.util.ArrayList;
import java.util.List;

/**
 * All rules of a language, filed under the words that set them off. Reading a passage is one walk
 * over its tokens; a rule none of whose words occur costs nothing.
 */
public final class RuleBook {
  /** How far around a match an exception is looked for, in tokens: keeps the whole linear. */
  private static final int AROUND = 40;

  /** What sets a rule off. */
  private record Entry(Trigger.Try pattern, int rule) {}

  private final List<Rule> rules;
  private final List<List<Pattern>> exceptions = new ArrayList<>();
  private final Entry[] entries;
  private final Lookout lookout = new Lookout();

  /** A book of these rules. Files them in the vocabulary's words: once for a vocabulary. */
  public RuleBook(List<Rule> rules, PatternReader reader) {
    this.rules = List.copyOf(rules);
    var filed = new ArrayList<Entry>();
    for (int i = 0; i < rules.size(); i++) {
      var quiet = new ArrayList<Pattern>();
      for (var exception : rules.get(i).exceptions()) {
        quiet.add(reader.read(exception));
      }
      exceptions.add(quiet);
      for (var pattern : rules.get(i).patterns()) {
        file(reader.triggers(pattern), i, filed);
      }
    }
    entries = filed.toArray(new Entry[0]);
    lookout.trim();
  }

  private void file(List<Trigger> triggers, int rule, List<Entry> filed) {
    for (var trigger : triggers) {
      filed.add(new Entry(trigger.file(1, lookout), rule));
    }
  }

  /** The rules, in the order in which they were written. */
  public List<Rule> rules() {
    return rules;
  }

  /** Every place a rule speaks about, in the order of the words that set it off. */
  public List<Hit> read(Passage passage) {
    var hits = new ArrayList<Hit>();
    var match = new Match(passage);
    for (int at = 0; at < passage.size(); at++) {
      for (int number : passage.form(at).triggers(1)) {
        if (lookout.mayFit(number, passage, at) && speaks(entries[number], passage, at, match)) {
          keep(hits, new Hit(rules.get(entries[number].rule()), match));
          match = new Match(passage);
        }
      }
    }
    return hits;
  }

  private boolean speaks(Entry entry, Passage passage, int at, Match match) {
    int start = entry.pattern().find(passage, 0, at, match);
    while (start != Node.NO) {
      if (speaks(entry.rule(), match)) {
        return true;
      }
      start = entry.pattern().find(passage, start + 1, at, match);
    }
    return false;
  }

  private boolean speaks(int rule, Match match) {
    if (!rules.get(rule).allows(match)) {
      return false;
    }
    var quiet = exceptions.get(rule);
    if (quiet.isEmpty()) {
      return true;
    }
    var passage = match.passage();
    int sentence = passage.sentenceOf(match.from());
    int from = Math.max(passage.first(sentence), match.from() - AROUND);
    int to = Math.min(passage.after(sentence), match.to() + AROUND);
    var scratch = new Match(passage);
    for (int i = 0; i < quiet.size(); i++) {
      if (quiet.get(i).occurs(passage, from, to, scratch)) {
        return false;
      }
    }
    return true;
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
