// SPDX-License-Identifier: Apache-2.0
package heart.server;

import heart.store.StoreFault;
import java.time.Duration;

/**
 * Has what is over forgotten, at once and then again and again. A time that fails is no reason to
 * stop: a disk that is full now has room later, and then there is the more to forget.
 */
final class Tidying implements AutoCloseable {
  private static final Duration A_MOMENT = Duration.ofSeconds(2);

  private final Runnable tidy;
  private final Duration between;
  private final Thread thread;

  private Tidying(Runnable tidy, Duration between) {
    this.tidy = tidy;
    this.between = between;
    this.thread = Thread.ofVirtual().name("heart-tidying").unstarted(this::work);
  }

  static Tidying start(Runnable tidy, Duration between) {
    var tidying = new Tidying(tidy, between);
    tidying.thread.start();
    return tidying;
  }

  private void work() {
    try {
      while (true) {
        once();
        Thread.sleep(between);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // close() asks
    }
  }

  private void once() {
    try {
      tidy.run();
    } catch (RuntimeException e) {
      var passing =
          e instanceof StoreFault fault
              && (fault.kind() == StoreFault.Kind.STOPPED || fault.kind() == StoreFault.Kind.FULL);
      if (!passing) Problems.log(e);
    }
  }

  /**
   * Waits a moment for a time that is under way: what it says of itself is said before the stop.
   */
  @Override
  public void close() {
    thread.interrupt();
    try {
      var _ = thread.join(A_MOMENT);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
