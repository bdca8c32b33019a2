// SPDX-License-Identifier: Apache-2.0
package heart.words.english.listening;

import heart.words.listening.SaidBack;
import java.util.List;

/**
 * Lays a reply beside what was said, clause by clause. Equal words and words of one idea are
 * evidence. So is the order: people mostly give back in the order in which they were told, so a
 * clause of the reply that fits nothing, between two that fit, is probably the missing clause in
 * the listener's own picture ("waved at ships"), and counts as partly said back.
 */
final class Coverage {
  private static final double SAME_WORD = 1;
  private static final double SAME_IDEA = 0.85;
  private static final double NEIGHBOUR = 0;

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

  /** How fast a word loses weight with every further clause it stands in. */
  private static final double SHARED = 1;

  private final Thesaurus thesaurus;
  private final List<Clause> said;
  private final List<Clause> reply;
  private final double[] best;
  private final int[] where;
  private final double[] explained;

  Coverage(Thesaurus thesaurus, List<Clause> said, List<Clause> reply) {
    this.thesaurus = thesaurus;
    this.said = said;
    this.reply = reply;
    best = new double[said.size()];
    where = new int[said.size()];
    explained = new double[reply.size()];
    for (int i = 0; i < said.size(); i++) {
      best[i] = cover(said.get(i));
      where[i] = place(said.get(i));
    }
    for (int j = 0; j < reply.size(); j++) {
      explained[j] = explain(reply.get(j));
    }
  }

  /** The share of all that was said that came back, 0 to 1. */
  double covered() {
    double sum = 0;
    double whole = 0;
    for (int i = 0; i < said.size(); i++) {
      sum += best[i] * said.get(i).weight();
      whole += said.get(i).weight();
    }
    return whole == 0 ? 0 : sum / whole;
  }

  /** The share of the reply that speaks of what was said, 0 to 1. */
  double onTopic() {
    double sum = 0;
    double whole = 0;
    for (int j = 0; j < reply.size(); j++) {
      sum += explained[j] * reply.get(j).weight();
      whole += reply.get(j).weight();
    }
    return whole == 0 ? 0 : sum / whole;
  }

  /** How much one clause of the reply speaks of what was said, 0 to 1. */
  double explained(int replyClause) {
    return explained[replyClause];
  }

  /**
   * Which clauses came back. {@code aside[j]}: this clause of the reply gives nothing back (it
   * validates, asks, judges) and so is no picture of anything.
   */
  SaidBack[] saidBack(boolean[] aside) {
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
    return states;
  }

  /** Gives the listener's own pictures between two neighbours that fit to what lies between them. */
  private void picture(SaidBack[] states, int from, int to, boolean[] aside) {
    if (reply.isEmpty()) {
      return;
    }
    int first = from == 0 ? 0 : Math.max(0, where[from - 1]);
    int last = to == states.length ? reply.size() - 1 : Math.max(0, where[to]);
    int pictures = 0;
    for (int j = Math.min(first, last); j <= Math.max(first, last); j++) {
      if (!aside[j] && explained[j] < OWN_PICTURE && reply.get(j).weight() >= LEAST_PICTURE) {
        pictures++;
      }
    }
    for (int i = from; i < to && pictures > 0; i++, pictures--) {
      states[i] = SaidBack.PARTLY;
    }
  }

  /**
   * How much of a clause came back. A word that the speaker used in several clauses tells little
   * of any one of them, and a word that came back elsewhere in the reply, far from where this
   * clause was given back, may have been meant for another.
   */
  private double cover(Clause clause) {
    double most = 0;
    for (int j = 0; j < reply.size(); j++) {
      most = Math.max(most, cover(clause, j));
    }
    return most;
  }

  private double cover(Clause clause, int home) {
    double sum = 0;
    double whole = 0;
    for (var term : clause.terms()) {
      double weight = term.weight() / shared(term);
      double nearest = 0;
      for (int j = 0; j < reply.size(); j++) {
        double far = Math.abs(j - home) <= 1 ? 1 : FAR;
        nearest = Math.max(nearest, nearest(term, reply.get(j)) * far);
      }
      sum += nearest * weight;
      whole += weight;
    }
    return whole == 0 ? 0 : sum / Math.max(whole, LEAST_WHOLE);
  }

  /** In how many clauses of the speaker's this word or its idea stands. */
  private double shared(Term term) {
    int clauses = 0;
    for (var clause : said) {
      if (nearest(term, clause) >= SAME_WORD) {
        clauses++;
      }
    }
    return Math.max(1, 1 + (clauses - 1) * SHARED);
  }

  private int place(Clause clause) {
    int place = -1;
    double most = 0;
    for (int j = 0; j < reply.size(); j++) {
      double sum = cover(clause, j);
      if (sum > most) {
        most = sum;
        place = j;
      }
    }
    return place;
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

  private double nearest(Term term, Clause clause) {
    double nearest = 0;
    for (var other : clause.terms()) {
      nearest = Math.max(nearest, likeness(term, other));
    }
    return nearest;
  }

  private double likeness(Term one, Term other) {
    if (one.stem().equals(other.stem())) {
      return SAME_WORD;
    }
    double most = 0;
    for (int idea : one.ideas()) {
      for (int its : other.ideas()) {
        if (idea == its) {
          return SAME_IDEA;
        }
        if (thesaurus.field(idea) == thesaurus.field(its)) {
          most = NEIGHBOUR;
        }
      }
    }
    return most > 0 ? most : akin(one.stem(), other.stem());
  }

  /** <i>practise</i> and <i>practice</i>, <i>suspicion</i> and <i>suspicious</i>. */
  private static double akin(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    if (shorter < 5) {
      return 0;
    }
    int same = 0;
    while (same < shorter && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return same >= 5 && same >= shorter - 2 ? SAME_IDEA : 0;
  }
}
