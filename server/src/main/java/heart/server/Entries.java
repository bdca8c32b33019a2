// SPDX-License-Identifier: Apache-2.0
package heart.server;

import heart.sealed.Entry;
import heart.sealed.Outcome;
import heart.sealed.Signatures;
import heart.store.Appended;
import heart.store.Draft;
import heart.store.Head;
import heart.store.Store;
import java.util.Map;

/** The way of an entry: read strictly, check its signature, append, tell who follows. */
final class Entries {
  private final Store store;
  private final Fanout fanout;
  private final Rates perPlace;

  Entries(Store store, Fanout fanout, Rates perPlace) {
    this.store = store;
    this.fanout = fanout;
    this.perPlace = perPlace;
  }

  /**
   * What the author is told.
   *
   * @param at milliseconds since 1970
   * @param again true when an earlier send had put it there
   */
  record Receipt(long seq, long at, boolean again) {
    static Receipt of(Appended.Acknowledged entry) {
      return new Receipt(entry.seq(), entry.atMs(), entry.again());
    }
  }

  /** Reads an entry that {@code person} sends; refused unless they wrote and signed it. */
  static Entry signed(Map<String, ?> fields, String person) {
    var entry =
        switch (Entry.read(fields)) {
          case Outcome.Good<Entry>(var good) -> good;
          case Outcome.Refused<Entry>(var why) -> throw new Refusal(Code.valueOf(why.name()));
        };
    if (!entry.author().equals(person)) throw new Refusal(Code.NOT_THE_AUTHOR);
    if (!Signatures.check(entry)) throw new Refusal(Code.BAD_SIGNATURE);
    return entry;
  }

  /** The same entry as the store takes it. */
  static Draft draft(Entry entry) {
    return new Draft(
        entry.log(),
        entry.seq(),
        entry.author(),
        entry.epoch(),
        entry.prev(),
        entry.id(),
        entry.body(),
        entry.sig(),
        entry::hash);
  }

  Receipt append(Entry entry) {
    perPlace.take(head(entry.author(), entry.log()).place());
    var receipt = receipt(store.logs().append(draft(entry)));
    if (!receipt.again()) fanout.advanced(entry.log());
    return receipt;
  }

  /** The end of a log that this person may read. */
  Head head(String person, String log) {
    return store.logs().head(person, log).orElseThrow(() -> new Refusal(Code.UNKNOWN_LOG));
  }

  static Receipt receipt(Appended outcome) {
    return switch (outcome) {
      case Appended.Acknowledged done -> Receipt.of(done);
      case Appended.Behind(var head, var missed) ->
          throw new Refusal(
              Refusal.Problem.behind(head, missed.stream().map(WireEntry::of).toList()));
      case Appended.Refused(var why) -> throw new Refusal(code(why));
    };
  }

  private static Code code(Appended.Why why) {
    return switch (why) {
      case UNKNOWN_LOG -> Code.UNKNOWN_LOG;
      case WRONG_PREV -> Code.WRONG_PREV;
      case ID_TAKEN -> Code.ID_TAKEN;
      case PLACE_FULL -> Code.PLACE_FULL;
    };
  }
}
