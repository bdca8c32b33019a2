// SPDX-License-Identifier: Apache-2.0
package heart.sealed;

import java.util.function.Function;

/** What came of reading, checking or opening: a value, or the one reason why not. */
public sealed interface Outcome<T> {
  /** It passed. Prints without the value, which may be words or a key. */
  record Good<T>(T value) implements Outcome<T> {
    @Override
    public String toString() {
      return "Good[…]";
    }
  }

  /** It was refused; nothing of it may be used. */
  record Refused<T>(Refusal why) implements Outcome<T> {}

  /** The outcome of a further step, taken only from something good. */
  default <U> Outcome<U> then(Function<? super T, Outcome<U>> step) {
    return switch (this) {
      case Good<T>(var value) -> step.apply(value);
      case Refused<T>(var why) -> new Refused<>(why);
    };
  }

  /** Wraps a value that passed. */
  static <T> Outcome<T> good(T value) {
    return new Good<>(value);
  }

  /** Wraps a reason. */
  static <T> Outcome<T> refused(Refusal why) {
    return new Refused<>(why);
  }
}
