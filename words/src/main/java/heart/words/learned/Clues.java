// SPDX-License-Identifier: Apache-2.0
package heart.words.learned;

import heart.words.text.Passage;
import heart.words.text.Scope;
import heart.words.text.Vocabulary;

/**
 * What a sentence shows, as numbers below {@link #COUNT}: its words and pairs of words, the same
 * and threes with every content word put into its class ("you are <i>bad trait</i>"), which words
 * stand anywhere beside <i>you</i> and <i>I</i>, and the scopes it lies in. Quoted words show
 * nothing but that something is quoted, and an exclamation mark shows what a full stop does.
 *
 * <p>A clue is filed under a number made from its words, so that none of them need be kept; now and
 * then two share one, and were learned from so. The numbers are made of spellings alone: they stay
 * the same when the vocabulary grows.
 */
public final class Clues {
  private static final int BITS = 17;

  /** How many different numbers there are. */
  public static final int COUNT = 1 << BITS;

  private static final int SHIFT = Integer.SIZE - BITS;

  /**
   * A sentence shows its first words only; few that are said to somebody are longer, and what all
   * their clues weigh stays below half of an int.
   */
  private static final int MOST_WORDS = 80;

  /** Scopes that take the sting out of words or put one in, as bits. */
  private static final int TELLING =
      Scope.REPORTED.bit()
          | Scope.DENIED.bit()
          | Scope.HYPOTHETICAL.bit()
          | Scope.PAST_SELF.bit()
          | Scope.GENERIC.bit()
          | Scope.QUESTION.bit()
          | Scope.PLAYFUL.bit()
          | Scope.WARM.bit()
          | Scope.SHOUTED.bit();

  /** What stands for the edge of a sentence, and for all that is quoted: any two numbers. */
  private static final int EDGE = scrambled(1);

  private static final int QUOTE = scrambled(2);

  /** What tells clues of different builds apart that are made from the same words. */
  private static final int WORD = scrambled(3);

  private static final int CLASS = scrambled(4);
  private static final int PAIR = scrambled(5);
  private static final int CLASS_PAIR = scrambled(6);
  private static final int GAP = scrambled(7);
  private static final int CLASS_THREE = scrambled(8);

  /** The clues of whole sentences: an anchor beside a companion, scopes, lengths. */
  private static final int[] BESIDE = scrambled(1000, 5 * Integer.SIZE);

  private static final int[] LIES_IN = scrambled(3000, Integer.SIZE);
  private static final int[] LENGTH = scrambled(4000, 7);

  /** How far the second and the third word are turned, so that their order tells. */
  private static final int SECOND = 7;

  private static final int THIRD = 14;

  private final WordClasses classes;

  /** Takes what a sentence shows. */
  @FunctionalInterface
  public interface Taker {
    /**
     * One clue.
     *
     * @param first the first token it lies on; -1 where it holds for the sentence as a whole
     * @param last the last token it lies on
     */
    void take(int clue, int first, int last);
  }

  /** The clues of one language. */
  public Clues(WordClasses classes) {
    this.classes = classes;
  }

  /** Shows a sentence, always in the same order. */
  public void show(Passage passage, int sentence, Taker taker) {
    new Walk(passage, passage.first(sentence), passage.after(sentence), taker).show();
  }

  /** One walk along a sentence. */
  private final class Walk {
    private final Taker taker;
    private final int[] exact;
    private final int[] wide;
    private final int[] token;
    private int words;
    private int scopes;
    private int anchors;
    private int companions;

    Walk(Passage passage, int from, int to, Taker taker) {
      this.taker = taker;
      int room = Math.min(to - from, MOST_WORDS) + 2;
      exact = new int[room];
      wide = new int[room];
      token = new int[room];
      put(EDGE, EDGE, from);
      for (int at = from; at < to && words < room - 1; at++) {
        gather(passage, at, at > from);
      }
      put(EDGE, EDGE, Math.max(from, to - 1));
    }

    private void gather(Passage passage, int at, boolean inside) {
      if (passage.in(at, Scope.QUOTED)) {
        if (exact[words - 1] != QUOTE) {
          put(QUOTE, QUOTE, at);
        }
        return;
      }
      var form = passage.form(at);
      scopes |= passage.scopes(at) & TELLING;
      if (classes.sign(form)) {
        taker.take((classes.exact(form) + WORD) >>> SHIFT, at, at);
        return;
      }
      boolean unknown = form.unknown();
      boolean name = unknown && inside && passage.in(at, Scope.CAPITAL);
      anchors |= classes.anchors(form);
      companions |= classes.companions(form, name);
      put(
          unknown
              ? scrambled(Vocabulary.hash(passage.text(), passage.start(at), passage.end(at)))
              : classes.exact(form),
          unknown && !name
              ? classes.guessed(passage.text(), passage.start(at), passage.end(at))
              : classes.wide(form, name),
          at);
    }

    private void put(int spelling, int wider, int at) {
      exact[words] = spelling;
      wide[words] = wider;
      token[words++] = at;
    }

    void show() {
      for (int at = 0; at < words; at++) {
        along(at);
      }
      around();
    }

    /** What begins at one word. Where only small words stand, their classes tell nothing more. */
    private void along(int at) {
      int left = words - at;
      int near = exact[at];
      int far = wide[at];
      boolean small = near == far;
      tell(near + WORD, at, at);
      if (!small) {
        tell(far + CLASS, at, at);
      }
      if (left < 2) {
        return;
      }
      small &= exact[at + 1] == wide[at + 1];
      near += Integer.rotateLeft(exact[at + 1], SECOND);
      far += Integer.rotateLeft(wide[at + 1], SECOND);
      tell(near + PAIR, at, at + 1);
      if (!small) {
        tell(far + CLASS_PAIR, at, at + 1);
      }
      if (left < 3) {
        return;
      }
      int third = Integer.rotateLeft(wide[at + 2], THIRD);
      tell(wide[at] + third + GAP, at, at + 2);
      tell(far + third + CLASS_THREE, at, at + 2);
    }

    /** What holds for the sentence as a whole. */
    private void around() {
      for (int some = anchors; some != 0; some &= some - 1) {
        int anchor = Integer.numberOfTrailingZeros(some) * Integer.SIZE;
        for (int others = companions; others != 0; others &= others - 1) {
          whole(BESIDE[anchor + Integer.numberOfTrailingZeros(others)]);
        }
      }
      for (int some = scopes; some != 0; some &= some - 1) {
        whole(LIES_IN[Integer.numberOfTrailingZeros(some)]);
      }
      whole(LENGTH[Math.min(words / 4, LENGTH.length - 1)]);
    }

    private void tell(int hash, int first, int last) {
      taker.take(hash >>> SHIFT, token[first], token[last]);
    }

    private void whole(int hash) {
      taker.take(hash >>> SHIFT, -1, -1);
    }
  }

  private static int[] scrambled(int from, int many) {
    var numbers = new int[many];
    for (int i = 0; i < many; i++) {
      numbers[i] = scrambled(from + i);
    }
    return numbers;
  }

  /** A number that has nothing in common with those of its neighbours. */
  static int scrambled(int number) {
    int mixed = (number + 0x9E3779B9) * 0x85EBCA6B;
    mixed = (mixed ^ mixed >>> 15) * 0xC2B2AE35;
    return (mixed ^ mixed >>> 13) * 0x27D4EB2F;
  }
}
