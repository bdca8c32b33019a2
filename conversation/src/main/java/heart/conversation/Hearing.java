// SPDX-License-Identifier: Apache-2.0
package heart.conversation;

/** The speaker's answer to what was said back to them: they alone know whether they felt heard. */
public enum Hearing implements Coded {
  YES("yes"),
  /** Something is missing; the listener tries again. */
  ALMOST("almost"),
  /** That was it, and there is more to say. */
  MORE("more");

  private final String code;

  Hearing(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
