// SPDX-License-Identifier: Apache-2.0
package heart.conversation;

/** Where the two are while they talk. */
public enum Setting implements Coded {
  /** In one room: what is said may be spoken aloud and need not be written. */
  TOGETHER("together"),
  /** Apart, each at a screen at the same time. */
  LIVE("live"),
  /** Apart, over days: a turn is a letter. */
  WRITING("writing");

  private final String code;

  Setting(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Whether words may be spoken aloud, so that nothing needs to be written. */
  public boolean aloud() {
    return this == TOGETHER;
  }

  /**
   * Whether a turn is a letter: nobody waits at a screen, so no minutes count and nothing is
   * hushed.
   */
  public boolean letters() {
    return this == WRITING;
  }

  /** Settings that later versions will know; meeting one means that this version is too old. */
  static boolean comesLater(String code) {
    return code.equals("voice") || code.equals("video");
  }
}
