// SPDX-License-Identifier: Apache-2.0
package heart.conversation.place;

import heart.conversation.Coded;

/** How a talk ended. */
public enum How implements Coded {
  /** Both confirmed the keepsake. */
  KEPT("kept"),
  /** One left; what stood is kept. */
  LEFT("left");

  private final String code;

  How(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
