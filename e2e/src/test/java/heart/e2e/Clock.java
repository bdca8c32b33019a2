// SPDX-License-Identifier: Apache-2.0
package heart.e2e;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The house's clock: the real one, but for what it was put forward by. */
final class Clock implements InstantSource {
  private volatile Duration ahead = Duration.ZERO;

  @Override
  public Instant instant() {
    return InstantSource.system().instant().plus(ahead);
  }

  /** From now on it shows this much later. */
  void putForward(Duration by) {
    ahead = ahead.plus(by);
  }
}
