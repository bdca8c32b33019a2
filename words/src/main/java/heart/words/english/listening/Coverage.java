// SPDX-License-Identifier: Apache-2.0
package heart.words.english.listening;

import heart.words.text.Passage;
import java.util.List;

/** How far a reply speaks of what was said at all: what tells a reflection from anything else. */
final class Coverage {
  /** From here on a clause counts as touched. */
  private static final double TOUCHED = 0.2;

  private final List<Clause> said;
  private final List<Clause> reply;
  private final double[] touched;

  Coverage(List<Clause> said, List<Clause> reply) {
    this.said = said;
    this.reply = reply;
    touched = new Alignment(said, reply).touched();
  }

  /** Whether the reply comes back to several of the speaker's points. */
  boolean broad() {
    int count = 0;
    for (double share : touched) {
      if (share >= TOUCHED) {
        count++;
      }
    }
    return count >= 2 && count * 2 >= touched.length;
  }

  /** How much each sentence of the reply speaks of what was said, 0 to 1. */
  double[] onTopic(Passage back) {
    var sums = new double[back.sentences()];
    var wholes = new double[back.sentences()];
    for (var clause : reply) {
      int sentence = back.sentenceOf(clause.from());
      for (var term : clause.terms()) {
        sums[sentence] += nearest(term) * term.weight();
        wholes[sentence] += term.weight();
      }
    }
    for (int s = 0; s < sums.length; s++) {
      sums[s] = wholes[s] == 0 ? 0 : sums[s] / wholes[s];
    }
    return sums;
  }

  private double nearest(Term term) {
    double nearest = 0;
    for (var clause : said) {
      nearest = Math.max(nearest, clause.nearest(term));
    }
    return nearest;
  }
}
