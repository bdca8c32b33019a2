// SPDX-License-Identifier: Apache-2.0
package heart.conversation.guide;

import heart.conversation.Coded;

/** Who has the floor first in a step of turns. */
public enum Begins implements Coded {
  /** The one who began the talk. */
  OPENER("opener"),
  /** The one who did not. */
  OTHER("other"),
  /** By turns from step to step, the opener first. */
  ALTERNATE("alternate"),
  /** Whoever takes it. */
  EITHER("either");

  private final String code;

  Begins(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
