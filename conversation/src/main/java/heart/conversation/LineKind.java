// SPDX-License-Identifier: Apache-2.0
package heart.conversation;

/** What a line of the talk is. */
public enum LineKind implements Coded {
  ARRIVAL("arrival"),
  APPRECIATION("appreciation"),
  SHARE("share"),
  SAID_BACK("saidBack"),
  /** What the speaker missed in what was said back. */
  MISSING("missing"),
  /** An answer that both gave at the same time. */
  ANSWER("answer"),
  /** The same, to "still unsaid?". */
  UNSAID("unsaid"),
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
