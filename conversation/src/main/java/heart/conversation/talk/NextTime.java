// SPDX-License-Identifier: Apache-2.0
package heart.conversation.talk;

import heart.conversation.Seat;

/** When to talk next. A time below 0 means "not yet". */
public sealed interface NextTime {
  record Open() implements NextTime {}

  record Proposed(long nextMs, Seat by) implements NextTime {}

  record Agreed(long nextMs) implements NextTime {}

  /** The time both agreed on, or below 0. */
  default long agreedMs() {
    return switch (this) {
      case Open _, Proposed _ -> -1;
      case Agreed agreed -> agreed.nextMs();
    };
  }
}
