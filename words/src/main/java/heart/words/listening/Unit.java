// SPDX-License-Identifier: Apache-2.0
package heart.words.listening;

/**
 * A piece of what the speaker said that a listener could give back: an event, a feeling, a need or
 * a wish.
 *
 * @param start its first UTF-16 unit in what was said
 * @param end the unit after its last
 * @param saidBack whether the reply gave it back
 * @param offer for what is missing: words in which the listener might add it, the speaker's own
 *     with I and you changed over; else empty
 */
public record Unit(int start, int end, SaidBack saidBack, String offer) {
  @Override
  public String toString() {
    return "[unit]"; // The offer is made of somebody's words.
  }
}
