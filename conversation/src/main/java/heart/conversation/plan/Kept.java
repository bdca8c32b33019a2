// SPDX-License-Identifier: Apache-2.0
package heart.conversation.plan;

import heart.conversation.Coded;

/** What became of an agreement, as one of the two sees it. */
public enum Kept implements Coded {
  DONE("done"),
  PARTLY("partly"),
  /** It wants talking about. */
  LETS_TALK("letsTalk");

  private final String code;

  Kept(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
