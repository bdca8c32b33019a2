// SPDX-License-Identifier: Apache-2.0
package heart.words.learned;

import heart.words.Category;
import heart.words.text.Cut;
import java.util.List;

/**
 * How strongly each clue speaks for each category, as learned, and from where a category starts
 * before any clue is seen.
 *
 * <p>The weights are kept as text that gzip packs well: for each category a line of where its clues
 * are and one of what they weigh. A clue is told by its distance from the one before: a digit, with
 * as many steps before it as fit. A weight is one digit, counted from the lightest. Digits are the
 * printable characters from ( on but the backslash, which can stand in strings of Java and of
 * JavaScript as they are.
 */
public final class Leanings {
  /** The categories that are weighed, in the order of the lines. */
  public static final List<Category> CATEGORIES =
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
          Category.PRESSURE);

  /** The heaviest weight, either way. */
  public static final int HEAVIEST = 42;

  private static final char FIRST_DIGIT = '(';
  private static final int DIGITS = '~' - FIRST_DIGIT;

  /** The last digit says that the clue is a step further off than the next digit tells. */
  private static final int STEP = DIGITS - 1;

  private final double[] starts;

  /** Which clues count at all, a bit for each: most sentences show more that don't than that do. */
  private final int[] counts = new int[Clues.COUNT / Integer.SIZE];

  /** Where the entries of a clue begin. */
  private final char[] begins = new char[Clues.COUNT + 1];

  /** A category in the upper half and a weight in the lower, for every clue that counts. */
  private final short[] entries;

  /**
   * The leanings of a language.
   *
   * @param starts the log-odds that each category starts from
   * @param places where the clues are that count, as {@link #writePlaces} wrote it
   * @param heavy what they weigh, as {@link #writeWeights} wrote it
   */
  public Leanings(double[] starts, String places, String heavy) {
    this.starts = starts.clone();
    var lines = Cut.between(places, '\n');
    for (int i = 0; i < CATEGORIES.size(); i++) {
      new Places(lines.get(i)).each(clue -> begins[clue + 1]++);
    }
    for (int clue = 0; clue < Clues.COUNT; clue++) {
      counts[clue >> 5] |= begins[clue + 1] > 0 ? 1 << clue : 0;
      begins[clue + 1] += begins[clue];
    }
    entries = new short[begins[Clues.COUNT]];
    var next = begins.clone();
    var digits = Cut.between(heavy, '\n');
    for (int i = 0; i < CATEGORIES.size(); i++) {
      int category = i << 8;
      var line = digits.get(i);
      var at = new int[1];
      new Places(lines.get(i))
          .each(clue ->
              entries[next[clue]++] =
                  (short) (category | ((digit(line.charAt(at[0]++)) - HEAVIEST) & 0xFF)));
    }
  }

  /** Adds what one clue weighs to the sums of the categories. */
  void weigh(int clue, int[] sums) {
    if ((counts[clue >> 5] & 1 << clue) == 0) {
      return;
    }
    for (int i = begins[clue]; i < begins[clue + 1]; i++) {
      sums[entries[i] >> 8] += (byte) entries[i];
    }
  }

  /** What one clue weighs for one category. */
  int weight(int clue, int category) {
    for (int i = begins[clue]; i < begins[clue + 1]; i++) {
      if (entries[i] >> 8 == category) {
        return (byte) entries[i];
      }
    }
    return 0;
  }

  /** The log-odds that a category starts from. */
  double start(int category) {
    return starts[category];
  }

  /**
   * Where the clues are that count.
   *
   * @param weights for each category what each clue weighs, {@link #HEAVIEST} at the most either
   *     way; 0 where it tells nothing
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
