// SPDX-License-Identifier: Apache-2.0
package heart.store;

import org.jspecify.annotations.Nullable;

/**
 * The store can't be opened. The message is one sentence for the person who started the program.
 */
public final class StoreUnusable extends Exception {

  /** What is the matter. */
  public enum Kind {
    /** The data folder can't be made or written. */
    UNWRITABLE,
    /** Another process has this data folder open. */
    IN_USE,
    /** The file is no database, or another program's. */
    FOREIGN,
    /** The database was ours and is broken. */
    DAMAGED,
    /** A newer version of this program wrote it. */
    NEWER
  }

  private final Kind kind;

  StoreUnusable(Kind kind, String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }
}
