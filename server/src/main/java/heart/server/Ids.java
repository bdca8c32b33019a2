// SPDX-License-Identifier: Apache-2.0
package heart.server;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** Fixed-size values in their one base64url spelling, and fresh random ones. */
final class Ids {
  private static final SecureRandom CHANCE = new SecureRandom();
  private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
  private static final Base64.Decoder DECODER = Base64.getUrlDecoder();

  private Ids() {}

  /** An id of 128 bits as it came; refused when it is spelled any other way. */
  static String id(String text) {
    return sized(text, 16);
  }

  static String key(String text) {
    return sized(text, 32);
  }

  static String signature(String text) {
    return sized(text, 64);
  }

  private static String sized(String text, int bytes) {
    if (decode(text).length != bytes) throw new Refusal(Code.WRONG_LENGTH);
    return text;
  }

  static byte[] decode(String text) {
    try {
      var bytes = DECODER.decode(text);
      // The decoder forgives padding and unused bits; two spellings of one id would be two ids.
      if (encode(bytes).equals(text)) return bytes;
    } catch (IllegalArgumentException e) {
      // refused below, like any other spelling
    }
    throw new Refusal(Code.NOT_CANONICAL);
  }

  static String encode(byte[] bytes) {
    return ENCODER.encodeToString(bytes);
  }

  static String fresh(int bytes) {
    return encode(random(bytes));
  }

  static byte[] random(int bytes) {
    var random = new byte[bytes];
    CHANCE.nextBytes(random);
    return random;
  }

  static String sha256(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return encode(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
