// SPDX-License-Identifier: Apache-2.0
package heart.words.rules;

/** A last look at a place where a pattern fits: whether the rule may speak. */
@FunctionalInterface
public interface Guard {
  /** Whether the rule may speak about this match. */
  boolean allows(Match match);

  /** Allows what this one or another allows. */
  default Guard or(Guard other) {
    return match -> allows(match) || other.allows(match);
  }
}
