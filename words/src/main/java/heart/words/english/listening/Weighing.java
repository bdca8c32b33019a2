// SPDX-License-Identifier: Apache-2.0
package heart.words.english.listening;

import heart.words.listening.ReplyKind;
import java.util.List;

/**
 * Weighs the signs in a sentence against each other and against its bearing: how much it speaks of
 * what was said, whether of "you" or of "I", how long it is. The signs are phrases, and a phrase
 * nobody wrote down has no weight; what a sentence is about and how it begins often tells its kind
 * all the same.
 *
 * <p>The weights were learned from the turns in {@code open.tsv}, {@code own.tsv} and {@code
 * brief.tsv}, the sign of the right kind hidden in every third sentence so that no list of phrases
 * is trusted blindly: {@code KindTraining} among the tests does it again.
 */
final class Weighing {
  /** The kinds that are weighed, in the order of the columns. */
  static final List<Sign> SIGNS =
      List.of(
          new ReflectionSign(),
          new ValidationSign(),
          new AdviceSign(),
          new ReassuranceSign(),
          new DefenceSign(),
          new VerdictSign(),
          new SarcasmSign(),
          new OwnStorySign());

  private static final int VALIDATION = 1;

  /** How much more the sentence tells beside the signs. */
  static final int BEARING = 15;

  private static final Phrases YOU = Phrases.of("you | your | yours | yourself");
  private static final Phrases MINE = Phrases.of("i | my | me | mine");
  private static final Phrases WE = Phrases.of("we | us | our");

  /** One row a kind: what it starts from, its weight for each sign, and for each bearing. */
  private static final double[][] WEIGHTS = KindWeights.TABLE;

  private Weighing() {}

  /**
   * Whether a sentence says above all that the feeling can be understood. That is told by its own
   * words alone: in the turns learned from it stands inside reflections.
   */
  static boolean validates(double[] evidence) {
    for (int i = 0; i < SIGNS.size(); i++) {
      if (i != VALIDATION && evidence[i] >= evidence[VALIDATION]) {
        return false;
      }
    }
    return true;
  }

  /** The kind that weighs most. */
  static ReplyKind heaviest(double[] evidence) {
    if (validates(evidence)) {
      return ReplyKind.VALIDATION;
    }
    int most = 0;
    double weight = Double.NEGATIVE_INFINITY;
    for (int kind = 0; kind < WEIGHTS.length; kind++) {
      double its = WEIGHTS[kind][0];
      for (int i = 0; i < evidence.length; i++) {
        its += WEIGHTS[kind][i + 1] * evidence[i];
      }
      if (its > weight) {
        weight = its;
        most = kind;
      }
    }
    return SIGNS.get(most).kind();
  }

  /** What a sentence shows: each sign's weight with what the coach found, and its bearing. */
  static double[] evidence(Line line, CoachSigns coach, int sentence) {
    var evidence = new double[SIGNS.size() + BEARING];
    int at = 0;
    for (var sign : SIGNS) {
      evidence[at++] = sign.weight(line) + coach.weight(sentence, sign.kind());
    }
    boolean addressed = line.addressed();
    boolean you = line.has(YOU);
    boolean mine = line.has(MINE);
    boolean first = line.begins(MINE);
    evidence[at++] = line.onTopic();
    evidence[at++] = line.reach();
    evidence[at++] = line.onTopic() * line.reach();
    evidence[at++] = is(addressed);
    evidence[at++] = is(you);
    evidence[at++] = is(mine);
    evidence[at++] = is(line.has(WE));
    evidence[at++] = is(addressed && mine);
    evidence[at++] = is(!addressed && mine);
    evidence[at++] = is(addressed && first);
    evidence[at++] = is(!addressed && first);
    evidence[at++] = is(line.begins(YOU));
    evidence[at++] = Math.min(line.size(), 25) / 10.0;
    evidence[at++] = is(mine && !you);
    evidence[at] = is(you && !mine);
    return evidence;
  }

  private static double is(boolean so) {
    return so ? 1 : 0;
  }
}
