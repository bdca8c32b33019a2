// SPDX-License-Identifier: Apache-2.0
package heart.sealed;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whole numbers as JSON readers hand them over. */
final class Numbers {
  private Numbers() {}

  /** A whole number that fits 64 bits. */
  record Whole(long value) {}

  /** The number; null for anything that is not an {@link Integer} or a {@link Long}. */
  static @Nullable Whole whole(@Nullable Object value) {
    return value instanceof Integer || value instanceof Long
        ? new Whole(((Number) value).longValue())
        : null;
  }

  static Optional<Refusal> fault(long value, long least, long most) {
    return value < least || value > most ? Optional.of(Refusal.OUT_OF_RANGE) : Optional.empty();
  }
}
