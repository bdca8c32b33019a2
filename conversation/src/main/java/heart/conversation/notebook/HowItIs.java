// SPDX-License-Identifier: Apache-2.0
package heart.conversation.notebook;

import heart.conversation.Coded;

/** An answer to oneself. */
public enum HowItIs implements Coded {
  YES("yes"),
  NO("no"),
  UNSURE("unsure");

  private final String code;

  HowItIs(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
