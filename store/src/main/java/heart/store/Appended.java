// SPDX-License-Identifier: Apache-2.0
package heart.store;

import java.util.List;

/** What became of a draft. */
public sealed interface Appended {

  /**
   * It stands in the log, on disk.
   *
   * @param again true when an earlier send had put it there; then seq and time are that one's
   */
  record Acknowledged(long seq, long atMs, boolean again) implements Appended {}

  /**
   * Someone was first, or the author is ahead of the log.
   *
   * @param head the log's last seq now
   * @param missed what stands from the expected seq on, as much as one answer carries
   */
  record Behind(long head, List<StoredEntry> missed) implements Appended {}

  /** It can never stand there. */
  record Refused(Why why) implements Appended {}

  /** Why a draft is refused for good. */
  enum Why {
    /** No such log, or not one of the author's. */
    UNKNOWN_LOG,
    /** Right seq, but the hash of the entry before is another. */
    WRONG_PREV,
    /** The other person has used this entry id. */
    ID_TAKEN,
    /** The place has no quota left. */
    PLACE_FULL
  }
}
