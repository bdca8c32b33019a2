// SPDX-License-Identifier: Apache-2.0
package heart.conversation;

/** What a line of the talk is. */
public enum LineKind implements Coded {
  ARRIVAL("arrival"),
  APPRECIATION("appreciation"),
  SHARE("share"),
  /** What was said in one turn, written. */
  LETTER("letter"),
  SAID_BACK("saidBack"),
  /** What the speaker missed in what was said back. */
  MISSING("missing"),
  /** What of it makes sense to the listener. */
  SENSE("sense"),
  /** The listener's guess at the feeling. */
  GUESS("guess"),
  /** The feeling as the speaker names it, where the guess was not it. */
  FEELING("feeling"),
  /** An answer that both gave at the same time. */
  ANSWER("answer"),
  /** The same, to "still unsaid?". */
  UNSAID("unsaid"),
  /** What stays with somebody of what they heard, and what they learned. */
  HEARD("heard"),
  LEARNED("learned"),
  THANKS("thanks");

  private final String code;

  LineKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
