// SPDX-License-Identifier: Apache-2.0
package heart.sealed;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Where a reader stands in a log: the last entry taken. The next one is held against it; whoever
 * keeps the head sees every entry that was altered, left out, moved, doubled or dated back.
 *
 * @param seq of the last entry taken, 0 for the empty log
 * @param hash of the last entry taken; for the empty log {@link Entry#genesis}
 * @param at of the last entry taken, 0 for the empty log
 * @param epoch of the last entry taken, 1 for the empty log
 */
public record Head(String log, long seq, String hash, long at, int epoch) {
  /** The head of a log without entries. */
  public static Head start(String log) {
    return new Head(log, 0, Entry.genesis(log), 0, 1);
  }

  /**
   * Why this entry can't be the next; empty if it can. The order of the checks is part of the
   * protocol, so that everybody gives the same reason.
   *
   * @param members ids of those who may write in this log
   * @param seen whether an entry of this id stands in the log already
   */
  public Optional<Refusal> refusal(Stamped next, Set<String> members, Predicate<String> seen) {
    var entry = next.entry();
    return when(!entry.log().equals(log), Refusal.OTHER_LOG)
        .or(() -> when(entry.seq() > seq + 1, Refusal.GAP))
        .or(() -> when(entry.seq() <= seq, Refusal.OUT_OF_ORDER))
        .or(() -> when(!entry.prev().equals(hash), Refusal.WRONG_PREV))
        .or(() -> when(seen.test(entry.id()), Refusal.REPLAYED))
        .or(() -> when(next.at() < at, Refusal.AT_BACKWARDS))
        .or(() -> when(!members.contains(entry.author()), Refusal.NOT_A_MEMBER))
        .or(() -> when(entry.epoch() < epoch, Refusal.EPOCH_BACKWARDS))
        .or(() -> when(!Signatures.check(entry), Refusal.BAD_SIGNATURE));
  }

  /** The head once this entry was taken. */
  public Head after(Stamped taken) {
    var entry = taken.entry();
    return new Head(log, entry.seq(), taken.hash(), taken.at(), entry.epoch());
  }

  /**
   * Why a past that the server shows now can't be ours; empty if it can.
   *
   * @param shown the head that the server shows
   * @param hashAt the hash that the server now shows at our seq
   */
  public Optional<Refusal> refusal(long shown, String hashAt) {
    return when(shown < seq, Refusal.SHORTENED)
        .or(() -> when(!hashAt.equals(hash), Refusal.FORKED));
  }

  private static Optional<Refusal> when(boolean fault, Refusal why) {
    return fault ? Optional.of(why) : Optional.empty();
  }
}
