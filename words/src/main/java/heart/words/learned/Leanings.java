// SPDX-License-Identifier: Apache-2.0
package heart.words.learned;

import heart.words.Category;
import heart.words.Strength.Kind;
import heart.words.Topic;
import heart.words.text.Cut;
import java.util.List;

/**
 * How strongly each clue speaks for each topic, as learned, and from where a topic starts before
 * any clue is seen.
 *
 * <p>The weights are kept as text that gzip packs well: for each topic a line of where its clues
 * are and one of what they weigh. A clue is told by its distance from the one before: a digit, with
 * as many steps before it as fit. A weight is one digit, counted from the lightest. Digits are the
 * printable characters from ( on but the backslash, which can stand in strings of Java and of
 * JavaScript as they are.
 */
public final class Leanings {
  /**
   * What is weighed, in the order of the lines: the categories of single sentences, the one of
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

  /** The heaviest weight, either way. */
  public static final int HEAVIEST = 26;

  private static final int PAIRS = (TOPICS.size() + 1) / 2;

  private static final char FIRST_DIGIT = '(';
  private static final int DIGITS = '~' - FIRST_DIGIT;

  /** The last digit says that the clue is a step further off than the next digit tells. */
  private static final int STEP = DIGITS - 1;

  private final double[] starts;

  /**
   * The row of each clue. The first one is of all clues that tell nothing: to add nothing is
   * quicker than to ask whether there is something to add.
   */
  private final char[] rows = new char[Clues.COUNT];

  /** What the clues of a row weigh, two topics to a number: see {@link #sum}. */
  private final int[] weights;

  /**
   * The leanings of a language.
   *
   * @param starts the log-odds that each topic starts from
   * @param places where the clues are that count, as {@link #writePlaces} wrote it
   * @param heavy what they weigh, as {@link #writeWeights} wrote it
   */
  public Leanings(double[] starts, String places, String heavy) {
    this.starts = starts.clone();
    var lines = Cut.between(places, '\n');
    int[] used = {0};
    for (int topic = 0; topic < TOPICS.size(); topic++) {
      new Places(lines.get(topic))
          .each(clue -> {
            if (rows[clue] == 0) {
              rows[clue] = (char) ++used[0];
            }
          });
    }
    weights = new int[(used[0] + 1) * PAIRS];
    var digits = Cut.between(heavy, '\n');
    for (int topic = 0; topic < TOPICS.size(); topic++) {
      int pair = topic >> 1;
      int half = (topic & 1) * Short.SIZE;
      var line = digits.get(topic);
      int[] at = {0};
      new Places(lines.get(topic))
          .each(clue ->
              weights[rows[clue] * PAIRS + pair] +=
                  (digit(line.charAt(at[0]++)) - HEAVIEST) << half);
    }
  }

  /** Leanings of which nothing was learned yet. */
  public static Leanings none() {
    var nothing = "\n".repeat(TOPICS.size());
    return new Leanings(new double[TOPICS.size()], nothing, nothing);
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
   * Where the clues are that count.
   *
   * @param weights for each topic what each clue weighs, {@link #HEAVIEST} at the most either way;
   *     0 where it tells nothing
   */
  public static String writePlaces(int[][] weights) {
    var places = new StringBuilder();
    for (var one : weights) {
      int last = -1;
      for (int clue = 0; clue < one.length; clue++) {
        if (one[clue] != 0) {
          int gap = clue - last - 1;
          for (; gap >= STEP; gap -= STEP) {
            places.append(written(STEP));
          }
          places.append(written(gap));
          last = clue;
        }
      }
      places.append('\n');
    }
    return places.toString();
  }

  /** What the clues weigh that count, in the same order. */
  public static String writeWeights(int[][] weights) {
    var heavy = new StringBuilder();
    for (var one : weights) {
      for (int weight : one) {
        if (weight != 0) {
          heavy.append(written(weight + HEAVIEST));
        }
      }
      heavy.append('\n');
    }
    return heavy.toString();
  }

  private static char written(int digit) {
    int plain = FIRST_DIGIT + digit;
    return (char) (plain < '\\' ? plain : plain + 1);
  }

  private static int digit(char written) {
    return written - FIRST_DIGIT - (written > '\\' ? 1 : 0);
  }

  /** A line of places. */
  private static final class Places {
    private final String line;

    Places(String line) {
      this.line = line;
    }

    void each(Place place) {
      int clue = -1;
      for (int i = 0; i < line.length(); i++) {
        int digit = digit(line.charAt(i));
        clue += digit;
        if (digit < STEP) {
          place.take(++clue);
        }
      }
    }
  }

  @FunctionalInterface
  private interface Place {
    void take(int clue);
  }
}
