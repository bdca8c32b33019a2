// SPDX-License-Identifier: Apache-2.0
package heart.sealed;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** UTF-8, strictly, and out of padded bytes. */
final class Texts {
  private Texts() {}

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The text; empty if the bytes are not UTF-8. */
  static Optional<String> read(byte[] bytes) {
    try {
      var decoder = StandardCharsets.UTF_8.newDecoder();
      return Optional.of(decoder.decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException notText) {
      return Optional.empty();
    }
  }

  /** Text out of padded bytes, which are wiped. */
  static Outcome<String> readPadded(byte[] padded) {
    var inner = Padding.unpad(padded);
    Arrays.fill(padded, (byte) 0);
    if (inner.isEmpty()) {
      return Outcome.refused(Refusal.BAD_PADDING);
    }
    var text = read(inner.get());
    Arrays.fill(inner.get(), (byte) 0);
    return text.map(Outcome::good).orElseGet(() -> Outcome.refused(Refusal.NOT_TEXT));
  }
}
