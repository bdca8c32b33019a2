// SPDX-License-Identifier: Apache-2.0
package heart.sealed;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Seeded bytes that the browser's tests draw alike: SHA-256 of seed and counter, block after block.
 */
final class Chance {
  private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz \n\"\\{}éžß\u0000\u202e漢🌿";
  private static final int[] LETTERS = ALPHABET.codePoints().toArray();

  private final String seed;
  private int counter;

  Chance(String seed) {
    this.seed = seed;
  }

  byte[] bytes(int length) {
    var out = new ByteArrayOutputStream();
    while (out.size() < length) {
      var name = seed + "/" + counter++;
      out.writeBytes(Derive.sha256(name.getBytes(StandardCharsets.UTF_8)));
    }
    return Arrays.copyOf(out.toByteArray(), length);
  }

  /** A number from 0 to {@code bound} − 1. */
  int below(int bound) {
    return (int) (Integer.toUnsignedLong(ByteBuffer.wrap(bytes(4)).getInt()) % bound);
  }

  String b64(int length) {
    return B64.encode(bytes(length));
  }

  /** Text of so many letters, some of several bytes, some that JSON must escape. */
  String text(int length) {
    var text = new StringBuilder();
    for (byte one : bytes(length)) {
      text.appendCodePoint(LETTERS[Byte.toUnsignedInt(one) % LETTERS.length]);
    }
    return text.toString();
  }
}
