// SPDX-License-Identifier: Apache-2.0
package heart.conversation.notebook;

import heart.conversation.Coded;

/** Where a card lies. */
public enum Pile implements Coded {
  /** I bring it into the talk. */
  BRING("bring"),
  /** I keep it to myself. */
  KEEP("keep"),
  /** I have brought it. */
  BROUGHT("brought");

  private final String code;

  Pile(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
