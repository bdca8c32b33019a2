// SPDX-License-Identifier: Apache-2.0
package heart.store;

import java.util.List;
import java.util.Optional;

/**
 * The times that people asked to be reminded of. A person keeps several lists, each under an id
 * that only their devices can tell the meaning of.
 */
public interface WakeUps {

  /** Why somebody is woken, in words that give nothing away. */
  enum Kind {
    /** A day before. */
    TOMORROW,
    /** Some minutes before, to prepare. */
    PREPARE,
    NOW,
    /** Something of theirs has come back on its day. */
    BACK
  }

  /**
   * One time to be woken at.
   *
   * @param atMs milliseconds since 1970
   */
  record WakeUp(long atMs, Kind kind) {}

  /** A time for a calendar to show as busy; milliseconds since 1970, {@code untilMs} excluded. */
  record Busy(long fromMs, long untilMs) {}

  /**
   * Replaces what one list still has to come; what is due by now is left alone, so that whatever
   * has fired fires no second time. Times that have passed are passed over.
   *
   * @return false, and nothing is changed, when this person would have more than one may
   */
  boolean keep(String person, String list, List<WakeUp> wakeUps, List<Busy> busy);

  /**
   * Somebody's busy times, in order, and the language to name them in.
   *
   * @param busy those of all their lists
   */
  record Feed(String language, List<Busy> busy) {}

  /** What a feed's token leads to; empty when there is no such feed. */
  Optional<Feed> feed(String tokenHash);
}
