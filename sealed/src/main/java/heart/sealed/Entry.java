// SPDX-License-Identifier: Apache-2.0
package heart.sealed;

import heart.sealed.Numbers.Whole;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One entry of a log as its author sends it: who, where, after what, and a sealed body that this
 * class does not open. Bytes stand as canonical base64url, so a record compares and prints as it
 * travels. Layout: docs/protocol.md.
 *
 * @param log id of the log, 16 bytes
 * @param seq place in the log, from 1
 * @param author the author's Ed25519 public key, 32 bytes
 * @param epoch which place key sealed the body, from 1
 * @param prev hash of the entry before with its {@code at}, 32 bytes
 * @param id the author's random id of this entry, 16 bytes; a repeat is the same entry
 * @param body sealed, 284 to 65,536 bytes
 * @param sig Ed25519 signature, 64 bytes
 */
public record Entry(
    String log,
    long seq,
    String author,
    int epoch,
    String prev,
    String id,
    String body,
    String sig) {

  /** Bytes of a log's or an entry's id. */
  public static final int ID_BYTES = 16;

  /** Bytes of a hash. */
  public static final int HASH_BYTES = 32;

  /** Bytes of a signature. */
  public static final int SIGNATURE_BYTES = 64;

  /** Most bytes of a sealed body. */
  public static final int MAX_BODY_BYTES = 65_536;

  /** Fewest bytes of a sealed body: nonce, the least padding, tag. */
  public static final int MIN_BODY_BYTES = 12 + 256 + 16;

  /** The largest seq and time: what every JSON reader holds exactly. */
  public static final long MAX_NUMBER = (1L << 53) - 1;

  private static final Set<String> FIELDS =
      Set.of("log", "seq", "author", "epoch", "prev", "id", "body", "sig");

  /**
   * @throws IllegalArgumentException for fields that {@link #read} would refuse; the message is the
   *     refusal's code
   */
  public Entry {
    fault(log, seq, author, epoch, prev, id, body, sig)
        .ifPresent(why -> {
          throw new IllegalArgumentException(why.code());
        });
  }

  /** Reads the fields of a JSON object: strings, and numbers as {@link Integer} or {@link Long}. */
  public static Outcome<Entry> read(Map<String, ?> fields) {
    if (!fields.keySet().equals(FIELDS)) {
      return Outcome.refused(Refusal.MALFORMED);
    }
    if (fields.get("log") instanceof String log
        && Numbers.whole(fields.get("seq")) instanceof Whole(var seq)
        && fields.get("author") instanceof String author
        && Numbers.whole(fields.get("epoch")) instanceof Whole(var epoch)
        && fields.get("prev") instanceof String prev
        && fields.get("id") instanceof String id
        && fields.get("body") instanceof String body
        && fields.get("sig") instanceof String sig) {
      return fault(log, seq, author, epoch, prev, id, body, sig)
          .<Outcome<Entry>>map(Outcome::refused)
          .orElseGet(
              () -> Outcome.good(new Entry(log, seq, author, (int) epoch, prev, id, body, sig)));
    }
    return Outcome.refused(Refusal.MALFORMED);
  }

  /** The fields in the order of docs/protocol.md, for a JSON writer. */
  public Map<String, Object> fields() {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("log", log);
    fields.put("seq", seq);
    fields.put("author", author);
    fields.put("epoch", epoch);
    fields.put("prev", prev);
    fields.put("id", id);
    fields.put("body", body);
    fields.put("sig", sig);
    return fields;
  }

  /** What the author signs. */
  public byte[] signedForm() {
    return signedForm(log, seq, author, epoch, prev, id, B64.decode(body));
  }

  /** The hash that the next entry's {@code prev} repeats, once the server has said when. */
  public String hash(long at) {
    var stamped = Frame.of("stamped").bytes(signedForm()).b64(sig).u64(at).toBytes();
    return B64.encode(Derive.sha256(stamped));
  }

  /** The {@code prev} of a log's first entry. */
  public static String genesis(String log) {
    return B64.encode(Derive.sha256(Frame.of("genesis").b64(log).toBytes()));
  }

  static byte[] signedForm(
      String log, long seq, String author, int epoch, String prev, String id, byte[] body) {
    return Frame.of("entry")
        .b64(log)
        .u64(seq)
        .b64(author)
        .u32(epoch)
        .b64(prev)
        .b64(id)
        .u32(body.length)
        .bytes(body)
        .toBytes();
  }

  private static Optional<Refusal> fault(
      String log,
      long seq,
      String author,
      long epoch,
      String prev,
      String id,
      String body,
      String sig) {
    return B64.fault(log, ID_BYTES)
        .or(() -> Numbers.fault(seq, 1, MAX_NUMBER))
        .or(() -> B64.fault(author, PublicKeys.BYTES))
        .or(() -> Numbers.fault(epoch, 1, Integer.MAX_VALUE))
        .or(() -> B64.fault(prev, HASH_BYTES))
        .or(() -> B64.fault(id, ID_BYTES))
        .or(() -> bodyFault(body))
        .or(() -> B64.fault(sig, SIGNATURE_BYTES))
        .or(() -> keyFault(author));
  }

  private static Optional<Refusal> bodyFault(String body) {
    var bytes = B64.read(body);
    if (bytes.isEmpty()) {
      return Optional.of(Refusal.NOT_CANONICAL);
    }
    if (bytes.get().length > MAX_BODY_BYTES) {
      return Optional.of(Refusal.TOO_LARGE);
    }
    return bytes.get().length < MIN_BODY_BYTES
        ? Optional.of(Refusal.WRONG_LENGTH)
        : Optional.empty();
  }

  private static Optional<Refusal> keyFault(String author) {
    return PublicKeys.usable(B64.decode(author))
        ? Optional.empty()
        : Optional.of(Refusal.NOT_A_KEY);
  }
}
