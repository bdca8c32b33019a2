// SPDX-License-Identifier: Apache-2.0
package heart.words.english.listening;

import heart.words.listening.SaidBack;
import heart.words.text.Passage;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays a reply beside what was said, clause by clause. Equal words and words of one idea are
 * evidence; a word counts less where the speaker used it in several clauses, and where it came back
 * far from the rest of its clause.
 */
final class Coverage {
  /** From here on a clause counts as said back; from the second on as touched. */
  private static final double WHOLE = 0.45;

  private static final double TOUCHED = 0.2;

  /** What a match counts far from where the rest of the clause was given back. */
  private static final double FAR = 0.6;

  /** A clause is measured against at least this much, so that one light word proves little. */
  private static final double LEAST_WHOLE = 1;

  private final List<Clause> said;
  private final List<Clause> reply;
  private final double[] best;
  private final double[] explained;

  Coverage(List<Clause> said, List<Clause> reply) {
    this.said = said;
    this.reply = reply;
    best = new double[said.size()];
    explained = new double[reply.size()];
    for (int i = 0; i < said.size(); i++) {
      cover(i);
    }
    for (int j = 0; j < explained.length; j++) {
      explained[j] = explain(reply.get(j));
    }
  }

  /** Whether the reply comes back to several of the speaker's points. */
  boolean broad() {
    int touched = 0;
    for (double share : best) {
      if (share >= TOUCHED) {
        touched++;
      }
    }
    return touched >= 2 && touched * 2 >= best.length;
  }

  /** How much each sentence of the reply speaks of what was said, 0 to 1. */
  double[] onTopic(Passage back) {
    var sums = new double[back.sentences()];
    var wholes = new double[back.sentences()];
    for (int j = 0; j < explained.length; j++) {
      int sentence = back.sentenceOf(reply.get(j).from());
      double weight = reply.get(j).weight();
      sums[sentence] += explained[j] * weight;
      wholes[sentence] += weight;
    }
    for (int s = 0; s < sums.length; s++) {
      sums[s] = wholes[s] == 0 ? 0 : sums[s] / wholes[s];
    }
    return sums;
  }

  /** Which clauses came back. */
  List<SaidBack> saidBack() {
    var states = new ArrayList<SaidBack>(best.length);
    for (double share : best) {
      states.add(share >= WHOLE ? SaidBack.YES : share >= TOUCHED ? SaidBack.PARTLY : SaidBack.NO);
    }
    return states;
  }

  /**
   * How much of a clause came back. A word that the speaker used in several clauses tells little of
   * any one of them, and a word that came back elsewhere in the reply, far from where this clause
   * was given back, may have been meant for another.
   */
  private void cover(int clause) {
    var terms = said.get(clause).terms();
    var nearest = new double[terms.size()][reply.size()];
    var weights = new double[terms.size()];
    double whole = 0;
    for (int t = 0; t < nearest.length; t++) {
      for (int j = 0; j < reply.size(); j++) {
        nearest[t][j] = nearest(terms.get(t), reply.get(j));
      }
      weights[t] = terms.get(t).weight() / shared(terms.get(t));
      whole += weights[t];
    }
    for (int home = 0; home < reply.size(); home++) {
      double sum = 0;
      for (int t = 0; t < nearest.length; t++) {
        sum += weights[t] * around(nearest[t], home);
      }
      double share = sum / Math.max(whole, LEAST_WHOLE);
      best[clause] = Math.max(best[clause], share);
    }
  }

  private static double around(double[] nearest, int home) {
    double most = 0;
    for (int j = 0; j < nearest.length; j++) {
      most = Math.max(most, Math.abs(j - home) <= 1 ? nearest[j] : nearest[j] * FAR);
    }
    return most;
  }

  /** In how many clauses of the speaker's this word stands. */
  private int shared(Term term) {
    int clauses = 0;
    for (var clause : said) {
      if (nearest(term, clause) >= 1) {
        clauses++;
      }
    }
    return Math.max(1, clauses);
  }

  private double explain(Clause clause) {
    double sum = 0;
    double whole = 0;
    for (var term : clause.terms()) {
      double nearest = 0;
      for (var other : said) {
        nearest = Math.max(nearest, nearest(term, other));
      }
      sum += nearest * term.weight();
      whole += term.weight();
    }
    return whole == 0 ? 0 : sum / whole;
  }

  private static double nearest(Term term, Clause clause) {
    double nearest = 0;
    for (var other : clause.terms()) {
      nearest = Math.max(nearest, term.likeness(other));
    }
    return nearest;
  }
}
