// SPDX-License-Identifier: Apache-2.0
package heart.words.learned;

import heart.words.Category;
import heart.words.Strength;
import heart.words.Topic;
import heart.words.rules.Rule;
import heart.words.text.Letters;
import heart.words.text.Passage;
import heart.words.text.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes sentences as a whole and says what they resemble: to tell strengths and lists of
 * grievances, to mark what no rule knows, and to silence a rule whose phrase stands in a sentence
 * that resembles no hurtful one. A weighted sum over what the sentence shows; nothing is
 * remembered, and the same sentence has the same answer everywhere.
 */
public final class Hunches {
  /** What a weight of one counts, before it is shared out among all clues of a sentence. */
  public static final double UNIT = 2;

  /**
   * How much it counts whether a sentence hurts at all, and beside it how it does: each way of
   * hurting is known from few sentences, that it hurts from all of them.
   */
  private static final int HURTING = 3;

  private static final int HOW = 5;

  /** From these odds on a sentence is suspected. This one and the others: chosen by counting. */
  private static final double SUSPECTED = 0.5;

  /** From these on also beside something else that was found in it. */
  private static final double BESIDE = 2.5;

  /** Below this, the odds of a sentence and how far its rule is believed are not enough. */
  private static final double DOUBTED = 1;

  /** From these on a strength is praised: praise that is missed costs more than praise too many. */
  private static final double SHOWN = -0.2;

  /** From these on one long sentence or several are taken for a list of grievances. */
  private static final double LISTED = 0.9;

  /** What each clue weighs at least, on average, in a sentence that may be one of such a list. */
  private static final double LISTING = 1.42;

  /** So much likelier a list becomes by a sentence more, or that is none of it. */
  private static final double MORE = 2;

  /** How many clues a stretch has that may be such a list: those of some 100 words. */
  private static final int STRETCH = 650;

  /** How far a rule is believed of which nothing was learned: its author's word counts. */
  private static final double NEW_RULE = 8;

  /** Twelve can be shared out evenly among one to three tokens, and four. */
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

  /** How much one sentence resembles those of each topic. */
  public final class Hunch implements Clues.Taker {
    private final int[] sums = Leanings.noSums();
    private int size;

    private Hunch() {}

    @Override
    public void take(int clue, int first, int last) {
      size++;
      leanings.weigh(clue, sums);
    }

    /** The odds that it is of a topic, by its place among {@link Leanings#TOPICS}. */
    private double odds(int topic) {
      return odds(topic, UNIT / Math.sqrt(size));
    }

    /** Whether it may be one of a list of grievances. */
    private boolean lists() {
      return UNIT * ofList() > LISTING * size;
    }

    /** What it adds to a list of grievances. */
    private int ofList() {
      return Leanings.sum(sums, Leanings.WHOLE);
    }

    private double odds(int topic, double each) {
      double alone = leanings.start(topic) + each * Leanings.sum(sums, topic);
      if (topic >= Leanings.WHOLE) {
        return alone;
      }
      double hurts = leanings.start(Leanings.HURTS) + each * Leanings.sum(sums, Leanings.HURTS);
      return alone + hurts * HURTING / HOW;
    }

    /**
     * Whether a rule that speaks in this sentence is not believed: it has often been wrong, or the
     * sentence resembles none of its category; a rule that was nearly always right is believed in
     * stranger sentences than one that was not.
     */
    public boolean doubts(Rule rule) {
      int place = Leanings.TOPICS.indexOf(rule.category());
      return odds(place) + beliefs.getOrDefault(rule.id(), NEW_RULE) < DOUBTED;
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
      for (int i = 0; i < Leanings.WHOLE; i++) {
        double odds = odds(i, each);
        if (odds > most && Leanings.TOPICS.get(i) instanceof Category one && !but.contains(one)) {
          category = one;
          most = odds;
        }
      }
      return category;
    }

