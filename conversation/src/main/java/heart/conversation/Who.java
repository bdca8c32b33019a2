// SPDX-License-Identifier: Apache-2.0
package heart.conversation;

/** Who takes on what was agreed. */
public enum Who implements Coded {
  FIRST("first"),
  SECOND("second"),
  BOTH("both");

  private final String code;

  Who(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
