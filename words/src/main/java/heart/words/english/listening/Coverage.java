// SPDX-License-Identifier: Apache-2.0
package heart.words.english.listening;

import heart.words.listening.SaidBack;
import heart.words.text.Passage;
import java.util.List;

/**
 * Lays a reply beside what was said, clause by clause. Equal words and words of one idea are
 * evidence. So is the order: people mostly give back in the order in which they were told, so a
 * clause of the reply that fits nothing, between two that fit, is probably the missing clause in
 * the listener's own picture ("waved at ships"), and counts as partly said back.
 */
final class Coverage {
  /** From here on a clause counts as said back; from the second on as touched. */
  private static final double WHOLE = 0.45;

  private static final double TOUCHED = 0.2;

  /** A clause of the reply explained less than this is the listener's own picture. */
  private static final double OWN_PICTURE = 0.34;

  /** A picture tells at least this much. */
  private static final double LEAST_PICTURE = 0.7;

  /** What a match counts far from where the rest of the clause was given back. */
  private static final double FAR = 0.6;

  /** A clause is measured against at least this much, so that one light word proves little. */
  private static final double LEAST_WHOLE = 1;

  private final List<Clause> said;
  private final List<Clause> reply;
  private final double[] best;
  private final int[] where;
  private final double[] explained;

  Coverage(List<Clause> said, List<Clause> reply) {
    this.said = said;
    this.reply = reply;
    best = new double[said.size()];
    where = new int[said.size()];
    explained = new double[reply.size()];
    for (int i = 0; i < said.size(); i++) {
      place(i);
    }
    for (int j = 0; j < explained.length; j++) {
      explained[j] = explain(reply.get(j));
    }
  }

  /** The clauses of the reply. */
  List<Clause> reply() {
    return reply;
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

  /** Marks the clauses of the reply that reach into these tokens. */
  void aside(int from, int to, boolean[] aside) {
    for (int j = 0; j < aside.length; j++) {
      if (reply.get(j).from() < to && reply.get(j).to() > from) {
        aside[j] = true;
      }
    }
  }

  /**
   * Which clauses came back. {@code aside}: these clauses of the reply give nothing back (they
   * validate, ask, judge) and so are no picture of anything.
   */
  List<SaidBack> saidBack(List<Boolean> aside) {
    var states = new SaidBack[said.size()];
    for (int i = 0; i < states.length; i++) {
      states[i] =
          best[i] >= WHOLE ? SaidBack.YES : best[i] >= TOUCHED ? SaidBack.PARTLY : SaidBack.NO;
    }
    int at = 0;
    while (at < states.length) {
      int end = at;
      while (end < states.length && states[end] == SaidBack.NO) {
        end++;
      }
      if (end > at) {
        picture(states, at, end, aside);
      }
      at = end + 1;
    }
    return List.of(states);
  }

  /** Gives the listener's own pictures between two neighbours that fit to what lies between. */
  private void picture(SaidBack[] states, int from, int to, List<Boolean> aside) {
    if (reply.isEmpty()) {
      return;
    }
    int first = from == 0 ? 0 : Math.max(0, where[from - 1]);
    int last = to == states.length ? reply.size() - 1 : Math.max(0, where[to]);
    int pictures = 0;
    for (int j = Math.min(first, last); j <= Math.max(first, last); j++) {
      if (!aside.get(j) && explained[j] < OWN_PICTURE && reply.get(j).weight() >= LEAST_PICTURE) {
        pictures++;
      }
    }
    for (int i = from; i < to && pictures > 0; i++, pictures--) {
      states[i] = SaidBack.PARTLY;
    }
  }

  /**
   * How much of a clause came back, and where. A word that the speaker used in several clauses
   * tells little of any one of them, and a word that came back elsewhere in the reply, far from
   * where this clause was given back, may have been meant for another.
   */
  private void place(int clause) {
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
    where[clause] = -1;
    for (int home = 0; home < reply.size(); home++) {
      double sum = 0;
      for (int t = 0; t < nearest.length; t++) {
        sum += weights[t] * around(nearest[t], home);
      }
      double share = sum / Math.max(whole, LEAST_WHOLE);
      if (share > best[clause]) {
        best[clause] = share;
        where[clause] = home;
      }
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
