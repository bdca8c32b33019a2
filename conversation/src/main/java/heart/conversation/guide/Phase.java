// SPDX-License-Identifier: Apache-2.0
package heart.conversation.guide;

import heart.conversation.Coded;

/** The part of a talk's arc that a step belongs to. */
public enum Phase implements Coded {
  OPENING("opening"),
  HOLDING("holding"),
  CLOSING("closing");

  private final String code;

  Phase(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
