// SPDX-License-Identifier: Apache-2.0
package heart.words.listening;

/** Whether a piece of what was said came back in the reply, in whatever words. */
public enum SaidBack {
  YES,
  /** Touched, but not whole; or probably there, in words of the listener's own. */
  PARTLY,
  NO;

  /** The name that stands in the tools' output. */
  public String id() {
    return switch (this) {
      case YES -> "yes";
      case PARTLY -> "partly";
      case NO -> "no";
    };
  }
}
