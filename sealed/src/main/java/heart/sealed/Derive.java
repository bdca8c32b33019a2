// SPDX-License-Identifier: Apache-2.0
package heart.sealed;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * SHA-256, HMAC, HKDF, PBKDF2 and AES-256-GCM from the JDK, with the sizes of docs/protocol.md. A
 * missing algorithm is a fault; a forged tag is an empty answer.
 */
final class Derive {
  static final int KEY_BYTES = 32;
  static final int NONCE_BYTES = 12;
  static final int TAG_BYTES = 16;

  /** What sealing adds to the padded bytes. */
  static final int SEALING_BYTES = NONCE_BYTES + TAG_BYTES;

  private static final SecureRandom CHANCE = new SecureRandom();

  private Derive() {}

  /** Something of the JDK's that may be missing from an exotic one. */
  private interface Step<T> {
    T take() throws GeneralSecurityException;
  }

  static byte[] random(int length) {
    var bytes = new byte[length];
    CHANCE.nextBytes(bytes);
    return bytes;
  }

  static byte[] sha256(byte[] bytes) {
    return sure(() -> MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  static byte[] hmac(byte[] key, byte[] message) {
    return sure(() -> {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(message);
    });
  }

  /** HKDF-SHA-256 with an empty salt. */
  static byte[] hkdf(byte[] key, byte[] info, int length) {
    return sure(() -> {
      var how = HKDFParameterSpec.ofExtract().addIKM(key).thenExpand(info, length);
      return KDF.getInstance("HKDF-SHA256").deriveData(how);
    });
  }

  static byte[] hkdf(byte[] key, byte[] info) {
    return hkdf(key, info, KEY_BYTES);
  }

  /** PBKDF2-HMAC-SHA-256 of ASCII text, 32 bytes. */
  static byte[] pbkdf2(String password, String salt, int rounds) {
    return sure(() -> {
      var factory = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256");
      var salted = salt.getBytes(StandardCharsets.US_ASCII);
      var how = new PBEKeySpec(password.toCharArray(), salted, rounds, KEY_BYTES * Byte.SIZE);
      return factory.generateSecret(how).getEncoded();
    });
  }

  /** {@code nonce ‖ AES-256-GCM}. */
  static byte[] seal(byte[] key, byte[] nonce, byte[] plain, byte[] additional) {
    return sure(() -> {
      var cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, additional);
      var sealed = Arrays.copyOf(nonce, NONCE_BYTES + plain.length + TAG_BYTES);
      cipher.doFinal(plain, 0, plain.length, sealed, NONCE_BYTES);
      return sealed;
    });
  }

  /** The plain bytes; empty if anything was altered or is meant for another use. */
  static Optional<byte[]> open(byte[] key, byte[] sealed, byte[] additional) {
    if (sealed.length < SEALING_BYTES) {
      return Optional.empty();
    }
    return sure(() -> {
      var nonce = Arrays.copyOf(sealed, NONCE_BYTES);
      var cipher = cipher(Cipher.DECRYPT_MODE, key, nonce, additional);
      try {
        return Optional.of(cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES));
      } catch (AEADBadTagException forged) {
        return Optional.empty();
      }
    });
  }

  private static Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] additional)
      throws GeneralSecurityException {
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    var how = new GCMParameterSpec(TAG_BYTES * Byte.SIZE, nonce);
    cipher.init(mode, new SecretKeySpec(key, "AES"), how);
    cipher.updateAAD(additional);
    return cipher;
  }

  private static <T> T sure(Step<T> step) {
    try {
      return step.take();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this JDK lacks an algorithm of the sealed log", e);
    }
  }
}
