// SPDX-License-Identifier: Apache-2.0
package heart.server;

import heart.server.Limits.Rate;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Holds every key (an address, a person, a place) to one rate.
 *
 * <p>This is the generic cell rate algorithm (ITU-T I.371, as a virtual schedule): for each key one
 * number, the time at which its debt is paid. It allows just what a token bucket allows, without a
 * bucket: a key whose debt is paid is a key never seen, so forgetting those loses nothing and
 * memory is bounded by who is asking right now. Libraries of token buckets leave that forgetting,
 * the larger half of the work, to their user.
 */
final class Rates {
  private static final int KEYS_BEFORE_SWEEP = 10_000;

  private static final long A_SECOND = 1_000_000_000L;

  private final long costNanos;
  private final long burstNanos;
  private final LongSupplier nanoTime;
  private final ConcurrentHashMap<String, Long> paidAt = new ConcurrentHashMap<>();
  private final AtomicLong sweptAt;

  Rates(Rate rate, LongSupplier nanoTime) {
    this.costNanos = Math.max(1, Math.round(1e9 / rate.perSecond()));
    this.burstNanos = costNanos * rate.burst();
    this.nanoTime = nanoTime;
    this.sweptAt = new AtomicLong(nanoTime.getAsLong());
  }

  Rates(Rate rate) {
    this(rate, System::nanoTime);
  }

  /** Takes one from {@code key}'s allowance, or refuses and says when to try again. */
  void take(String key) {
    var waitNanos = debit(key);
    if (waitNanos > 0) {
      throw new Refusal(Refusal.Problem.tooFast(Math.ceilDiv(waitNanos, 1_000_000L)));
    }
  }

  /** 0 if allowed, otherwise after how many nanoseconds it will be. */
  long debit(String key) {
    var now = nanoTime.getAsLong();
    sweep(now);
    var wait = new AtomicLong();
    paidAt.compute(
        key,
        (_, paid) -> {
          // Compared by difference: nanoTime may be negative and wraps.
          var from = paid == null || paid - now < 0 ? now : paid;
          var debt = from + costNanos - now;
          if (debt <= burstNanos) return from + costNanos;
          wait.set(debt - burstNanos);
          return from;
        });
    return wait.get();
  }

  /** Forgets paid debts, at most once a second however many keys there are. */
  private void sweep(long now) {
    var last = sweptAt.get();
    if (paidAt.size() <= KEYS_BEFORE_SWEEP || now - last < A_SECOND) return;
    if (!sweptAt.compareAndSet(last, now)) return;
    paidAt.values().removeIf(paid -> paid - now <= 0);
  }

  int keys() {
    return paidAt.size();
  }
}
