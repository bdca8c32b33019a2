// SPDX-License-Identifier: Apache-2.0
package heart.sealed;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A passing signal ("is here", "is writing"): sealed, passed on, never stored.
 *
 * @param text what it says; it prints as nothing
 * @param sentAt milliseconds by the sender's clock, strictly increasing for one sender
 */
public record Signal(String text, long sentAt) {
  /** Seals it for the others in this log. */
  public Outcome<String> seal(PlaceKey key, String log, String author) {
    return seal(key, log, author, Derive.random(Derive.NONCE_BYTES));
  }

  Outcome<String> seal(PlaceKey key, String log, String author, byte[] nonce) {
    var said = Texts.utf8(text);
    var inner = ByteBuffer.allocate(Long.BYTES + said.length).putLong(sentAt).put(said).array();
    var padded = Padding.pad(inner);
    if (padded.isEmpty()) {
      return Outcome.refused(Refusal.TOO_LARGE);
    }
    var tie = tie(log, author, key.epoch());
    byte[] sealed;
    try (var signalKey = key.signalKey(log)) {
      sealed = signalKey.seal(nonce, padded.get(), tie);
    }
    var body =
        ByteBuffer.allocate(Integer.BYTES + sealed.length).putInt(key.epoch()).put(sealed).array();
    return body.length > Entry.MAX_BODY_BYTES
        ? Outcome.refused(Refusal.TOO_LARGE)
        : Outcome.good(B64.encode(body));
  }

  /**
   * Opens one.
   *
   * @param after {@code sentAt} of the last signal taken from this author, 0 for none
   */
  public static Outcome<Signal> open(
      PlaceKey key, String log, String author, String body, long after) {
    var bytes = B64.read(body);
    if (bytes.isEmpty()) {
      return Outcome.refused(Refusal.NOT_CANONICAL);
    }
    if (bytes.get().length > Entry.MAX_BODY_BYTES) {
      return Outcome.refused(Refusal.TOO_LARGE);
    }
    if (bytes.get().length < Integer.BYTES) {
      return Outcome.refused(Refusal.WRONG_LENGTH);
    }
    if (ByteBuffer.wrap(bytes.get()).getInt() != key.epoch()) {
      return Outcome.refused(Refusal.UNKNOWN_EPOCH);
    }
    var sealed = Arrays.copyOfRange(bytes.get(), Integer.BYTES, bytes.get().length);
    try (var signalKey = key.signalKey(log)) {
      return signalKey
          .open(sealed, tie(log, author, key.epoch()))
          .map(padded -> read(padded, after))
          .orElseGet(() -> Outcome.refused(Refusal.CANNOT_OPEN));
    }
  }

  private static Outcome<Signal> read(byte[] padded, long after) {
    var inner = Padding.unpad(padded);
    if (inner.isEmpty() || inner.get().length < Long.BYTES) {
      return Outcome.refused(Refusal.BAD_PADDING);
    }
    long sentAt = ByteBuffer.wrap(inner.get()).getLong();
    if (Numbers.fault(sentAt, 0, Entry.MAX_NUMBER).isPresent()) {
      return Outcome.refused(Refusal.OUT_OF_RANGE);
    }
    var said = Texts.read(Arrays.copyOfRange(inner.get(), Long.BYTES, inner.get().length));
    if (said.isEmpty()) {
      return Outcome.refused(Refusal.NOT_TEXT);
    }
    return sentAt > after
        ? Outcome.good(new Signal(said.get(), sentAt))
        : Outcome.refused(Refusal.REPLAYED);
  }

  private static byte[] tie(String log, String author, int epoch) {
    return Frame.of("signal").b64(log).b64(author).u32(epoch).toBytes();
  }

  @Override
  public String toString() {
    return "Signal[…]";
  }
}
