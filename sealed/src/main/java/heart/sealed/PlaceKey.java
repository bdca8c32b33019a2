// SPDX-License-Identifier: Apache-2.0
package heart.sealed;

import java.util.Arrays;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;

/** The key of a place for one epoch: it opens all that the two wrote under it. Closing wipes it. */
public final class PlaceKey implements AutoCloseable {
  /** Bytes of a place key. */
  public static final int BYTES = 32;

  /** Bytes of a place key sealed to a member. */
  public static final int SEALED_BYTES = 80;

  private static final int ENC_BYTES = 32;

  private final String place;
  private final int epoch;
  private final byte[] secret;

  private PlaceKey(String place, int epoch, byte[] secret) {
    this.place = place;
    this.epoch = epoch;
    this.secret = secret;
  }

  /**
   * The key of these bytes, which the caller wipes.
   *
   * @param place id of the place, 16 bytes as base64url
   * @param epoch from 1
   * @throws IllegalArgumentException for bytes of another length
   */
  public static PlaceKey of(String place, int epoch, byte[] secret) {
    if (secret.length != BYTES) {
      throw new IllegalArgumentException(Refusal.WRONG_LENGTH.code());
    }
    return new PlaceKey(place, epoch, secret.clone());
  }

  /** A fresh key. */
  public static PlaceKey create(String place, int epoch) {
    return new PlaceKey(place, epoch, Derive.random(BYTES));
  }

  /** The id of the place. */
  public String place() {
    return place;
  }

  /** Which of the place's keys this is, from 1. */
  public int epoch() {
    return epoch;
  }

  /** Seals this key to a member (HPKE base mode, RFC 9180); a signed entry announces it. */
  public Outcome<String> sealTo(MemberKeys member) {
    try {
      var hpke = hpke();
      var receiver = hpke.deserializePublicKey(B64.decode(member.seal()));
      var info = purpose(place, epoch, member.sign());
      byte[][] sealed = hpke.seal(receiver, info, new byte[0], secret, null, null, null);
      return Outcome.good(B64.encode(concat(sealed[1], sealed[0])));
    } catch (InvalidCipherTextException | IllegalStateException | IllegalArgumentException weak) {
      return Outcome.refused(Refusal.NOT_A_KEY);
    }
  }

  /** Opens a key that was sealed to this person for this place and epoch. */
  public static Outcome<PlaceKey> open(Person person, String place, int epoch, String sealed) {
    var why = B64.fault(sealed, SEALED_BYTES);
    if (why.isPresent()) {
      return Outcome.refused(why.get());
    }
    var bytes = B64.decode(sealed);
    var enc = Arrays.copyOf(bytes, ENC_BYTES);
    var text = Arrays.copyOfRange(bytes, ENC_BYTES, SEALED_BYTES);
    try {
      var hpke = hpke();
      var info = purpose(place, epoch, person.id());
      var receiver =
          hpke.deserializePrivateKey(person.sealPrivate(), B64.decode(person.keys().seal()));
      var secret = hpke.open(enc, receiver, info, new byte[0], text, null, null, null);
      return Outcome.good(new PlaceKey(place, epoch, secret));
    } catch (InvalidCipherTextException | IllegalStateException | IllegalArgumentException alien) {
      return Outcome.refused(Refusal.CANNOT_OPEN);
    }
  }

  /** The id of the log that the plans of the place are in, 16 bytes as base64url. */
  public String plansLog() {
    var info = Frame.of("plans").b64(place).toBytes();
    return B64.encode(Derive.hkdf(secret, info, Entry.ID_BYTES));
  }

  AeadKey logKey(String log) {
    return AeadKey.derive(secret, Frame.of("log").b64(log).toBytes());
  }

  AeadKey signalKey(String log) {
    return AeadKey.derive(secret, Frame.of("signal").b64(log).toBytes());
  }

  /** The bytes themselves; the caller must not keep them. */
  byte[] secret() {
    return secret;
  }

  @Override
  public void close() {
    Arrays.fill(secret, (byte) 0);
  }

  @Override
  public String toString() {
    return "PlaceKey[secret]";
  }

  private static HPKE hpke() {
    return new HPKE(
        HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
  }

  private static byte[] purpose(String place, int epoch, String member) {
    return Frame.of("epoch").b64(place).u32(epoch).b64(member).toBytes();
  }

  private static byte[] concat(byte[] one, byte[] other) {
    var both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }
}
