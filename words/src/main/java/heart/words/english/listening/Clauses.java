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
          "and", "but", "because", "so", "when", "while", "since", "though", "although", "then",
          "until", "till", "if", "after", "before", "yet", "or", "whether", "whereas", "cause");

  private static final Set<String> MARKS = Set.of(",", ";", ":", "-", "\u2013", "\u2014", "(", ")");

  /** What opens a clause of its own behind a comma or "and". */
  private static final Set<String> SUBJECTS =
      Set.of(
          "i", "you", "he", "she", "it", "we", "they", "there", "that", "this", "my", "your", "his",
          "her", "our", "their", "nobody", "everyone", "everybody", "people", "who", "which");

  private final Terms terms;

  Clauses(Terms terms) {
    this.terms = terms;
  }

  /**
   * The clauses of a passage.
   *
   * @param least how much a clause must tell to stand alone (see {@link Term#weight})
   */
  List<Clause> of(Passage passage, double least) {
    var found = new ArrayList<Clause>();
    for (int s = 0; s < passage.sentences(); s++) {
      sentence(passage, passage.first(s), passage.after(s), least, found);
    }
    return found;
  }

  private void sentence(Passage passage, int first, int after, double least, List<Clause> found) {
    int start = first;
    int begun = found.size();
    for (int at = first + 1; at < after; at++) {
      if (cuts(passage, at, after)) {
        var piece = clause(passage, start, at);
        var rest = clause(passage, at, after);
        if (piece.weight() >= least && rest.weight() >= least) {
          found.add(piece);
          start = at;
        }
      }
    }
    var last = clause(passage, start, after);
    if (last.weight() >= least || found.size() == begun && !last.terms().isEmpty()) {
      found.add(last);
    } else if (found.size() > begun) {
      var before = found.removeLast();
      found.add(clause(passage, before.from(), after));
    }
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
    return JOINING.contains(word) && (!word.equals("and") && !word.equals("or") || opens(passage, at + 1, after));
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
        || !key.equals(word) && (word.endsWith("ed") || !word.endsWith("s"))
        || at + 1 < after && SUBJECTS.contains(Terms.small(passage, at + 1));
  }

  private Clause clause(Passage passage, int from, int to) {
    return new Clause(from, to, terms.of(passage, from, to));
  }
}
