// SPDX-License-Identifier: Apache-2.0
package heart.sealed;

import java.util.Arrays;
import org.bouncycastle.math.ec.rfc7748.X25519;
import org.bouncycastle.math.ec.rfc8032.Ed25519;

/**
 * Somebody's keys, derived from their secret. Closing wipes them; until then nothing here prints or
 * hands out more than the public half.
 */
public final class Person implements AutoCloseable {
  /** Bytes of a person's secret. */
  public static final int SECRET_BYTES = 32;

  /** A person's own key does not change: their private logs know one epoch. */
  static final int PRIVATE_EPOCH = 1;

  private final byte[] sign;
  private final byte[] seal;
  private final byte[] self;
  private final MemberKeys keys;

  private Person(byte[] secret) {
    sign = Derive.hkdf(secret, Frame.label("person/sign"));
    seal = Derive.hkdf(secret, Frame.label("person/seal"));
    self = Derive.hkdf(secret, Frame.label("person/self"));
    keys = new MemberKeys(B64.encode(signPublic(sign)), B64.encode(sealPublic(seal)));
  }

  /**
   * The person of this secret. The caller wipes the secret.
   *
   * @throws IllegalArgumentException unless it has {@value #SECRET_BYTES} bytes
   */
  public static Person of(byte[] secret) {
    if (secret.length != SECRET_BYTES) {
      throw new IllegalArgumentException(Refusal.WRONG_LENGTH.code());
    }
    return new Person(secret);
  }

  /** The person id: the Ed25519 public key as base64url. */
  public String id() {
    return keys.sign();
  }

  /** Both public keys. */
  public MemberKeys keys() {
    return keys;
  }

  /**
   * Answers a server's challenge for one origin; of no use to a server of another.
   *
   * @param challenge 32 bytes as base64url
   */
  public String signIn(String origin, String challenge) {
    return sign(Signatures.signInForm(origin, challenge, keys.seal()));
  }

  String sign(byte[] form) {
    return B64.encode(Signatures.sign(sign, form));
  }

  /** The X25519 private key; the caller must not keep it. */
  byte[] sealPrivate() {
    return seal;
  }

  /** The key of a log that is this person's alone. */
  AeadKey privateKey(String log) {
    return AeadKey.derive(self, Frame.of("private").b64(log).toBytes());
  }

  /** The id of this person's notebook in a place, 16 bytes as base64url; others can't derive it. */
  public String notebookLog(String place) {
    var info = Frame.of("notebook").b64(place).toBytes();
    return B64.encode(Derive.hkdf(self, info, Entry.ID_BYTES));
  }

  /** Bytes that only this person can derive. */
  byte[] deriveOwn(byte[] info) {
    return Derive.hkdf(self, info);
  }

  @Override
  public void close() {
    for (var key : new byte[][] {sign, seal, self}) {
      Arrays.fill(key, (byte) 0);
    }
  }

  @Override
  public String toString() {
    return "Person[secret]";
  }

  private static byte[] signPublic(byte[] seed) {
    var key = new byte[Ed25519.PUBLIC_KEY_SIZE];
    Ed25519.generatePublicKey(seed, 0, key, 0);
    return key;
  }

  private static byte[] sealPublic(byte[] secret) {
    var key = new byte[X25519.POINT_SIZE];
    X25519.scalarMultBase(secret, 0, key, 0);
    return key;
  }
}
