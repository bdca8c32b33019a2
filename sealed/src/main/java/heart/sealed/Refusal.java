// SPDX-License-Identifier: Apache-2.0
package heart.sealed;

import java.util.Locale;

/**
 * Why something was refused: closed and stable. The codes and what each means stand in
 * docs/protocol.md; vectors and the browser's vault use the same.
 */
public enum Refusal {
  MALFORMED,
  NOT_CANONICAL,
  WRONG_LENGTH,
  OUT_OF_RANGE,
  TOO_LARGE,
  NOT_A_KEY,
  OTHER_LOG,
  GAP,
  OUT_OF_ORDER,
  WRONG_PREV,
  REPLAYED,
  AT_BACKWARDS,
  NOT_A_MEMBER,
  EPOCH_BACKWARDS,
  BAD_SIGNATURE,
  UNKNOWN_EPOCH,
  CANNOT_OPEN,
  BAD_PADDING,
  NOT_TEXT,
  SHORTENED,
  FORKED,
  OTHER_PLACE,
  WRONG_MAC,
  UNKNOWN_WORD,
  WRONG_WORD_COUNT,
  COMMITMENT_MISMATCH;

  private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The code on the wire and in the vectors, such as {@code wrong-prev}. */
  public String code() {
    return code;
  }
}
