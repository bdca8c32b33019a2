// SPDX-License-Identifier: Apache-2.0
package heart.conversation.notebook;

import heart.conversation.Coded;

/** A question of the worksheet. */
public enum Field implements Coded {
  /** What happened, as a camera would have seen it. */
  SEEN("seen"),
  FELT("felt"),
  NEED("need"),
  FEAR("fear"),
  HOPE("hope"),
  /** My own part in it. */
  PART("part"),
  /** What I would ask for. */
  ASK("ask"),
  /** My gentle opening. */
  OPENING("opening");

  private final String code;

  Field(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
