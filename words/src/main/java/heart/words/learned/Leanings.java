// SPDX-License-Identifier: Apache-2.0
package heart.words.learned;

import heart.words.Category;
import heart.words.Strength.Kind;
import heart.words.Topic;
import java.util.Arrays;
import java.util.List;

/**
 * How strongly each clue speaks for each topic, and for hurting at all, as learned, and from where
 * a topic starts before any clue is seen.
 *
 * <p>The weights are kept {@linkplain Packed packed}: for each clue whether it tells anything; if
 * so, for each topic whether it does so for that one, and which way and how much.
 */
public final class Leanings {
  /**
   * Topics in the order in which they are weighed: the categories of single sentences, the one of
   * whole messages, the strengths.
   */
  public static final List<Topic> TOPICS =
      List.of(
          Category.ABSOLUTE,
          Category.LABEL,
          Category.INSULT,
          Category.BLAME,
          Category.MIND_READING,
          Category.DEMAND,
          Category.THREAT,
          Category.SARCASM,
          Category.DISMISSAL,
          Category.DEFENCE,
          Category.VERDICT_FEELING,
          Category.COMPARISON,
          Category.PRESSURE,
          Category.KITCHEN_SINK,
          Kind.FEELING,
          Kind.OBSERVATION,
          Kind.NEED,
          Kind.REQUEST,
          Kind.OWNERSHIP,
          Kind.APPRECIATION,
          Kind.OPEN_QUESTION,
          Kind.VALIDATION,
          Kind.REFLECTION,
          Kind.TIME_OUT);

  /** Where the category of whole messages stands among them; those of sentences stand before it. */
  public static final int WHOLE = TOPICS.indexOf(Category.KITCHEN_SINK);

  /** Behind the topics: whether a sentence hurts at all, in whichever way. */
  public static final int HURTS = TOPICS.size();

  /** How many things are weighed: all topics, and this. */
  public static final int WEIGHED = HURTS + 1;

  /** The heaviest weight, either way. */
  public static final int HEAVIEST = 32;

  private static final int PAIRS = (WEIGHED + 1) / 2;

  /** So many bits hold a weight less one, either way. */
  private static final int BITS = 5;

  /** It matters whether a clue was found to tell of so many topics before, or of more. */
  private static final int SEVERAL = 3;

  /** The kinds of questions that are answered: whether a clue tells anything ... */
  private static final int TELLS = 0;

  /** ... and of a topic, after as many before ... */
  private static final int TELLS_OF = TELLS + 1;

  /** ... whether it speaks against one, by what it did last in the same row ... */
  private static final int AGAINST = TELLS_OF + WEIGHED * (SEVERAL + 1);

  /** ... and how much it weighs, after as many before, either way. */
  private static final int HEAVY = AGAINST + WEIGHED * 3;

  private static final int KINDS = HEAVY + 2 * (SEVERAL + 1) * (1 << BITS);

  private final double[] starts;

  /**
   * The row of each clue, of 65,536 at the most. The first one is of all clues that tell nothing:
   * to add nothing is quicker than to ask whether there is something to add.
   */
  private final char[] rows = new char[Clues.COUNT];

  /** What the clues of a row weigh, two topics to a number: see {@link #sum}. */
  private final int[] weights;

  /**
   * The leanings of a language.
   *
   * @param starts the log-odds that each topic starts from, and {@link #HURTS}
   * @param packed what each clue weighs, as {@link #write} wrote it
   */
  public Leanings(double[] starts, String packed) {
    this.starts = starts.clone();
    var reader = new Packed.Reader(KINDS, packed);
    var read = new int[Clues.COUNT];
    int used = 0;
    for (int clue = 0; clue < rows.length; clue++) {
      if (reader.read(TELLS)) {
        rows[clue] = (char) ++used;
        if ((used + 1) * PAIRS > read.length) {
          read = Arrays.copyOf(read, 2 * read.length);
        }
        readRow(reader, read, used * PAIRS);
      }
    }
    weights = Arrays.copyOf(read, (used + 1) * PAIRS);
  }

  private static void readRow(Packed.Reader reader, int[] read, int row) {
    var questions = new Questions();
    for (int topic = 0; topic < WEIGHED; topic++) {
      if (reader.read(questions.tellsOf(topic))) {
        boolean against = reader.read(questions.against(topic));
        int weight = reader.read(questions.heavy(against), BITS) + 1;
        read[row + (topic >> 1)] += (against ? -weight : weight) << ((topic & 1) * Short.SIZE);
        questions.answered(against);
      }
    }
  }

  /** Which kinds of questions are answered along a row. */
  private static final class Questions {
    private int before;
    private int last;

    int tellsOf(int topic) {
      return TELLS_OF + topic * (SEVERAL + 1) + before;
    }

    int against(int topic) {
      return AGAINST + topic * 3 + last;
    }

    int heavy(boolean against) {
      return HEAVY + ((before * 2 + (against ? 1 : 0)) << BITS);
    }

    void answered(boolean against) {
      before = Math.min(before + 1, SEVERAL);
      last = against ? 2 : 1;
    }
  }

  /** Leanings of which nothing was learned yet. */
  public static Leanings none() {
    return new Leanings(new double[WEIGHED], write(new int[WEIGHED][Clues.COUNT]));
  }

  /** Sums that nothing was added to yet. */
  static int[] noSums() {
    return new int[PAIRS];
  }

  /** Adds what one clue weighs to the sums of all topics. */
  void weigh(int clue, int[] sums) {
    int row = rows[clue] * PAIRS;
    for (int pair = 0; pair < PAIRS; pair++) {
      sums[pair] += weights[row + pair];
    }
  }

  /** The sum of one topic: the lower half of a number, or the upper, less what was carried. */
  static int sum(int[] sums, int topic) {
    return half(sums[topic >> 1], topic);
  }

  private static int half(int pair, int topic) {
    short lower = (short) pair;
    return (topic & 1) == 0 ? lower : (pair - lower) >> Short.SIZE;
  }

  /** What one clue weighs for one topic. */
  int weight(int clue, int topic) {
    return half(weights[rows[clue] * PAIRS + (topic >> 1)], topic);
  }

  /** The log-odds that a topic starts from. */
  double start(int topic) {
    return starts[topic];
  }

  /**
   * What each clue weighs, as the constructor reads it.
   *
   * @param weights for each topic, and {@link #HURTS}, what each clue weighs, {@link #HEAVIEST} at
   *     the most either way; 0 where it tells nothing
   */
  public static String write(int[][] weights) {
    var writer = new Packed.Writer(KINDS);
    int rows = 1;
    for (int clue = 0; clue < Clues.COUNT; clue++) {
      boolean tells = false;
      for (var one : weights) {
        tells |= one[clue] != 0;
      }
      writer.write(TELLS, tells);
      if (tells) {
        if (++rows > Character.MAX_VALUE) {
          throw new IllegalArgumentException("More clues tell something than there are rows for.");
        }
        writeRow(writer, weights, clue);
      }
    }
    return writer.text();
  }

  private static void writeRow(Packed.Writer writer, int[][] weights, int clue) {
    var questions = new Questions();
    for (int topic = 0; topic < weights.length; topic++) {
      int weight = weights[topic][clue];
      boolean against = weight < 0;
      writer.write(questions.tellsOf(topic), weight != 0);
      if (weight != 0) {
        writer.write(questions.against(topic), against);
        writer.write(questions.heavy(against), BITS, Math.abs(weight) - 1);
        questions.answered(against);
      }
    }
  }
}
