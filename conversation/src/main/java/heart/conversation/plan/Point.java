// SPDX-License-Identifier: Apache-2.0
package heart.conversation.plan;

import heart.conversation.Coded;

/** A point of the checklist against distraction; each of the two ticks their own. */
public enum Point implements Coded {
  PHONES_SILENT("phonesSilent"),
  DOOR_CLOSED("doorClosed"),
  FED_AND_RESTED("fedAndRested"),
  NOBODY_WAITING("nobodyWaiting");

  private final String code;

  Point(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
