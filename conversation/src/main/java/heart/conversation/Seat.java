// SPDX-License-Identifier: Apache-2.0
package heart.conversation;

/**
 * One of the two: who made the place is first, who joined is second. Neither is above the other.
 */
public enum Seat implements Coded {
  FIRST("first"),
  SECOND("second");

  private final String code;

  Seat(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** The other of the two. */
  public Seat other() {
    return this == FIRST ? SECOND : FIRST;
  }
}
