// SPDX-License-Identifier: Apache-2.0
package heart.words.english.listening;

import heart.words.listening.SaidBack;
import heart.words.text.Letters;
import heart.words.text.Passage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Judges whether a reply leaves something out, and what.
 *
 * <p>No single unit can be judged by itself: a unit given back in an image of the listener's own
 * may share no word with it. So the weakest unit of a turn is laid beside two things. One is the
 * other units: where they are all strong and one is nearly nothing, there is a hole, however long
 * the reply. The other is the length of the reply, since giving back all of it takes about as many
 * words as telling it did. Then the units as weak as the weakest are named, and never one that
 * clearly came back.
 *
 * <p>The numbers were fitted by logistic regression on the turns in {@code open.tsv} and {@code
 * own.tsv} of the tests, the weight of length held somewhat below what fits best: it is worth more
 * there than it may be among people. docs/figures.md says how much, and that a full reply of half
 * the words is taken for one that lacks something.
 */
final class Fullness {
  /** More room than this tells nothing more. */
  private static final double ROOM_ENOUGH = 1.5;

  private static final double TOUCHED_COUNTS = 2;

  private static final double BIAS = 0.3;
  private static final double STRENGTH = 2.1;
  private static final double LENGTH = 11;

  /** Beyond these a reply is short, or long, and how much so tells nothing more. */
  private static final double SHORT = -0.6;

  private static final double LONG = 0.1;

  /** A unit of so little strength, and so little beside the mean of the others, is a hole. */
  private static final double NEARLY_NOTHING = 0.6;

  private static final double BESIDE_OTHERS = 0.15;

  /** Keeps the comparison apart from chance where all are weak. */
  private static final double CHANCE = 0.3;

  /** Units hardly stronger than the weakest are named with it. */
  private static final double AS_WEAK = 0.4;

  /** A unit touched so much came back, however short the reply. */
  private static final double CLEARLY_BACK = 0.6;

  /** Below this a unit was touched at most. */
  private static final double WHOLE = 1.2;

  private final double[] touched;
  private final double[] strength;

  Fullness(Alignment alignment) {
    touched = alignment.touched();
    strength = alignment.room().clone();
    for (int i = 0; i < strength.length; i++) {
      strength[i] = Math.min(strength[i], ROOM_ENOUGH) + TOUCHED_COUNTS * touched[i];
    }
  }

  /** Which units came back, in a reply that is so long beside what was said. */
  List<SaidBack> saidBack(double length) {
    double weakest = weakest();
    boolean lacking =
        hole(weakest) || BIAS + STRENGTH * weakest + LENGTH * Math.clamp(length, SHORT, LONG) <= 0;
    var states = new ArrayList<SaidBack>(strength.length);
    for (int i = 0; i < strength.length; i++) {
      boolean weak = strength[i] <= weakest + AS_WEAK && touched[i] < CLEARLY_BACK;
      states.add(
          lacking && weak ? SaidBack.NO : strength[i] < WHOLE ? SaidBack.PARTLY : SaidBack.YES);
    }
    return Collections.unmodifiableList(states);
  }

  private boolean hole(double weakest) {
    double others = -weakest;
    for (double one : strength) {
      others += one;
    }
    others /= Math.max(strength.length - 1, 1);
    return weakest < NEARLY_NOTHING && weakest < BESIDE_OTHERS * (others + CHANCE);
  }

  private double weakest() {
    double weakest = Double.POSITIVE_INFINITY;
    for (double one : strength) {
      weakest = Math.min(weakest, one);
    }
    return weakest;
  }

  /**
   * How long a reply is beside what was said: 0 as long, below it shorter, close to the logarithm
   * of the one over the other.
   */
  static double length(Passage told, Passage back) {
    double said = words(told);
    double heard = words(back);
    return said + heard == 0 ? 0 : 2 * (heard - said) / (heard + said);
  }

  /** As people count them: <i>don't</i> is one. */
  static int words(Passage passage) {
    int words = 0;
    for (int i = 0; i < passage.size(); i++) {
      boolean begins = i == 0 || passage.start(i) > passage.end(i - 1);
      char first = passage.text().charAt(passage.start(i));
      if (begins && (Letters.letter(first) || Letters.figure(first))) {
        words++;
      }
    }
    return words;
  }
}
