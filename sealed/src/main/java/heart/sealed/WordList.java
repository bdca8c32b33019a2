// SPDX-License-Identifier: Apache-2.0
package heart.sealed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Our 2,048 English words, eleven bits each: three to eight letters, none that hurts, no two that
 * differ by one letter or one sound. The browser reads the same file.
 */
final class WordList {
  static final int WORD_BITS = 11;
  static final List<String> WORDS = load();

  private WordList() {}

  /** The words that the first bits stand for. */
  static List<String> of(byte[] bytes, int count) {
    var bits = new BigInteger(1, bytes);
    var words = new ArrayList<String>();
    for (int i = 1; i <= count; i++) {
      var index = bits.shiftRight(bytes.length * Byte.SIZE - i * WORD_BITS).intValue();
      words.add(WORDS.get(index & (WORDS.size() - 1)));
    }
    return List.copyOf(words);
  }

  private static List<String> load() {
    try (var in = WordList.class.getResourceAsStream("safety-words.txt")) {
      var bytes = Objects.requireNonNull(in, "safety-words.txt is missing").readAllBytes();
      return new String(bytes, StandardCharsets.US_ASCII).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
