// SPDX-License-Identifier: Apache-2.0
package heart.conversation.plan;

import heart.conversation.Coded;

/** How often a rhythm comes round. */
public enum Every implements Coded {
  WEEK("week"),
  TWO_WEEKS("twoWeeks"),
  /** The same day of each month; in a shorter one its last. */
  MONTH("month");

  private final String code;

  Every(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
