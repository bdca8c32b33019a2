// SPDX-License-Identifier: Apache-2.0
package heart.words.english.listening;

import java.util.List;

/**
 * Lays a reply beside what was said, clause by clause, and asks two things of each of the speaker's
 * clauses.
 *
 * <p>How much of it was <em>touched</em>: equal words and words of one idea are evidence; a word
 * counts less where the speaker used it in several clauses, and where it came back far from the
 * rest of its clause.
 *
 * <p>How much <em>room</em> the reply gives it: every clause of the reply speaks of something, and
 * people say back in about the order in which they were told. So each clause of the reply is shared
 * out among the speaker's, by common words and by place. A clause given back in an image of the
 * listener's own, without one common word, is the only one near that nobody else lays claim to; a
 * clause left out is the one whose neighbours have claimed everything around it.
 */
final class Alignment {
  /** What a match counts far from where the rest of the clause was given back. */
  private static final double FAR = 0.6;

  /** A clause is measured against at least this much, so that one light word proves little. */
  private static final double LEAST_WHOLE = 1;

  /** How strongly common words, and how strongly the place, draw a clause of the reply. */
  private static final double WORDS = 4;

  private static final double PLACE = 4;

  private final List<Clause> said;
  private final List<Clause> reply;
  private final double[] touched;
  private final double[] room;

  Alignment(List<Clause> said, List<Clause> reply) {
    this.said = said;
    this.reply = reply;
    touched = new double[said.size()];
    room = new double[said.size()];
    var common = new double[said.size()][reply.size()];
    for (int i = 0; i < said.size(); i++) {
      compare(i, common[i]);
    }
    shareOut(common);
  }

  /** How much of each of the speaker's clauses came back, 0 to 1. */
  double[] touched() {
    return touched;
  }

  /** How much of the reply falls to each of the speaker's clauses, beside its own weight. */
  double[] room() {
    return room;
  }

  private void compare(int clause, double[] common) {
    var terms = said.get(clause).terms();
    var nearest = new double[terms.size()][reply.size()];
    var weights = new double[terms.size()];
    double whole = 0;
    for (int t = 0; t < nearest.length; t++) {
      weights[t] = terms.get(t).weight() / shared(terms.get(t));
      whole += weights[t];
      for (int j = 0; j < reply.size(); j++) {
        nearest[t][j] = reply.get(j).nearest(terms.get(t));
        common[j] += weights[t] * nearest[t][j];
      }
    }
    for (int home = 0; home < reply.size(); home++) {
      double sum = 0;
      for (int t = 0; t < nearest.length; t++) {
        sum += weights[t] * around(nearest[t], home);
      }
      touched[clause] = Math.max(touched[clause], sum / Math.max(whole, LEAST_WHOLE));
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
      if (clause.nearest(term) >= 1) {
        clauses++;
      }
    }
    return Math.max(1, clauses);
  }

  private void shareOut(double[][] common) {
    var saidAt = places(said);
    var replyAt = places(reply);
    var claims = new double[said.size()];
    for (int j = 0; j < reply.size(); j++) {
      double most = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < claims.length; i++) {
        double size = Math.sqrt(Math.max(said.get(i).weight(), 1));
        claims[i] = WORDS * common[i][j] / size - PLACE * Math.abs(saidAt[i] - replyAt[j]);
        most = Math.max(most, claims[i]);
      }
      double all = 0;
      for (int i = 0; i < claims.length; i++) {
        claims[i] = fading(most - claims[i]);
        all += claims[i];
      }
      for (int i = 0; i < claims.length; i++) {
        room[i] += claims[i] / all * reply.get(j).weight() / Math.max(said.get(i).weight(), 0.1);
      }
    }
  }

  /**
   * Close to e to the power of -d. Multiplications alone, since the last bits of Math.exp differ
   * between a JVM and a browser, and both must say the same.
   */
  private static double fading(double d) {
    double once = 1 / (1 + d / 8);
    double fourfold = once * once * once * once;
    return fourfold * fourfold;
  }

  /**
   * Where the middle of each clause lies, 0 at the beginning of all that was told, 1 at its end.
   */
  private static double[] places(List<Clause> clauses) {
    var places = new double[clauses.size()];
    double sum = 0;
    for (int i = 0; i < places.length; i++) {
      double weight = clauses.get(i).weight();
      places[i] = sum + weight / 2;
      sum += weight;
    }
    for (int i = 0; i < places.length; i++) {
      places[i] /= Math.max(sum, 0.1);
    }
    return places;
  }
}
