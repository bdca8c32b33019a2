// SPDX-License-Identifier: Apache-2.0
package heart.conversation.json;

/** What came of reading a text as JSON. */
public sealed interface JsonReading {
  record Read(Json value) implements JsonReading {}

  /** Not JSON: the line (from 1) where it stops being it, and why, in a plain sentence. */
  record Broken(int line, String reason) implements JsonReading {}
}
