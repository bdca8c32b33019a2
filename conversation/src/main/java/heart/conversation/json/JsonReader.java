// SPDX-License-Identifier: Apache-2.0
package heart.conversation.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON (RFC 8259) strictly, with a limit on length and depth, and never throws. Stricter than
 * the RFC in one thing: a name that stands twice in one object is an error, since two readers might
 * each take another one for true.
 */
public final class JsonReader {
  /** Deeper than any guide or event; shallow enough for the smallest stack of a browser. */
  public static final int DEPTH = 24;

  /** Members of one object at most: each new name is compared with all before it. */
  public static final int MEMBERS = 100;

  private static @Nullable Shortcut shortcut;

  private final String text;
  private int at;
  private int line = 1;
  private @Nullable String broken;

  /** Whether the latest text was plain ({@link Json.Str}). */
  private boolean plain;

  private JsonReader(String text) {
    this.text = text;
  }

  /** A quicker way to read some texts, where what this runs on has one. */
  public interface Shortcut {
    /** Just what {@link JsonReader} would read, or null where it has to be asked. */
    @Nullable Json read(String text);
  }

  /** Called once, before anything is read. */
  public static void use(Shortcut quicker) {
    shortcut = quicker;
  }

  /** Reads the whole text as one value; longer than {@code maxChars} is refused unread. */
  public static JsonReading read(String text, int maxChars) {
    if (text.length() > maxChars) {
      return new JsonReading.Broken(1, "It is longer than " + maxChars + " characters.");
    }
    var read = shortcut == null ? null : shortcut.read(text);
    return read == null ? new JsonReader(text).document() : new JsonReading.Read(read);
  }

  private JsonReading document() {
    var value = value(0);
    space();
    if (broken == null && at < text.length()) {
      fail("Something follows after the end.");
    }
    return broken == null ? new JsonReading.Read(value) : new JsonReading.Broken(line, broken);
  }

  private Json value(int depth) {
    space();
    if (depth > DEPTH) {
      return fail("It is nested more than " + DEPTH + " deep.");
    }
    return switch (peek()) {
      case '{' -> object(depth);
      case '[' -> array(depth);
      case '"' -> text();
      case 't' -> word("true", new Json.Bool(line, true));
      case 'f' -> word("false", new Json.Bool(line, false));
      case 'n' -> word("null", new Json.Null(line));
      default -> number();
    };
  }

  private Json object(int depth) {
    int start = line;
    var members = new ArrayList<Json.Member>();
    at++;
    space();
    if (take('}')) {
      return new Json.Obj(start, List.of());
    }
    do {
      member(members, depth);
      space();
    } while (broken == null && take(','));
    expect('}', "A comma or a closing brace } is missing.");
    return new Json.Obj(start, members);
  }

  private void member(List<Json.Member> members, int depth) {
    space();
    if (peek() != '"') {
      fail("A name in quotation marks is missing.");
      return;
    }
    int start = line;
    String name = string();
    for (var earlier : members) {
      if (earlier.name().equals(name)) {
        fail("A name stands here twice.");
      }
    }
    space();
    if (members.size() >= MEMBERS) {
      fail("An object has more than " + MEMBERS + " members.");
    }
    expect(':', "A colon is missing after a name.");
    if (broken == null) {
      members.add(new Json.Member(name, start, value(depth + 1)));
    }
  }

  private Json array(int depth) {
    int start = line;
    var items = new ArrayList<Json>();
    at++;
    space();
    if (take(']')) {
      return new Json.Arr(start, List.of());
    }
    do {
      items.add(value(depth + 1));
      space();
    } while (broken == null && take(','));
    expect(']', "A comma or a closing bracket ] is missing.");
    return new Json.Arr(start, items);
  }

  private Json.Str text() {
    int start = line;
    String text = string();
    return new Json.Str(start, text, plain);
  }

  /** Looks at each character once, and remembers whether all of them were plain. */
  private String string() {
    int start = ++at;
    plain = true;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '"' || c == '\\' || c < 0x20) {
        break;
      }
      plain = plain && c < 0x7f;
      at++;
    }
    String head = text.substring(start, at);
    if (take('"')) {
      return head;
    }
    plain = false;
    var all = new StringBuilder(head);
    while (broken == null && !take('"')) {
      character(all);
    }
    return all.toString();
  }

  private void character(StringBuilder all) {
    char c = peek();
    if (at >= text.length()) {
      fail("A quotation mark is missing at the end of a text.");
    } else if (c < 0x20) {
      fail("A text holds a line end or control character; write \\n for a new line.");
    } else if (c == '\\') {
      at++;
      escape(all);
    } else {
      all.append(c);
      at++;
    }
  }

  private void escape(StringBuilder all) {
    char c = peek();
    at++;
    switch (c) {
      case '"', '\\', '/' -> all.append(c);
      case 'b' -> all.append('\b');
      case 'f' -> all.append('\f');
      case 'n' -> all.append('\n');
      case 'r' -> all.append('\r');
      case 't' -> all.append('\t');
      case 'u' -> all.append(hex());
      default -> fail("A backslash is followed by something unknown.");
    }
  }

  private char hex() {
    int value = 0;
    for (int i = 0; i < 4; i++) {
      int digit = digit(peek());
      if (digit < 0) {
        fail("\\u needs four digits from 0 to f.");
        return 0;
      }
      value = value * 16 + digit;
      at++;
    }
    return (char) value;
  }

  private static int digit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    char lower = (char) (c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
  }

  private Json number() {
    boolean negative = take('-');
    int digits = at;
    int head = 0;
    while (decimal(peek()) && at < digits + 9) {
      head =
          head * 10 + (text.charAt(at++) - '0'); // Most numbers are short, and long is slow in JS.
    }
    long value = head;
    boolean whole = true;
    while (decimal(peek())) {
      int digit = text.charAt(at++) - '0';
      whole = whole && value <= (9_007_199_254_740_991L - digit) / 10;
      value = whole ? value * 10 + digit : 0;
    }
    if (at == digits || (at > digits + 1 && text.charAt(digits) == '0')) {
      return fail("A value is missing here, or it is not one that JSON knows.");
    }
    if (take('.')) {
      whole = false;
      digits("A digit is missing after the point.");
    }
    if (take('e') || take('E')) {
      whole = false;
      if (!take('+')) {
        take('-');
      }
      digits("A digit is missing in the exponent.");
    }
    return new Json.Num(line, whole ? (negative ? -value : value) : 0, whole);
  }

  private void digits(String missing) {
    if (!decimal(peek())) {
      fail(missing);
    }
    while (decimal(peek())) {
      at++;
    }
  }

  private static boolean decimal(char c) {
    return c >= '0' && c <= '9';
  }

  private Json word(String word, Json value) {
    if (!text.startsWith(word, at)) {
      return fail("A value is missing here, or it is not one that JSON knows.");
    }
    at += word.length();
    return value;
  }

  private void space() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\n') {
        line++;
      } else if (c != ' ' && c != '\t' && c != '\r') {
        return;
      }
      at++;
    }
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : 0;
  }

  private boolean take(char c) {
    if (at < text.length() && text.charAt(at) == c) {
      at++;
      return true;
    }
    return false;
  }

  private void expect(char c, String missing) {
    if (broken == null && !take(c)) {
      fail(missing);
    }
  }

  /** Keeps the first reason and runs to the end, so that every loop stops. */
  private Json fail(String reason) {
    if (broken == null) {
      broken = reason;
    }
    at = text.length();
    return new Json.Null(line);
  }
}
