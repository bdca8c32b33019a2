// SPDX-License-Identifier: Apache-2.0
package heart.conversation;

/** What came of reading an event or a command. */
public sealed interface Decoded<T> {
  record Read<T>(T value) implements Decoded<T> {}

  record Unreadable<T>(Refusal why) implements Decoded<T> {}
}
