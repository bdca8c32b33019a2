// SPDX-License-Identifier: Apache-2.0
package heart.conversation.guide;

import heart.conversation.Coded;

/** What happens in a step. */
public enum StepKind implements Coded {
  /** Ground rules, edited until both agree to the same text. */
  RULES("rules"),
  /** One word each for how I arrive. */
  ARRIVING("arriving"),
  APPRECIATION("appreciation"),
  /** Something to read or do together. */
  READ("read"),
  /** The floor goes to and fro. */
  TURNS("turns"),
  /** Both answer before either sees. */
  SAME_TIME("sameTime"),
  /** What each heard that stays with them. */
  HEARD("heard"),
  LEARNED("learned"),
  AGREEMENTS("agreements"),
  THANKS("thanks"),
  NEXT_TIME("nextTime"),
  /** Each releases lines of their own. */
  KEEPSAKE("keepsake");

  private final String code;

  StepKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
