// SPDX-License-Identifier: Apache-2.0
package heart.sealed;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;

/**
 * The one-time secret behind an invitation. It travels in a link's fragment or as six words; the
 * server sees the lookup id and a blob that only the secret opens. Closing wipes it.
 */
public final class Invitation implements AutoCloseable {
  private static final int SECRET_BYTES = 32;
  private static final int INNER_BYTES = 156;
  private static final int BLOB_BYTES = INNER_BYTES + Derive.SEALING_BYTES;
  private static final String BLOB = "invitation/blob";

  private final byte[] secret;

  private Invitation(byte[] secret) {
    this.secret = secret;
  }

  /**
   * What an invitation told the one who opened it.
   *
   * @param inviter public keys of the one who made the place
   * @param seq of the place log's head when the invitation was made
   * @param hash of that head: the server must show at least this past
   */
  public record Opened(PlaceKey key, MemberKeys inviter, long seq, String hash) {}

  /** A fresh invitation. */
  public static Invitation create() {
    return new Invitation(Derive.random(SECRET_BYTES));
  }

  /** Reads what stands in the link's fragment after {@code #i=}. */
  public static Outcome<Invitation> read(String fragment) {
    return B64.fault(fragment, SECRET_BYTES)
        .<Outcome<Invitation>>map(Outcome::refused)
        .orElseGet(() -> Outcome.good(new Invitation(B64.decode(fragment))));
  }

  static Invitation of(byte[] secret) {
    return new Invitation(secret);
  }

  /** What goes into the link's fragment after {@code #i=}. A secret: never log it. */
  public String forLink() {
    return B64.encode(secret);
  }

  /** What the server knows the invitation by: 16 bytes as base64url. */
  public String lookup() {
    return B64.encode(Derive.hkdf(secret, Frame.label("invitation/lookup"), Entry.ID_BYTES));
  }

  /** The blob that the server keeps for whoever comes with the secret. */
  public String blob(PlaceKey key, MemberKeys inviter, long seq, String hash) {
    return blob(key, inviter, seq, hash, Derive.random(Derive.NONCE_BYTES));
  }

  String blob(PlaceKey key, MemberKeys inviter, long seq, String hash, byte[] nonce) {
    var inner =
        ByteBuffer.allocate(INNER_BYTES)
            .put(B64.decode(key.place()))
            .putInt(key.epoch())
            .put(key.secret())
            .put(B64.decode(inviter.sign()))
            .put(B64.decode(inviter.seal()))
            .putLong(seq)
            .put(B64.decode(hash))
            .array();
    try (var blobKey = blobKey()) {
      return B64.encode(blobKey.seal(nonce, inner, tie()));
    } finally {
      Arrays.fill(inner, (byte) 0);
    }
  }

  /**
   * Opens what the server kept.
   *
   * @param place the place that the server names; the blob must agree
   */
  public Outcome<Opened> open(String place, String blob) {
    var why = B64.fault(blob, BLOB_BYTES);
    if (why.isPresent()) {
      return Outcome.refused(why.get());
    }
    try (var blobKey = blobKey()) {
      return blobKey
          .open(B64.decode(blob), tie())
          .map(inner -> readInner(inner, place))
          .orElseGet(() -> Outcome.refused(Refusal.CANNOT_OPEN));
    }
  }

  /** Proves knowledge of the secret together with the joiner's public keys. */
  public String mac(String place, MemberKeys joiner) {
    var key = Derive.hkdf(secret, Frame.label("invitation/mac"));
    var form = Frame.of("joined").b64(place).b64(joiner.sign()).b64(joiner.seal());
    var mac = Derive.hmac(key, form.toBytes());
    Arrays.fill(key, (byte) 0);
    return B64.encode(mac);
  }

  /** Why this joiner didn't know the secret; empty if they did. */
  public Optional<Refusal> refusal(String place, MemberKeys joiner, String mac) {
    var given = B64.read(mac);
    if (given.isEmpty()) {
      return Optional.of(Refusal.NOT_CANONICAL);
    }
    if (joiner.fault().isPresent()) {
      return Optional.of(Refusal.NOT_A_KEY);
    }
    return MessageDigest.isEqual(B64.decode(mac(place, joiner)), given.get())
        ? Optional.empty()
        : Optional.of(Refusal.WRONG_MAC);
  }

  @Override
  public void close() {
    Arrays.fill(secret, (byte) 0);
  }

  @Override
  public String toString() {
    return "Invitation[secret]";
  }

  private static Outcome<Opened> readInner(byte[] bytes, String place) {
    var inner = ByteBuffer.wrap(bytes);
    var named = text(inner, Entry.ID_BYTES);
    int epoch = inner.getInt();
    var key = new byte[PlaceKey.BYTES];
    inner.get(key);
    var inviter = new MemberKeys(text(inner, PublicKeys.BYTES), text(inner, PublicKeys.BYTES));
    long seq = inner.getLong();
    var hash = text(inner, Entry.HASH_BYTES);
    Arrays.fill(bytes, (byte) 0);
    if (!named.equals(place)) {
      return Outcome.refused(Refusal.OTHER_PLACE);
    }
    if (epoch < 1 || seq < 0 || seq > Entry.MAX_NUMBER) {
      return Outcome.refused(Refusal.OUT_OF_RANGE);
    }
    if (inviter.fault().isPresent()) {
      return Outcome.refused(Refusal.NOT_A_KEY);
    }
    return Outcome.good(new Opened(PlaceKey.of(place, epoch, key), inviter, seq, hash));
  }

  private static String text(ByteBuffer from, int length) {
    var bytes = new byte[length];
    from.get(bytes);
    return B64.encode(bytes);
  }

  private AeadKey blobKey() {
    return AeadKey.derive(secret, Frame.label(BLOB));
  }

  private byte[] tie() {
    return Frame.of(BLOB).b64(lookup()).toBytes();
  }
}
