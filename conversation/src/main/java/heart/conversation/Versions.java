// SPDX-License-Identifier: Apache-2.0
package heart.conversation;

/** The version of the rules. */
public final class Versions {
  private Versions() {}

  /** Written into each event as {@code v}; what carries a larger one asks for an update. */
  public static final int RULES = 1;
}
