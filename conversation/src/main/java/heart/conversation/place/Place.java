// SPDX-License-Identifier: Apache-2.0
package heart.conversation.place;

import heart.conversation.Each;
import heart.conversation.Relation;
import heart.conversation.Seat;
import heart.conversation.Words;
import heart.conversation.talk.Setup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a place stands: the fold of its log and nothing more. */
public sealed interface Place {
  record Empty() implements Place {}

  /** The log holds something that only a newer version understands. */
  record Newer() implements Place {}

  /** Founded; the other has not come yet. */
  record Alone(Relation relation, Words name, long atMs, long lastMs) implements Place {}

  /**
   * Both are here.
   *
   * @param said what each said about the safety words
   * @param ended finished talks, the latest on top
   * @param guides of their own
   */
  record Together(
      Relation relation,
      Each<Words> names,
      long atMs,
      Each<Compared> said,
      @Nullable Open open,
      @Nullable Ended ended,
      OwnGuides guides,
      long lastMs)
      implements Place {}

  /** What one of them said about the safety words. */
  enum Compared {
    NOT_YET,
    MATCH,
    DIFFER
  }

  /** The talk under way. */
  record Open(String log, Setup setup, Seat by, long atMs) {}

  /**
   * A finished talk, and those before it: a chain, so that a place of many talks folds in linear
   * time.
   *
   * @param parcels its released lines as they arrived
   * @param count how many of them have arrived
   */
  record Ended(
      Open open,
      PlaceEvent.Ending ending,
      List<List<KeptLine>> parcels,
      int count,
      @Nullable Ended before) {
    /** Whether all released lines have arrived. */
    public boolean complete() {
      return count >= ending.total();
    }
  }

  static Place empty() {
    return new Empty();
  }

  /** The next state; what the rules refuse leaves it as it was. */
  default Place after(Entry entry) {
    return switch (PlaceRules.admit(this, entry)) {
      case PlaceRules.Verdict.Admitted admitted -> admitted.next();
      case PlaceRules.Verdict.Refused _ -> this;
    };
  }

  /** One entry of the log, opened. */
  record Entry(Seat by, long atMs, PlaceEvent event) {}
}
