// SPDX-License-Identifier: Apache-2.0
package heart.sealed;

import java.util.Base64;
import java.util.Optional;

/** base64url without padding, in its one canonical spelling (RFC 4648 §5). */
final class B64 {
  private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
  private static final Base64.Decoder DECODER = Base64.getUrlDecoder();

  private B64() {}

  static String encode(byte[] bytes) {
    return ENCODER.encodeToString(bytes);
  }

  /** The bytes; empty if the text is spelled in any other way than {@link #encode} does. */
  static Optional<byte[]> read(String text) {
    try {
      var bytes = DECODER.decode(text);
      // The JDK's decoder also takes padding and stray last bits.
      return encode(bytes).equals(text) ? Optional.of(bytes) : Optional.empty();
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  /** The bytes of text that was checked before. */
  static byte[] decode(String text) {
    return read(text).orElseThrow(() -> new IllegalArgumentException("not canonical base64url"));
  }

  /** Why the text is not base64url of exactly {@code length} bytes; empty if it is. */
  static Optional<Refusal> fault(String text, int length) {
    var bytes = read(text);
    if (bytes.isEmpty()) {
      return Optional.of(Refusal.NOT_CANONICAL);
    }
    return bytes.get().length == length ? Optional.empty() : Optional.of(Refusal.WRONG_LENGTH);
  }
}
