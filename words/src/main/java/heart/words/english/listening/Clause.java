// SPDX-License-Identifier: Apache-2.0
package heart.words.english.listening;

import java.util.List;

/**
 * A stretch of a passage that tells one thing.
 *
 * @param from its first token
 * @param to the token after its last
 * @param terms what it tells
 */
record Clause(int from, int to, List<Term> terms) {
  double weight() {
    double sum = 0;
    for (var term : terms) {
      sum += term.weight();
    }
    return sum;
  }

  /** How near anything in it comes to a word: 1 the same, 0 nothing in common. */
  double nearest(Term term) {
    double nearest = 0;
    for (var own : terms) {
      nearest = Math.max(nearest, own.likeness(term));
    }
    return nearest;
  }

  @Override
  public String toString() {
    return "[clause]";
  }
}
