// SPDX-License-Identifier: Apache-2.0
package heart.sealed;

import java.util.Arrays;

/** Sealing an event into the next entry of a log, and opening one that was checked. */
public final class Sealing {
  private Sealing() {}

  /** A fresh id for an entry: 128 random bits. */
  public static String newId() {
    return B64.encode(Derive.random(Entry.ID_BYTES));
  }

  /**
   * Seals and signs one event as the next entry after {@code head}.
   *
   * @param event one event as JSON, at most 63,484 bytes of UTF-8
   * @return the entry, or {@link Refusal#TOO_LARGE}
   */
  public static Outcome<Entry> seal(Person person, PlaceKey key, Head head, String event) {
    return seal(person, key, head, newId(), Derive.random(Derive.NONCE_BYTES), event);
  }

  /**
   * Seals and signs one event as the next entry of a log that is this person's alone.
   *
   * @return the entry, or {@link Refusal#TOO_LARGE}
   */
  public static Outcome<Entry> sealPrivate(Person person, Head head, String event) {
    return sealPrivate(person, head, newId(), Derive.random(Derive.NONCE_BYTES), event);
  }

  static Outcome<Entry> sealPrivate(
      Person person, Head head, String id, byte[] nonce, String event) {
    try (var key = person.privateKey(head.log())) {
      return seal(person, key, Person.PRIVATE_EPOCH, head, id, nonce, event);
    }
  }

  static Outcome<Entry> seal(
      Person person, PlaceKey key, Head head, String id, byte[] nonce, String event) {
    try (var logKey = key.logKey(head.log())) {
      return seal(person, logKey, key.epoch(), head, id, nonce, event);
    }
  }

  private static Outcome<Entry> seal(
      Person person, AeadKey key, int epoch, Head head, String id, byte[] nonce, String event) {
    var padded = Padding.pad(Texts.utf8(event));
    if (padded.isEmpty()) {
      return Outcome.refused(Refusal.TOO_LARGE);
    }
    var log = head.log();
    var seq = head.seq() + 1;
    var body = key.seal(nonce, padded.get(), tie(log, person.id(), epoch, id));
    Arrays.fill(padded.get(), (byte) 0);
    var form = Entry.signedForm(log, seq, person.id(), epoch, head.hash(), id, body);
    var sig = person.sign(form);
    var text = B64.encode(body);
    return Outcome.good(new Entry(log, seq, person.id(), epoch, head.hash(), id, text, sig));
  }

  /** The event in an entry that {@link Head#refusal} let pass, or why it can't be read. */
  public static Outcome<String> open(Entry entry, PlaceKey key) {
    if (entry.epoch() != key.epoch()) {
      return Outcome.refused(Refusal.UNKNOWN_EPOCH);
    }
    try (var logKey = key.logKey(entry.log())) {
      return open(entry, logKey);
    }
  }

  /** The event in an entry of a log that is this person's alone, or why it can't be read. */
  public static Outcome<String> openPrivate(Entry entry, Person person) {
    if (entry.epoch() != Person.PRIVATE_EPOCH) {
      return Outcome.refused(Refusal.UNKNOWN_EPOCH);
    }
    try (var key = person.privateKey(entry.log())) {
      return open(entry, key);
    }
  }

  private static Outcome<String> open(Entry entry, AeadKey key) {
    var tie = tie(entry.log(), entry.author(), entry.epoch(), entry.id());
    return key.open(B64.decode(entry.body()), tie)
        .map(Texts::readPadded)
        .orElseGet(() -> Outcome.refused(Refusal.CANNOT_OPEN));
  }

  /** What ties a body to its place: nobody can move it under another entry's name. */
  private static byte[] tie(String log, String author, int epoch, String id) {
    return Frame.of("body").b64(log).b64(author).u32(epoch).b64(id).toBytes();
  }
}
