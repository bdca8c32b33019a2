// SPDX-License-Identifier: Apache-2.0
package heart.conversation;

/** One thing for each of the two. */
public record Each<T>(T first, T second) {
  public T of(Seat seat) {
    return seat == Seat.FIRST ? first : second;
  }

  public Each<T> with(Seat seat, T value) {
    return seat == Seat.FIRST ? new Each<>(value, second) : new Each<>(first, value);
  }
}
