// SPDX-License-Identifier: Apache-2.0
package heart.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What the screens say in one language, by the key of the translation: the same page objects can so
 * read English and Spanish, and a sentence can be reworded without a test falling over.
 */
final class Tongue {
  private static final Path TONGUES = Path.of("..", "web", "src", "tongues");

  /**
   * {@code "key": "text"}, perhaps over two lines; a plural's forms are read as key.one, key.other.
   */
  private static final Pattern ENTRY =
      Pattern.compile("(?m)^  \"([\\w.-]+)\":\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

  private static final Pattern PLURAL =
      Pattern.compile(
          "(?m)^ "
              + " \"([\\w.-]+)\":\\s*\\{\\s*one:\\s*\"((?:[^\"\\\\]|\\\\.)*)\",\\s*other:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

  private final String tag;
  private final Map<String, String> texts;

  private Tongue(String tag, Map<String, String> texts) {
    this.tag = tag;
    this.texts = texts;
  }

  static Tongue english() {
    return read("en");
  }

  static Tongue spanish() {
    return read("es");
  }

  /** BCP 47 tag. */
  String tag() {
    return tag;
  }

  /**
   * The text of this key, with the values put in: {@code say("refused.otherHasFloor", "name",
   * "Ana")}.
   */
  String say(String key, String... values) {
    var text = texts.get(key);
    if (text == null) {
      throw new AssertionError("no string \"" + key + "\" in " + tag);
    }
    for (int i = 0; i < values.length; i += 2) {
      text = text.replace("{" + values[i] + "}", values[i + 1]);
    }
    return text;
  }

  /** Every text by its key; a plural's forms as key.one and key.other. */
  Map<String, String> texts() {
    return texts;
  }

  /** The text of this key as a pattern in which each placeholder may be anything. */
  Pattern like(String key) {
    var parts = say(key).split("\\{\\w+\\}", -1);
    return Pattern.compile(
        String.join(".*", List.of(parts).stream().map(Tongue::literally).toList()), Pattern.DOTALL);
  }

  /** The text as a pattern for itself. Not Java's own quoting, which a browser doesn't know. */
  static String literally(String text) {
    return text.replaceAll("[.*+?^${}()|\\[\\]\\\\/]", "\\\\$0");
  }

  private static Tongue read(String tag) {
    var texts = new HashMap<String, String>();
    try (var files = Files.list(TONGUES.resolve(tag))) {
      for (var file : files.filter(each -> each.toString().endsWith(".ts")).toList()) {
        var source = Files.readString(file);
        ENTRY.matcher(source).results().forEach(m -> texts.put(m.group(1), plain(m.group(2))));
        PLURAL
            .matcher(source)
            .results()
            .forEach(m -> {
              texts.put(m.group(1) + ".one", plain(m.group(2)));
              texts.put(m.group(1) + ".other", plain(m.group(3)));
            });
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return new Tongue(tag, texts);
  }

  private static String plain(String literal) {
    return literal.replace("\\\"", "\"").replace("\\n", "\n").replace("\\\\", "\\");
  }
}
