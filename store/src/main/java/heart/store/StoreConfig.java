// SPDX-License-Identifier: Apache-2.0
package heart.store;

import java.time.InstantSource;

/**
 * How a store behaves.
 *
 * @param clock stamps entries; a log's stamps never run backwards even when this does
 * @param limits how much of anything there may be
 * @param watch told of every commit
 */
public record StoreConfig(InstantSource clock, StoreLimits limits, CommitWatch watch) {

  /** The system's clock, the usual limits, nobody watching. */
  public static StoreConfig usual() {
    return new StoreConfig(InstantSource.system(), StoreLimits.usual(), (_, _) -> {});
  }

  public StoreConfig withLimits(StoreLimits other) {
    return new StoreConfig(clock, other, watch);
  }

  public StoreConfig withClock(InstantSource other) {
    return new StoreConfig(other, limits, watch);
  }

  public StoreConfig withWatch(CommitWatch other) {
    return new StoreConfig(clock, limits, other);
  }
}
