// SPDX-License-Identifier: Apache-2.0
package heart.server.remind;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The other end of a push message, a browser, written from RFC 8291 and RFC 8188 with HMAC alone,
 * so that no mistake of ours is in both.
 */
public final class Browser {
  private static final Base64.Encoder B64 = Base64.getUrlEncoder().withoutPadding();

  private final KeyPair keys;
  private final byte[] auth;

  public Browser() throws GeneralSecurityException {
    this(P256.fresh(), random());
  }

  Browser(KeyPair keys, byte[] auth) {
    this.keys = keys;
    this.auth = auth;
  }

  private static byte[] random() {
    var bytes = new byte[16];
    new SecureRandom().nextBytes(bytes);
    return bytes;
  }

  public String p256dh() {
    return B64.encodeToString(P256.point((ECPublicKey) keys.getPublic()));
  }

  public String auth() {
    return B64.encodeToString(auth);
  }

  public String opens(byte[] message) throws GeneralSecurityException {
    var in = ByteBuffer.wrap(message);
    var salt = take(in, 16);
    in.getInt(); // the size of records; ours are one record each
    var theirs = take(in, Byte.toUnsignedInt(in.get()));
    var sealed = take(in, in.remaining());

    var agreement = KeyAgreement.getInstance("ECDH");
    agreement.init(keys.getPrivate());
    agreement.doPhase(P256.publicKey(theirs).orElseThrow(), true);
    var mine = P256.point((ECPublicKey) keys.getPublic());
    var info = joined("WebPush: info\0".getBytes(StandardCharsets.US_ASCII), mine, theirs);
    var shared = hmac(hmac(auth, agreement.generateSecret()), joined(info, new byte[] {1}));
    var prk = hmac(salt, shared);
    var key = Arrays.copyOf(hmac(prk, label("Content-Encoding: aes128gcm")), 16);
    var nonce = Arrays.copyOf(hmac(prk, label("Content-Encoding: nonce")), 12);

    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(
        Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
    var padded = cipher.doFinal(sealed);
    int end = padded.length - 1;
    while (padded[end] == 0) end--;
    if (padded[end] != 2) throw new GeneralSecurityException("not the last record");
    return new String(padded, 0, end, StandardCharsets.UTF_8);
  }

  private static byte[] take(ByteBuffer in, int length) {
    var bytes = new byte[length];
    in.get(bytes);
    return bytes;
  }

  private static byte[] label(String text) {
    return (text + "\0\1").getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] joined(byte[]... parts) {
    var out = new ByteArrayOutputStream();
    for (var part : parts) out.writeBytes(part);
    return out.toByteArray();
  }

  private static byte[] hmac(byte[] key, byte[] text) throws GeneralSecurityException {
    var mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    return mac.doFinal(text);
  }
}
