// SPDX-License-Identifier: Apache-2.0
package heart.conversation.json;

import heart.conversation.Both;
import heart.conversation.Coded;
import heart.conversation.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON without spaces, members in the order of the calls: the same calls give the same bytes
 * everywhere, and texts are escaped as {@code JSON.stringify} does it.
 */
public final class JsonWriter {
  private final StringBuilder out = new StringBuilder();

  /** Whether the next value or name needs a comma before it. */
  private boolean comma;

  /** What has been written. */
  @Override
  public String toString() {
    return out.toString();
  }

  public JsonWriter open() {
    return start('{');
  }

  public JsonWriter close() {
    return end('}');
  }

  public JsonWriter openList() {
    return start('[');
  }

  public JsonWriter closeList() {
    return end(']');
  }

  /** The name of the next value. */
  public JsonWriter name(String name) {
    between();
    quote(name);
    out.append(':');
    comma = false;
    return this;
  }

  /** A text, or null. */
  public JsonWriter value(@Nullable String text) {
    between();
    if (text == null) {
      out.append("null");
    } else {
      quote(text);
    }
    return this;
  }

  public JsonWriter value(long number) {
    between();
    out.append(number);
    return this;
  }

  public JsonWriter value(boolean yes) {
    between();
    out.append(yes);
    return this;
  }

  /** JSON that stands already. */
  public JsonWriter raw(String json) {
    between();
    out.append(json);
    return this;
  }

  public JsonWriter with(String name, @Nullable String text) {
    return name(name).value(text);
  }

  public JsonWriter with(String name, @Nullable Words words) {
    return name(name).value(words == null ? null : words.text());
  }

  public JsonWriter with(String name, @Nullable Coded coded) {
    return name(name).value(coded == null ? null : coded.code());
  }

  public JsonWriter with(String name, long number) {
    return name(name).value(number);
  }

  public JsonWriter with(String name, boolean yes) {
    return name(name).value(yes);
  }

  public JsonWriter with(String name, Both both) {
    name(name).open();
    return with("first", both.first()).with("second", both.second()).close();
  }

  /** A time in ms, or null where there is none (below 0). */
  public JsonWriter time(String name, long atMs) {
    return atMs < 0 ? name(name).value((String) null) : with(name, atMs);
  }

  public JsonWriter texts(String name, List<String> texts) {
    name(name).openList();
    for (var text : texts) {
      value(text);
    }
    return closeList();
  }

  public JsonWriter words(String name, List<Words> all) {
    name(name).openList();
    for (var words : all) {
      value(words.text());
    }
    return closeList();
  }

  private JsonWriter start(char bracket) {
    between();
    out.append(bracket);
    comma = false;
    return this;
  }

  private JsonWriter end(char bracket) {
    out.append(bracket);
    comma = true;
    return this;
  }

  private void between() {
    if (comma) {
      out.append(',');
    }
    comma = true;
  }

  private void quote(String text) {
    out.append('"');
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x20 || c == '"' || c == '\\') {
        out.append(text, done, i);
        escape(c);
        done = i + 1;
      }
    }
    out.append(text, done, text.length()).append('"');
  }

  private void escape(char c) {
    switch (c) {
      case '"', '\\' -> out.append('\\').append(c);
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      case '\b' -> out.append("\\b");
      case '\f' -> out.append("\\f");
      default -> {
        String digits = "0123456789abcdef";
        out.append("\\u00").append(digits.charAt(c >> 4)).append(digits.charAt(c & 15));
      }
    }
  }
}
