// SPDX-License-Identifier: Apache-2.0
package heart.server;

import org.jspecify.annotations.Nullable;

/**
 * The server can't start: the data folder can't be written or is in use, the database is damaged or
 * another program's, the address is taken. The message is one sentence for the person who started
 * it.
 */
public final class CannotStart extends Exception {

  CannotStart(String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
  }
}
