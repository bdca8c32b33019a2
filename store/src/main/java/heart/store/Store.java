// SPDX-License-Identifier: Apache-2.0
package heart.store;

import java.nio.file.Path;

/**
 * The durable log and its neighbours. Whatever a method has returned is on disk; whatever it
 * refused left nothing behind. Safe for any number of threads; a call blocks until its commit is
 * done, which is cheap on a virtual thread.
 *
 * <p>The face names no SQL and no SQLite, so that another database can stand behind it.
 */
public interface Store extends AutoCloseable {

  /**
   * Opens the store in {@code folder}, making folder and database when there are none.
   *
   * @throws StoreUnusable with one sentence for the person who started the program
   */
  static Store open(Path folder, StoreConfig config) throws StoreUnusable {
    return SqliteStore.open(folder, config);
  }

  People people();

  Places places();

  Logs logs();

  Invitations invitations();

  WakeUps wakeUps();

  Channels channels();

  Deliveries deliveries();

  /**
   * Forgets what has had its time: expired sessions, spent challenges, invitations that ended or
   * expired a month ago, busy times of a week ago, addresses that nobody confirmed.
   */
  void tidy();

  /** Finishes every accepted write, then closes. Further calls fail with {@link StoreFault}. */
  @Override
  void close();
}
