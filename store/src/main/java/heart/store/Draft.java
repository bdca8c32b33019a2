// SPDX-License-Identifier: Apache-2.0
package heart.store;

import java.util.function.LongFunction;

/**
 * An entry that asks to be appended. Its signature has been checked: the store orders and keeps, it
 * does not judge keys.
 *
 * @param seq the place in the log that the author expects to get
 * @param prev hash of the entry before, as the author knows it
 * @param hashAt the hash of this entry's canonical form once stamped with a time in milliseconds;
 *     it becomes what the next entry must name as {@code prev}
 */
public record Draft(
    String log,
    long seq,
    String author,
    long epoch,
    String prev,
    String id,
    String body,
    String sig,
    LongFunction<String> hashAt) {

  StoredEntry at(long atMs) {
    return new StoredEntry(log, seq, author, epoch, prev, id, body, sig, atMs);
  }

  /** What this entry takes from the place's quota. */
  long bytes() {
    return OVERHEAD + (long) body.length();
  }

  static final long OVERHEAD = 256; // ids, keys, signature and their indexes

  @Override
  public String toString() {
    return "draft " + seq;
  }
}
