// SPDX-License-Identifier: Apache-2.0
package heart.conversation;

/** How much structure a talk has; chosen by the two, since scripts help some and hinder others. */
public enum Degree implements Coded {
  /** The floor goes to and fro; nothing is said back. */
  FREE("free"),
  /** The listener is invited to say back what they heard; either may go on without. */
  LIGHT("light"),
  /** The listener says back what they heard until the speaker feels heard. */
  FULL("full");

  private final String code;

  Degree(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
