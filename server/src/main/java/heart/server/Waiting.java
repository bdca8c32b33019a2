// SPDX-License-Identifier: Apache-2.0
package heart.server;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Requests that wait for a log to go on: some for each person, and none once we stop. */
final class Waiting {
  private final Entries entries;
  private final Fanout fanout;
  private final int each;
  private final ConcurrentHashMap<String, Integer> counts = new ConcurrentHashMap<>();
  private volatile boolean stopping;

  Waiting(Entries entries, Fanout fanout, int each) {
    this.entries = entries;
    this.fanout = fanout;
    this.each = each;
  }

  /** Returns once the log has an entry past {@code after}, the time is over, or we stop. */
  void past(String person, String log, long after, Duration atMost) {
    sitDown(person);
    var bell = new Semaphore(0);
    Fanout.Reader reader = _ -> bell.release();
    fanout.follow(log, reader);
    try {
      await(person, log, after, System.nanoTime() + atMost.toNanos(), bell);
    } finally {
      fanout.unfollow(log, reader);
      standUp(person);
    }
  }

  private void await(String person, String log, long after, long until, Semaphore bell) {
    try {
      // Looks after it follows, so that nothing slips in between.
      while (!stopping && entries.head(person, log).seq() <= after) {
        if (!bell.tryAcquire(until - System.nanoTime(), TimeUnit.NANOSECONDS)) return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void sitDown(String person) {
    var count = counts.merge(person, 1, Integer::sum);
    if (count <= each) return;
    standUp(person);
    throw new Refusal(Refusal.Problem.tooFast(1_000));
  }

  private void standUp(String person) {
    counts.computeIfPresent(person, (_, count) -> count == 1 ? null : count - 1);
  }

  /** How many people wait. */
  int people() {
    return counts.size();
  }

  void stop() {
    stopping = true;
    fanout.wakeAll();
  }
}