    /** The strengths it shows, by what it resembles. */
    public List<Strength.Kind> shown() {
      double each = UNIT / Math.sqrt(size);
      List<Strength.Kind> shown = List.of();
      for (int i = Leanings.WHOLE + 1; i < Leanings.TOPICS.size(); i++) {
        if (odds(i, each) > SHOWN && Leanings.TOPICS.get(i) instanceof Strength.Kind kind) {
          shown = shown.isEmpty() ? new ArrayList<>(2) : shown;
          shown.add(kind);
        }
      }
      return shown;
    }
  }

  /**
   * Sentences side by side.
   *
   * @param first the first of them
   * @param after the one after the last
   */
  public record Stretch(int first, int after) {}

  /**
   * Where sentences not far from each other resemble a list of grievances, from one of them on;
   * null where none do. What stands between and around them makes it no less a list and no more
   * one.
   */
  public @Nullable Stretch grievances(Hunch[] sentences, int from) {
    for (int first = from; first < sentences.length; first++) {
      int after = sentences[first].lists() ? afterList(sentences, first) : first;
      if (after > first) {
        return new Stretch(first, after);
      }
    }
    return null;
  }

  /**
   * Of all stretches that begin with a sentence, end with one of its kind and are made of such for
   * half of them or more the likeliest: where it ends, if it is likely.
   */
  private int afterList(Hunch[] sentences, int first) {
    int size = 0;
    int telling = 0;
    double sum = 0;
    double most = LISTED;
    int after = first;
    for (int to = first; to < sentences.length && size < STRETCH; to++) {
      size += sentences[to].size;
      sum += sentences[to].ofList();
      if (sentences[to].lists()) {
        telling += sentences[to].size;
        double odds = leanings.start(Leanings.WHOLE) + UNIT * sum / Math.sqrt(size);
        if (odds > most && 2 * telling >= size) {
          most = odds + MORE;
          after = to + 1;
        }
      }
    }
    return after;
  }

  /**
   * The part of a sentence that speaks most for a topic: its first token and the one after its
   * last.
   */
  public int[] place(Passage passage, int sentence, Topic topic) {
    int first = passage.first(sentence);
    var shares = new int[passage.after(sentence) - first];
    int which = Leanings.TOPICS.indexOf(topic);
    clues.show(
        passage,
        sentence,
        (clue, from, to) -> {
          int weight = from < 0 ? 0 : weight(clue, which);
          for (int at = from; weight != 0 && at <= to; at++) {
            shares[at - first] += weight * TWELFTHS / (to - from + 1);
          }
        });
    return heaviest(passage, first, shares);
  }

  /** What one clue adds to the odds of a topic, beside what others do. */
  private int weight(int clue, int topic) {
    int alone = leanings.weight(clue, topic);
    return topic < Leanings.WHOLE
        ? HOW * alone + HURTING * leanings.weight(clue, Leanings.HURTS)
        : alone;
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
    while (from > 0 && goesOn(passage, first + from)) {
      from--;
    }
    while (to < shares.length && goesOn(passage, first + to)) {
      to++;
    }
    return new int[] {first + from, first + to};
  }

  /** The words around a part of a sentence to the next marks: what is good is shown in full. */
  public static int[] around(Passage passage, int sentence, int[] place) {
    int from = place[0];
    int to = place[1];
    while (from > passage.first(sentence) && says(passage, from - 1)) {
      from--;
    }
    while (to < passage.after(sentence) && says(passage, to)) {
      to++;
    }
    return new int[] {from, to};
  }

  /** Whether a token was written in one with the one before it: the end of "you're". */
  private static boolean goesOn(Passage passage, int token) {
    return passage.start(token) == passage.end(token - 1)
        && says(passage, token)
        && says(passage, token - 1);
  }

  /** Whether a token is a word or a part of one, and no mark. */
  private static boolean says(Passage passage, int token) {
    int start = passage.start(token);
    char begins = passage.text().charAt(start);
    boolean end = Letters.apostrophe(begins) && passage.end(token) > start + 1;
    return (Letters.letter(begins) || Letters.figure(begins) || end)
        && !passage.in(token, Scope.QUOTED);
  }
}
