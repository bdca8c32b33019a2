// SPDX-License-Identifier: Apache-2.0
package heart.brain;

import heart.conversation.json.Json;
import heart.conversation.json.JsonReader;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.teavm.classlib.PlatformDetector;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * The JSON parser of the engine that runs the compiled module, for texts in just the form in which
 * that engine would write them: no name stands twice in them, no space is between, all is on one
 * line, and so nothing is left in which {@link JsonReader} is stricter. What our clients write has
 * that form. Half of the work of folding a log is reading its events, and the first fold of a page
 * runs where a loop over characters is at its slowest:
 * docs/decisions/the-engine-reads-plain-json.md.
 */
public final class NativeJson implements JsonReader.Shortcut {
  private NativeJson() {}

  /** From now on texts are read this way where it can be; on the JVM nothing changes. */
  public static void use() {
    if (PlatformDetector.isTeaVM()) {
      JsonReader.use(new NativeJson());
    }
  }

  @Override
  public @Nullable Json read(String text) {
    var value = parse(text);
    return value == null ? null : json(value, 0);
  }

  /** Null for what is deeper or wider than allowed: {@link JsonReader} has the words for that. */
  private static @Nullable Json json(JSObject value, int depth) {
    if (depth > JsonReader.DEPTH) {
      return null;
    }
    return switch (kind(value)) {
      case 0 -> new Json.Null(1);
      case 1 -> new Json.Bool(1, yes(value));
      case 2 -> new Json.Num(1, whole(value) ? (long) number(value) : 0, whole(value));
      case 3 -> new Json.Str(1, string(value), plain(value));
      case 4 -> list(value, depth);
      default -> object(value, depth);
    };
  }

  private static @Nullable Json list(JSObject list, int depth) {
    int length = length(list);
    var items = new ArrayList<Json>(length);
    for (int i = 0; i < length; i++) {
      var item = json(at(list, i), depth + 1);
      if (item == null) {
        return null;
      }
      items.add(item);
    }
    return new Json.Arr(1, items);
  }

  private static @Nullable Json object(JSObject object, int depth) {
    var names = names(object);
    int length = length(names);
    if (length > JsonReader.MEMBERS) {
      return null;
    }
    var members = new ArrayList<Json.Member>(length);
    for (int i = 0; i < length; i++) {
      var name = at(names, i);
      var value = json(named(object, name), depth + 1);
      if (value == null) {
        return null;
      }
      members.add(new Json.Member(string(name), 1, value));
    }
    return new Json.Obj(1, members);
  }

  @JSBody(
      params = "text",
      script =
          "try { var value = JSON.parse(text); return JSON.stringify(value) === text ? value :"
              + " null; } catch (e) { return null; }")
  private static native @Nullable JSObject parse(String text);

  @JSBody(
      params = "value",
      script =
          "if (value === null) return 0; switch (typeof value) {"
              + " case 'boolean': return 1; case 'number': return 2; case 'string': return 3;"
              + " default: return Array.isArray(value) ? 4 : 5; }")
  private static native int kind(JSObject value);

  @JSBody(params = "value", script = "return value;")
  private static native boolean yes(JSObject value);

  @JSBody(params = "value", script = "return value;")
  private static native double number(JSObject value);

  @JSBody(params = "value", script = "return Number.isSafeInteger(value);")
  private static native boolean whole(JSObject value);

  @JSBody(params = "value", script = "return value;")
  private static native String string(JSObject value);

  /**
   * As {@link Json.Str} has it; a text in this form has an escape where these two characters are.
   */
  @JSBody(params = "value", script = "return /^[ !#-\\[\\]-~]*$/.test(value);")
  private static native boolean plain(JSObject value);

  @JSBody(params = "list", script = "return list.length;")
  private static native int length(JSObject list);

  @JSBody(
      params = {"list", "i"},
      script = "return list[i];")
  private static native JSObject at(JSObject list, int i);

  @JSBody(params = "object", script = "return Object.keys(object);")
  private static native JSObject names(JSObject object);

  @JSBody(
      params = {"object", "name"},
      script = "return object[name];")
  private static native JSObject named(JSObject object, JSObject name);
}
