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
  private String lemma;
  private final int[] kinds = new int[Vocabulary.MOST_KINDS / 32];
  private int[] scopeTriggers = NO_TRIGGERS;
  private int[] ruleTriggers = NO_TRIGGERS;

  Form(String text, int number) {
    this.text = text;
    this.number = number;
    group = number < ALONE ? number : ALONE + number / TOGETHER % (GROUPS - ALONE);
    this.lemma = text;
  }

  /** The spelling, in small letters and with straight apostrophes. */
  public String text() {
    return text;
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
    return (kinds[kind >> 5] & 1 << kind) != 0;
  }

  void add(int kind) {
    kinds[kind >> 5] |= 1 << kind;
  }

  void lemma(String lemma) {
    this.lemma = lemma;
  }

  /**
   * The patterns that this word sets off, as a book numbered them.
   *
   * @param book 0 for scopes, 1 for rules
   */
  public int[] triggers(int book) {
    return book == 0 ? scopeTriggers : ruleTriggers;
  }

  /** Adds a pattern that this word sets off. Only while a book is being written. */
  public void trigger(int book, int pattern) {
    if (book == 0) {
      scopeTriggers = with(scopeTriggers, pattern);
    } else {
      ruleTriggers = with(ruleTriggers, pattern);
    }
  }

  private static int[] with(int[] triggers, int pattern) {
    if (triggers.length > 0 && triggers[triggers.length - 1] == pattern) {
      return triggers;
    }
    var longer = Arrays.copyOf(triggers, triggers.length + 1);
    longer[triggers.length] = pattern;
    return longer;
  }

  @Override
  public String toString() {
    return text;
  }
}
