// SPDX-License-Identifier: Apache-2.0
package heart.sealed;

import java.security.MessageDigest;
import java.util.Arrays;

/**
 * An answer that stands in the log and that nobody can read yet, its length included. Its author
 * alone can derive the key again, and is held to one key and one answer.
 *
 * @param log the talk's log
 * @param author the author's person id
 * @param question id of the question in the log's events
 * @param box salt and sealed answer as base64url
 * @param commitment SHA-256 as base64url
 */
public record Answer(String log, String author, String question, String box, String commitment) {
  private static final int SALT_BYTES = 16;
  private static final int MAX_QUESTION_BYTES = 255;

  /** Seals an answer; {@link Refusal#TOO_LARGE} if it or the question's id is too long. */
  public static Outcome<Answer> seal(Person person, String log, String question, String answer) {
    var salt = Derive.random(SALT_BYTES);
    return seal(person, log, question, answer, salt, Derive.random(Derive.NONCE_BYTES));
  }

  static Outcome<Answer> seal(
      Person person, String log, String question, String answer, byte[] salt, byte[] nonce) {
    var text = Texts.utf8(answer);
    var padded = Padding.pad(text);
    if (padded.isEmpty() || Texts.utf8(question).length > MAX_QUESTION_BYTES) {
      return Outcome.refused(Refusal.TOO_LARGE);
    }
    try (var key = new AeadKey(derive(person, log, question, salt))) {
      var sealed = key.seal(nonce, padded.get(), tie(log, person.id(), question));
      var box = Arrays.copyOf(salt, salt.length + sealed.length);
      System.arraycopy(sealed, 0, box, salt.length, sealed.length);
      var promise = B64.encode(commit(log, person.id(), question, salt, key.bytes(), text));
      return Outcome.good(new Answer(log, person.id(), question, B64.encode(box), promise));
    } finally {
      Arrays.fill(text, (byte) 0);
      Arrays.fill(padded.get(), (byte) 0);
    }
  }

  /**
   * The key of one's own answer, to be posted once both answers stand.
   *
   * @throws IllegalArgumentException if the box is not one
   */
  public String key(Person author) {
    return B64.encode(derive(author, log, question, salt(B64.decode(box))));
  }

  /** The answer, once its author posted the key; or why it is not what was promised. */
  public Outcome<String> open(String key) {
    var why = B64.fault(key, Derive.KEY_BYTES).or(() -> B64.fault(commitment, Entry.HASH_BYTES));
    if (why.isPresent()) {
      return Outcome.refused(why.get());
    }
    var bytes = B64.read(box);
    if (bytes.isEmpty()) {
      return Outcome.refused(Refusal.NOT_CANONICAL);
    }
    if (bytes.get().length < SALT_BYTES + Derive.SEALING_BYTES) {
      return Outcome.refused(Refusal.CANNOT_OPEN);
    }
    var sealed = Arrays.copyOfRange(bytes.get(), SALT_BYTES, bytes.get().length);
    try (var opening = new AeadKey(B64.decode(key))) {
      return opening
          .open(sealed, tie(log, author, question))
          .map(Texts::readPadded)
          .orElseGet(() -> Outcome.refused(Refusal.CANNOT_OPEN))
          .then(answer -> asPromised(answer, salt(bytes.get()), opening.bytes()));
    }
  }

  private Outcome<String> asPromised(String answer, byte[] salt, byte[] key) {
    var promised = commit(log, author, question, salt, key, Texts.utf8(answer));
    return MessageDigest.isEqual(promised, B64.decode(commitment))
        ? Outcome.good(answer)
        : Outcome.refused(Refusal.COMMITMENT_MISMATCH);
  }

  private static byte[] salt(byte[] box) {
    return Arrays.copyOf(box, SALT_BYTES);
  }

  private static byte[] derive(Person person, String log, String question, byte[] salt) {
    return person.deriveOwn(Frame.of("answer/key").b64(log).bytes(salt).text(question).toBytes());
  }

  private static byte[] tie(String log, String author, String question) {
    return Frame.of("answer/box").b64(log).b64(author).text(question).toBytes();
  }

  private static byte[] commit(
      String log, String author, String question, byte[] salt, byte[] key, byte[] answer) {
    var name = Texts.utf8(question);
    return Derive.sha256(
        Frame.of("answer/commitment")
            .b64(log)
            .b64(author)
            .u32(name.length)
            .bytes(name)
            .bytes(salt)
            .bytes(key)
            .bytes(answer)
            .toBytes());
  }
}
