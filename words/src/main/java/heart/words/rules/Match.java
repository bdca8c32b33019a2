// SPDX-License-Identifier: Apache-2.0
package heart.words.rules;

import heart.words.text.Passage;

/** Where a pattern fits: its tokens, and within them the part to point at. */
public final class Match {
  private final Passage passage;
  private int first;
  private int last;
  private int from;
  private int to;
  private int order;

  Match(Passage passage) {
    this.passage = passage;
  }

  void reset() {
    from = -1;
    to = -1;
  }

  void from(int token) {
    from = token;
  }

  void to(int token) {
    to = token;
  }

  void fits(int first, int last, int order) {
    this.order = order;
    this.first = first;
    this.last = last;
  }

  /** Which of a book's triggers found it, in the order in which they were written. */
  int order() {
    return order;
  }

  /** The passage it was found in. */
  public Passage passage() {
    return passage;
  }

  /** The first token of the pattern. */
  public int first() {
    return first;
  }

  /** The token after the pattern's last. */
  public int last() {
    return last;
  }

  /** The first token to point at. */
  public int from() {
    return from < 0 ? first : from;
  }

  /** The token after the last one to point at. */
  public int to() {
    return Math.max(to < 0 ? last : to, from() + 1);
  }
}
