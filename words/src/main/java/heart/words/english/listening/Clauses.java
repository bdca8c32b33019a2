// SPDX-License-Identifier: Apache-2.0
package heart.words.english.listening;

import heart.words.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a passage into clauses: at the ends of sentences, and inside one where a joining word or a
 * comma has something told on both of its sides.
 */
final class Clauses {
  private static final Set<String> JOINING =
      Set.of(
          "and",
          "but",
          "because",
          "so",
          "when",
          "while",
          "since",
          "though",
          "although",
          "then",
          "until",
          "till",
          "if",
          "after",
          "before",
          "yet",
          "or",
          "whether",
          "whereas",
          "cause");

  private static final Set<String> MARKS = Set.of(",", ";", ":", "-", "\u2013", "\u2014", "(", ")");

  /** What opens a clause of its own behind a comma or "and". */
  private static final Set<String> SUBJECTS =
      Set.of(
          "i",
          "you",
          "he",
          "she",
          "it",
          "we",
          "they",
          "there",
          "that",
          "this",
          "my",
          "your",
          "his",
          "her",
          "our",
          "their",
          "nobody",
          "everyone",
          "everybody",
          "people",
          "who",
          "which");

  /** Past so many words a passage is not read on: no turn of a talk is so long. */
  private static final int MOST = 2_000;

  private final Terms terms;

  Clauses(Terms terms) {
    this.terms = terms;
  }

  /**
   * The clauses of a passage; of a very long one those at its beginning.
   *
   * @param least how much a clause must tell to stand alone (see {@link Term#weight})
   */
  List<Clause> of(Passage passage, double least) {
    var found = new ArrayList<Clause>();
    for (int s = 0; s < passage.sentences() && passage.first(s) < MOST; s++) {
      sentence(passage, passage.first(s), Math.min(passage.after(s), MOST), least, found);
    }
    return found;
  }

  private void sentence(Passage passage, int first, int after, double least, List<Clause> found) {
    var told = terms.of(passage, first, after);
    double rest = weight(told);
    int begun = found.size();
    int start = first;
    int from = 0;
    int next = 0;
    double piece = 0;
    for (int at = first + 1; at < after; at++) {
      while (next < told.size() && told.get(next).token() < at) {
        piece += told.get(next).weight();
        rest -= told.get(next).weight();
        next++;
      }
      if (piece >= least && rest >= least && cuts(passage, at, after)) {
        found.add(new Clause(start, at, List.copyOf(told.subList(from, next))));
        start = at;
        from = next;
        piece = 0;
      }
    }
    var last = new Clause(start, after, List.copyOf(told.subList(from, told.size())));
    if (last.weight() >= least || (found.size() == begun && !last.terms().isEmpty())) {
      found.add(last);
    }
  }

  private static double weight(List<Term> terms) {
    double sum = 0;
    for (var term : terms) {
      sum += term.weight();
    }
    return sum;
  }

  private static boolean cuts(Passage passage, int at, int after) {
    var before = Terms.small(passage, at - 1);
    if (JOINING.contains(before)) {
      return false; // "and then", "and because": one cut, before the first of them.
    }
    var word = Terms.small(passage, at);
    if (MARKS.contains(before)) {
      return true;
    }
    if (at + 1 < after && MARKS.contains(Terms.small(passage, at + 1))) {
      return false; // "the one I know from before, and": it joins nothing.
    }
    return JOINING.contains(word)
        && ((!word.equals("and") && !word.equals("or")) || opens(passage, at + 1, after));
  }

  /** Whether a clause rather than a second noun follows "and". */
  private static boolean opens(Passage passage, int at, int after) {
    if (at >= after) {
      return false;
    }
    var word = Terms.small(passage, at);
    var key = Stems.of(word);
    return SUBJECTS.contains(word)
        || JOINING.contains(word)
        || (!key.equals(word) && (word.endsWith("ed") || !word.endsWith("s")))
        || (at + 1 < after && SUBJECTS.contains(Terms.small(passage, at + 1)));
  }
}
