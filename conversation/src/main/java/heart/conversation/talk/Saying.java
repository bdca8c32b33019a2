// SPDX-License-Identifier: Apache-2.0
package heart.conversation.talk;

import heart.conversation.Coded;

/** Whether one has said one's word, appreciation or thanks. */
public enum Saying implements Coded {
  ASKED("asked"),
  SAID("said"),
  PASSED("passed");

  private final String code;

  Saying(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
