// SPDX-License-Identifier: Apache-2.0
package heart.store;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Reads SQLite's result codes (https://sqlite.org/rescode.html). */
final class Faults {
  private static final int IOERR = 10;
  private static final int CORRUPT = 11;
  private static final int FULL = 13;
  private static final int CANTOPEN = 14;
  private static final int NOTADB = 26;

  private Faults() {}

  /** The fault that a failed call shows to the outside. */
  static StoreFault of(@Nullable Throwable e) {
    if (e instanceof StoreFault fault) return fault;
    return new StoreFault(kind(e), e);
  }

  private static StoreFault.Kind kind(@Nullable Throwable e) {
    return switch (code(e)) {
      // A quota, a file-size limit and a failing disk say IOERR, and a full one that can't even
      // open its journal says CANTOPEN: to the caller all are "it takes no more for now".
      case FULL, IOERR, CANTOPEN -> StoreFault.Kind.FULL;
      case CORRUPT, NOTADB -> StoreFault.Kind.DAMAGED;
      default -> StoreFault.Kind.BROKEN;
    };
  }

  static boolean isBroken(@Nullable Throwable e) {
    return code(e) == CORRUPT || code(e) == NOTADB;
  }

  /** The primary result code somewhere in the chain of causes, 0 for none. */
  private static int code(@Nullable Throwable e) {
    for (var cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) return sql.getErrorCode() & 0xff;
    }
    return 0;
  }
}
