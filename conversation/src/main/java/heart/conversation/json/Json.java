// SPDX-License-Identifier: Apache-2.0
package heart.conversation.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A JSON value and the line (from 1) it begins on. */
public sealed interface Json {
  /** The line on which the value begins, from 1. */
  int line();

  /** What a person would call this kind of value. */
  default String kind() {
    return switch (this) {
      case Obj _ -> "an object";
      case Arr _ -> "a list";
      case Str _ -> "a text";
      case Num _ -> "a number";
      case Bool _ -> "true or false";
      case Null _ -> "null";
    };
  }

  /** Members in the order of the document, no name twice. */
  record Obj(int line, List<Member> members) implements Json {
    /** The value of this name, or null when there is none. */
    public @Nullable Json get(String name) {
      for (var member : members) {
        if (member.name().equals(name)) {
          return member.value();
        }
      }
      return null;
    }
  }

  /** A name and its value. */
  record Member(String name, int line, Json value) {}

  record Arr(int line, List<Json> items) implements Json {}

  /** A text; {@code plain} when it came without escapes and holds printable ASCII only. */
  record Str(int line, String text, boolean plain) implements Json {
    @Override
    public String toString() {
      return "Str[" + line + "]"; // Somebody's words, perhaps.
    }
  }

  /** A number; {@code whole} is false when it has a fraction, an exponent or more than 53 bits. */
  record Num(int line, long value, boolean whole) implements Json {}

  record Bool(int line, boolean value) implements Json {}

  record Null(int line) implements Json {}
}
