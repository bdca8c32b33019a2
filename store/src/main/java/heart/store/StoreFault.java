// SPDX-License-Identifier: Apache-2.0
package heart.store;

import org.jspecify.annotations.Nullable;

/** A call could not be carried out, through no fault of the caller; nothing of it was kept. */
public final class StoreFault extends RuntimeException {

  /** What is the matter. */
  public enum Kind {
    /** The disk takes no more. Mends itself once there is room. */
    FULL,
    /** The database file is broken. */
    DAMAGED,
    /** So many writes are waiting that this one was not taken. */
    BUSY,
    /** The store is closed or closing. */
    STOPPED,
    /** Anything else: a bug of ours. */
    BROKEN
  }

  private final Kind kind;

  StoreFault(Kind kind, @Nullable Throwable cause) {
    super("store: " + kind, cause);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }
}
