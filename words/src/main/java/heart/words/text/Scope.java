// SPDX-License-Identifier: Apache-2.0
package heart.words.text;

/**
 * What stands around a word and may take the sting out of it. A word can stand in several scopes at
 * once; they are kept as bits of one number.
 */
public enum Scope {
  /** Between quotation marks, or a title. */
  QUOTED(0),
  /** What somebody said, thought or wrote: <i>he told me that ...</i>. */
  REPORTED(1),
  /** Denied from outside: <i>I don't think that ...</i>, <i>it's not that ...</i>. */
  DENIED(2),
  /** Only imagined: <i>if ...</i>, <i>suppose ...</i>. */
  HYPOTHETICAL(3),
  /** What the writer once thought or did: <i>I used to think ...</i>. */
  PAST_SELF(4),
  /** About people in general: <i>you never know</i>. */
  GENERIC(5),
  /** In a sentence that asks. */
  QUESTION(6),
  /** In a passage marked as play: a warm emoji, laughter. */
  PLAYFUL(7),
  /** In a sentence with thanks, love or admiration in it. */
  WARM(8),
  /** Begins with a capital letter. */
  CAPITAL(9),
  /** Written in capitals throughout, three letters or more. */
  SHOUTED(10);

  private final int bit;

  Scope(int place) {
    bit = 1 << place;
  }

  /** This scope as a bit. */
  public int bit() {
    return bit;
  }
}
