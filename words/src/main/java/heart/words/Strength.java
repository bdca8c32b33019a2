// SPDX-License-Identifier: Apache-2.0
package heart.words;

import heart.words.text.Letters;

/**
 * Something that is already good in a draft; people are shown it before anything that might hurt.
 *
 * @param start the first UTF-16 unit of the text it points at
 * @param end the unit after the last
 */
public record Strength(Kind kind, int start, int end) {
  /** The ten strengths. */
  public enum Kind implements Topic {
    /** An own feeling, named. */
    FEELING,
    /** Something that happened, as a camera would have seen it. */
    OBSERVATION,
    /** A need or a value of one's own. */
    NEED,
    /** Something doable asked for, that may be refused. */
    REQUEST,
    /** Owning one's part. */
    OWNERSHIP,
    /** Thanks and recognition. */
    APPRECIATION,
    /** A question that opens. */
    OPEN_QUESTION,
    /** Saying that the other's feeling is understandable. */
    VALIDATION,
    /** Giving back what was understood. */
    REFLECTION,
    /** A pause asked for, with a return. */
    TIME_OUT;

    @Override
    public String label() {
      return Letters.small(name());
    }
  }
}
