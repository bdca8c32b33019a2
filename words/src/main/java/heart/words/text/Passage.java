// SPDX-License-Identifier: Apache-2.0
package heart.words.text;

import java.util.Arrays;

/**
 * A text taken apart: tokens with their spans, forms and scopes, gathered into sentences. Spans
 * count UTF-16 units of the original text and never cut a character in two. A contraction is two
 * tokens (<i>you're</i> is <i>you</i> and <i>are</i>), each with its own part of the span.
 *
 * <p>Kept as parallel arrays rather than objects: a passage costs a handful of allocations whatever
 * its length.
 */
public final class Passage {
  private final String text;
  private int size;
  private int[] starts;
  private int[] ends;
  private Form[] forms;
  private int[] scopes;
  private int[] sentenceOf;
  private int sentences;
  private int[] firsts;

  Passage(String text) {
    this.text = text;
    int room = text.length() / 4 + 8;
    starts = new int[room];
    ends = new int[room];
    forms = new Form[room];
    scopes = new int[room];
    sentenceOf = new int[room];
    firsts = new int[room / 8 + 4];
  }

  /** The text as it was written. */
  public String text() {
    return text;
  }

  /** How many tokens there are. */
  public int size() {
    return size;
  }

  /** How many sentences there are. */
  public int sentences() {
    return sentences;
  }

  /** The first token of a sentence. */
  public int first(int sentence) {
    return firsts[sentence];
  }

  /** The token after the last one of a sentence. */
  public int after(int sentence) {
    return sentence + 1 < sentences ? firsts[sentence + 1] : size;
  }

  /** The sentence a token belongs to. */
  public int sentenceOf(int token) {
    return sentenceOf[token];
  }

  /** Where a token begins in the text. */
  public int start(int token) {
    return starts[token];
  }

  /** Where a token ends in the text, exclusive. */
  public int end(int token) {
    return ends[token];
  }

  /** The form of a token; {@link Form#NONE} outside the passage, so that looking around is safe. */
  public Form form(int token) {
    return token < 0 || token >= size ? Form.NONE : forms[token];
  }

  /** Whether a token stands in a scope. */
  public boolean in(int token, Scope scope) {
    return token >= 0 && token < size && (scopes[token] & scope.bit()) != 0;
  }

  /** All scopes of a token, as bits. */
  public int scopes(int token) {
    return token < 0 || token >= size ? 0 : scopes[token];
  }

  /** Puts the tokens from {@code from} to {@code to} (exclusive) into a scope. */
  public void mark(int from, int to, Scope scope) {
    for (int i = Math.max(from, 0); i < to && i < size; i++) {
      scopes[i] |= scope.bit();
    }
  }

  /** Whether a token is the first of its sentence. */
  public boolean opensSentence(int token) {
    return token >= 0 && token < size && firsts[sentenceOf[token]] == token;
  }

  /** The text of a token as it was written. */
  public String word(int token) {
    return text.substring(starts[token], ends[token]);
  }

  /** The text from one token to another (exclusive) as it was written. */
  public String words(int from, int to) {
    return from >= to ? "" : text.substring(starts[from], ends[to - 1]);
  }

  /** Replaces the form of a token: the tagger's second thought. */
  public void form(int token, Form form) {
    forms[token] = form;
  }

  void add(int start, int end, Form form, int scope) {
    if (size == starts.length) {
      int room = size * 2;
      starts = Arrays.copyOf(starts, room);
      ends = Arrays.copyOf(ends, room);
      forms = Arrays.copyOf(forms, room);
      scopes = Arrays.copyOf(scopes, room);
      sentenceOf = Arrays.copyOf(sentenceOf, room);
    }
    starts[size] = start;
    ends[size] = end;
    forms[size] = form;
    scopes[size] = scope;
    sentenceOf[size] = Math.max(sentences - 1, 0);
    size++;
  }

  int lastEnd() {
    return size == 0 ? 0 : ends[size - 1];
  }

  /** How many tokens the sentence has that was begun last. */
  int sinceBegun() {
    return sentences == 0 ? 0 : size - firsts[sentences - 1];
  }

  void beginSentence() {
    if (sentences == firsts.length) {
      firsts = Arrays.copyOf(firsts, sentences * 2);
    }
    firsts[sentences++] = size;
  }

  @Override
  public String toString() {
    return "[passage]"; // Nobody's words in a log.
  }
}
