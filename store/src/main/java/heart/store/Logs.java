// SPDX-License-Identifier: Apache-2.0
package heart.store;

import java.util.List;
import java.util.Optional;

/** Append-only logs: of the places, and of each person alone. */
public interface Logs {

  /** What became of a wish for a new log. */
  enum Opened {
    MADE,
    /** It was there already, in this place. */
    STANDS,
    /** No such place, or not one of this person's. */
    UNKNOWN_PLACE,
    /** Another place has a log of this id. */
    ID_TAKEN,
    /** The place has as many as it may. */
    TOO_MANY
  }

  /**
   * Adds a log to a place of {@code person}.
   *
   * @param genesis what its first entry must name as prev
   */
  Opened open(String person, String place, String log, String genesis);

  /**
   * Adds a private log of {@code person}: nobody else reads or appends, or learns that it is there.
   * Never {@link Opened#UNKNOWN_PLACE}.
   *
   * @param genesis what its first entry must name as prev
   */
  Opened openOwn(String person, String log, String genesis);

  /**
   * Erases a private log with all its entries, at once; false when {@code person} has no such one.
   */
  boolean letGoOwn(String person, String log);

  /** Adds one entry. The author must be a member of the log's place. */
  Appended append(Draft draft);

  /** Where the log ends, if it is one of {@code person}'s. */
  Optional<Head> head(String person, String log);

  /**
   * Entries with seq greater than {@code after}, in order, at most {@code limit} of them and, past
   * the first, at most a mebibyte of bodies. The caller has made sure that the reader may.
   */
  List<StoredEntry> after(String log, long after, int limit);
}
