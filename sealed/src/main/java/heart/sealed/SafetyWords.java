// SPDX-License-Identifier: Apache-2.0
package heart.sealed;

import java.util.List;

/**
 * Four words that both screens show: the same if, and as good as only if, both hold the same keys.
 * Deriving them is slow on purpose, so that an intruder can't search for keys with the same words.
 */
public final class SafetyWords {
  private static final int COUNT = 4;
  private static final int ROUNDS = 200_000;

  private SafetyWords() {}

  /** The words of a place, in the order to say them. */
  public static List<String> of(String place, MemberKeys first, MemberKeys second) {
    var form =
        Frame.of("safety-words")
            .b64(place)
            .b64(first.sign())
            .b64(first.seal())
            .b64(second.sign())
            .b64(second.seal())
            .toBytes();
    var seed = B64.encode(Derive.sha256(form));
    return WordList.of(Derive.pbkdf2(seed, "heart/1/safety-words", ROUNDS), COUNT);
  }
}
