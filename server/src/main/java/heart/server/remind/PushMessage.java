// SPDX-License-Identifier: Apache-2.0
package heart.server.remind;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A message that only one browser can read, however many servers carry it (RFC 8291, in the content
 * coding of RFC 8188).
 */
final class PushMessage {
  /** What RFC 8291 section 4 says every push service takes, less what the coding itself adds. */
  static final int LONGEST = 3_993;

  private static final int RECORD = 4_096;
  private static final int TAG_BITS = 128;

  private PushMessage() {}

  /**
   * Seals {@code plain} in one record.
   *
   * @param device the browser's public key, 65 bytes
   * @param auth the secret that it shares with us, 16 bytes
   * @param ours a key pair for this one message
   * @param salt 16 random bytes
   * @param length to which the plain text is filled up, so that its size says nothing; at most
   *     {@link #LONGEST}
   */
  static byte[] seal(
      byte[] plain, ECPublicKey device, byte[] auth, KeyPair ours, byte[] salt, int length)
      throws GeneralSecurityException {
    var us = P256.point((ECPublicKey) ours.getPublic());
    var shared = shared(ours, device, auth, us);
    var key = derived(shared, salt, info("Content-Encoding: aes128gcm"), 16);
    var nonce = derived(shared, salt, info("Content-Encoding: nonce"), 12);

    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(
        Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
    var padded = Arrays.copyOf(plain, Math.max(length, plain.length) + 1);
    padded[plain.length] = 2; // ends the last record; zeros follow
    var sealed = cipher.doFinal(padded);

    return ByteBuffer.allocate(salt.length + 5 + us.length + sealed.length)
        .put(salt)
        .putInt(RECORD)
        .put((byte) us.length)
        .put(us)
        .put(sealed)
        .array();
  }

  private static byte[] shared(KeyPair ours, ECPublicKey device, byte[] auth, byte[] us)
      throws GeneralSecurityException {
    var agreement = KeyAgreement.getInstance("ECDH");
    agreement.init(ours.getPrivate());
    agreement.doPhase(device, true);
    var info = new ByteArrayOutputStream();
    info.writeBytes(info("WebPush: info"));
    info.writeBytes(P256.point(device));
    info.writeBytes(us);
    return derived(agreement.generateSecret(), auth, info.toByteArray(), 32);
  }

  private static byte[] info(String label) {
    return (label + "\0").getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] derived(byte[] from, byte[] salt, byte[] info, int length)
      throws GeneralSecurityException {
    var how = HKDFParameterSpec.ofExtract().addIKM(from).addSalt(salt).thenExpand(info, length);
    return KDF.getInstance("HKDF-SHA256").deriveData(how);
  }
}
