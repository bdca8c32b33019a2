// SPDX-License-Identifier: Apache-2.0
package heart.conversation.talk;

/** One person's answer to a question that both answer at the same time. */
public sealed interface Answer {
  record Asked() implements Answer {}

  /** Given, and readable by nobody but its author. */
  record Sealed(String commitment, String box) implements Answer {}

  record Opened() implements Answer {}

  /** The key did not fit what had been sealed. */
  record Mismatch() implements Answer {}

  record Passed() implements Answer {}

  /** What the view and the state call it. */
  default String code() {
    return switch (this) {
      case Asked _ -> "asked";
      case Sealed _ -> "sealed";
      case Opened _ -> "opened";
      case Mismatch _ -> "mismatch";
      case Passed _ -> "passed";
    };
  }

  /** Whether nothing more comes from this person. */
  default boolean settled() {
    return switch (this) {
      case Asked _, Sealed _ -> false;
      case Opened _, Mismatch _, Passed _ -> true;
    };
  }
}
