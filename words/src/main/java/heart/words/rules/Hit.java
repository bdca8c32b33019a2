// SPDX-License-Identifier: Apache-2.0
package heart.words.rules;

/**
 * A rule that speaks about some tokens.
 *
 * @param match where, and all that the alternative is made from
 */
public record Hit(Rule rule, Match match) {
  /** The first token pointed at. */
  public int from() {
    return match.from();
  }

  /** The token after the last one pointed at. */
  public int to() {
    return match.to();
  }

  /** Whether two hits share a token. */
  public boolean overlaps(Hit other) {
    return from() < other.to() && other.from() < to();
  }
}
