// SPDX-License-Identifier: Apache-2.0
package heart.words.learned;

import heart.words.Category;
import heart.words.text.Letters;
import heart.words.text.Passage;
import heart.words.text.Scope;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes a sentence as a whole and says what it resembles: to mark what no rule knows, and to
 * silence a rule whose phrase stands in a sentence that resembles no hurtful one. A weighted sum
 * over what the sentence shows; nothing is remembered, and the same sentence has the same answer
 * everywhere.
 */
public final class Hunches {
  /** What a weight of one counts, before it is shared out among all clues of a sentence. */
  public static final double UNIT = 0.6;

  /** From these log-odds on a sentence is suspected: a little likelier than not. */
  private static final double SUSPECTED = 0.2;

  /** From these on also beside something else that was found in it: nine in ten. */
  private static final double BESIDE = 2.2;

  /** Below this, the log-odds of a sentence and how far its rule is believed are not enough. */
  private static final double DOUBTED = 0.1;

  /** How far a rule is believed of which nothing was learned: its author's word counts. */
  private static final double NEW_RULE = 5;

  /** Twelve can be shared out evenly among one to four tokens. */
  private static final int TWELFTHS = 12;

  private final Clues clues;
  private final Leanings leanings;
  private final Map<String, Double> beliefs;

  /**
   * Hunches from these clues with these leanings.
   *
   * @param beliefs how far each rule is believed, by its id: what it adds to the log-odds where it
   *     speaks
   */
  public Hunches(Clues clues, Leanings leanings, Map<String, Double> beliefs) {
    this.clues = clues;
    this.leanings = leanings;
    this.beliefs = Map.copyOf(beliefs);
  }

  /** What a sentence resembles. */
  public Hunch of(Passage passage, int sentence) {
    var hunch = new Hunch();
    clues.show(passage, sentence, hunch);
    return hunch;
  }

  /** How much one sentence resembles those of each category. */
  public final class Hunch implements Clues.Taker {
    private final int[] sums = new int[Leanings.CATEGORIES.size()];
    private int size;

    private Hunch() {}

    @Override
    public void take(int clue, int first, int last) {
      size++;
      leanings.weigh(clue, sums);
    }

    /** The log-odds that it is of a category, by its place among {@link Leanings#CATEGORIES}. */
    public double odds(int category) {
      return odds(category, UNIT / Math.sqrt(size));
    }

    private double odds(int category, double each) {
      return leanings.start(category) + each * sums[category];
    }

    /**
     * Whether a rule that speaks in this sentence is not believed: it has often been wrong, or the
     * sentence resembles none of its category; a rule that was nearly always right is believed in
     * stranger sentences than one that was not.
     */
    public boolean doubts(String rule, Category category) {
      int place = Leanings.CATEGORIES.indexOf(category);
      return place >= 0 && odds(place) + beliefs.getOrDefault(rule, NEW_RULE) < DOUBTED;
    }

    /** The category it resembles most, if it does so enough. */
    public @Nullable Category suspected() {
      return most(SUSPECTED, Set.of());
    }

    /** The category beside those already found that it resembles most, if that is beyond doubt. */
    public @Nullable Category suspectedBeside(Set<Category> found) {
      return most(BESIDE, found);
    }

    private @Nullable Category most(double enough, Set<Category> but) {
      Category category = null;
      double most = enough;
      double each = UNIT / Math.sqrt(size);
      for (int i = 0; i < sums.length; i++) {
        double odds = odds(i, each);
        if (odds > most && !but.contains(Leanings.CATEGORIES.get(i))) {
          category = Leanings.CATEGORIES.get(i);
          most = odds;
        }
      }
      return category;
    }
  }

  /**
   * The part of a sentence that speaks most for a category: its first token and the one after its
   * last.
   */
  public int[] place(Passage passage, int sentence, Category category) {
    int first = passage.first(sentence);
    var shares = new int[passage.after(sentence) - first];
    int which = Leanings.CATEGORIES.indexOf(category);
    clues.show(
        passage,
        sentence,
        (clue, from, to) -> {
          int weight = from < 0 ? 0 : leanings.weight(clue, which);
          for (int at = from; weight != 0 && at <= to; at++) {
            shares[at - first] += weight * TWELFTHS / (to - from + 1);
          }
        });
    return heaviest(passage, first, shares);
  }

  /** The run of tokens whose shares add up to the most, without marks at its ends. */
  private static int[] heaviest(Passage passage, int first, int[] shares) {
    int from = 0;
    int to = 0;
    int most = 0;
    int begun = 0;
    int sum = 0;
    for (int at = 0; at < shares.length; at++) {
      if (sum <= 0) {
        sum = 0;
        begun = at;
      }
      sum += shares[at];
      if (sum > most) {
        most = sum;
        from = begun;
        to = at + 1;
      }
    }
    if (most == 0) {
      to = shares.length;
    }
    while (to - from > 1 && !says(passage, first + to - 1)) {
      to--;
    }
    while (to - from > 1 && !says(passage, first + from)) {
      from++;
    }
    return new int[] {first + from, first + to};
  }

  private static boolean says(Passage passage, int token) {
    char begins = passage.text().charAt(passage.start(token));
    return (Letters.letter(begins) || Letters.figure(begins)) && !passage.in(token, Scope.QUOTED);
  }
}
