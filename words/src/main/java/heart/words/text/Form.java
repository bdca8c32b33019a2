// SPDX-License-Identifier: Apache-2.0
package heart.words.text;

import java.util.Arrays;

/**
 * One word of the language as the coach knows it: its spelling in small letters, its lemma, and the
 * kinds it belongs to (parts of speech and meanings such as "bad trait" or "feeling"). There is
 * exactly one form for a spelling, so forms are compared by identity.
 */
public final class Form {
  /** How many groups {@link #group()} sorts words into. */
  public static final int GROUPS = 160;

  /** The first words a language teaches are its most common ones: each is a group by itself. */
  private static final int ALONE = 112;

  /** Words taught one after the other are of one kind as a rule, and share a group. */
  private static final int TOGETHER = 64;

  /** The form of no word: before the first token of a passage and after its last. */
  public static final Form NONE = new Form("", 0);

  private static final int[] NO_TRIGGERS = {};

  private final String text;
  private final int number;
  private final int group;
  private final boolean unknown;
  private String lemma;
  private int kinds;
  private int kinds2;
  private int kinds3;
  private int kinds4;
  private int[] scopeTriggers = NO_TRIGGERS;
  private int[] ruleTriggers = NO_TRIGGERS;

  Form(String text, int number) {
    this.text = text;
    this.number = number;
    group = number < ALONE ? number : ALONE + number / TOGETHER % (GROUPS - ALONE);
    unknown = text.startsWith("\u00a7");
    this.lemma = text;
  }

  /** The spelling, in small letters and with straight apostrophes. */
  public String text() {
    return text;
  }

  /** Whether it stands for all unknown words of one shape, instead of a word. */
  public boolean unknown() {
    return unknown;
  }

  /** Its place in the vocabulary: small numbers for sets of words. */
  public int number() {
    return number;
  }

  /** The group it is sorted into, below {@link #GROUPS}: for quick looks at sets of words. */
  public int group() {
    return group;
  }

  /** The dictionary form: {@code forgot} has {@code forget}. The spelling itself when unknown. */
  public String lemma() {
    return lemma;
  }

  /** Whether this word is of a kind, by the number that {@link Vocabulary#kind} gave its name. */
  public boolean is(int kind) {
    int low = kind < 32 ? kinds : kinds2;
    int high = kind < 96 ? kinds3 : kinds4;
    return ((kind < 64 ? low : high) & 1 << kind) != 0;
  }

  /** Whether this word is of one of some kinds, given as bits: {@link #bit} tells which. */
  public boolean isAny(int first, int second, int third, int fourth) {
    return ((kinds & first) | (kinds2 & second) | (kinds3 & third) | (kinds4 & fourth)) != 0;
  }

  /** The bit of a kind in one of the four numbers that {@link #isAny} takes; 0 in the others. */
  public static int bit(int kind, int number) {
    return kind >> 5 == number ? 1 << kind : 0;
  }

  /** Whether nothing is known of this word but its spelling. */
  boolean plain() {
    return (kinds | kinds2 | kinds3 | kinds4) == 0;
  }

  void add(int kind) {
    kinds |= bit(kind, 0);
    kinds2 |= bit(kind, 1);
    kinds3 |= bit(kind, 2);
    kinds4 |= bit(kind, 3);
  }

  void lemma(String lemma) {
    this.lemma = lemma;
  }

  /**
   * The patterns that this word sets off: by twos, which 32 of those that a book numbered, and a
   * bit for each of them.
   *
   * @param book 0 for scopes, 1 for rules
   */
  public int[] triggers(int book) {
    return book == 0 ? scopeTriggers : ruleTriggers;
  }

  /** Adds a pattern that this word sets off. Only while a book is being written, in order. */
  public void trigger(int book, int pattern) {
    if (book == 0) {
      scopeTriggers = with(scopeTriggers, pattern);
    } else {
      ruleTriggers = with(ruleTriggers, pattern);
    }
  }

  private static int[] with(int[] triggers, int pattern) {
    int size = triggers.length;
    var all = triggers;
    if (size == 0 || all[size - 2] != pattern >> 5) {
      all = Arrays.copyOf(triggers, size + 2);
      all[size] = pattern >> 5;
    }
    all[all.length - 1] |= 1 << pattern;
    return all;
  }

  @Override
  public String toString() {
    return text;
  }
}
