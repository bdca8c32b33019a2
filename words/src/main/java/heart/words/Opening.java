// SPDX-License-Identifier: Apache-2.0
package heart.words;

import java.util.Set;

/**
 * How far a draft is a gentle opening: what happened, what I feel, what I need, what I ask.
 *
 * @param present the parts that stand
 * @param next the one sentence that would complete it, as a beginning to go on with; empty when all
 *     parts stand or the draft is no opening at all
 * @param longAndHot a note for a draft that is long and has much in it that may hurt; empty else
 */
public record Opening(Set<Part> present, String next, String longAndHot) {
  /** The four parts, in the order in which they are easiest to hear. */
  public enum Part {
    /** What happened, as a camera would have seen it. */
    HAPPENED,
    /** What I feel. */
    FEEL,
    /** What I need. */
    NEED,
    /** What I ask. */
    ASK
  }

  @Override
  public String toString() {
    return "Opening " + present; // Nobody's words in a log.
  }
}
