// SPDX-License-Identifier: Apache-2.0
package heart.e2e;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads everything that a Spanish screen shows or tells a screen reader, and finds what was left in
 * English and which key stands there instead of its text.
 */
final class Translation {
  private static final Path GUIDES = Path.of("..", "conversation", "src", "main", "guides");

  /** Shorter pieces may be the same in both languages. */
  private static final int TELLING = 8;

  private static final String EVERYTHING =
      """
      () => [document.title, document.body.innerText,
          ...[...document.querySelectorAll('[aria-label], [placeholder], [title], [alt]')].flatMap(it =>
              ['aria-label', 'placeholder', 'title', 'alt'].map(name => it.getAttribute(name) ?? '')),
          ].join('\\n')
      """;

  private final Set<String> english = new HashSet<>();
  private final Pattern keys;
  private final Set<String> read = new TreeSet<>();

  Translation() {
    var en = Tongue.english().texts();
    var es = Tongue.spanish().texts();
    en.forEach((key, text) -> notes(text, es.getOrDefault(key, "")));
    guides();
    keys =
        Pattern.compile(
            en.keySet().stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\w.])(?:", ")(?![\\w.])")));
  }

  /** Fails if anything on this screen is not in Spanish. */
  void isWhole(Someone someone) {
    var page = someone.page();
    var shown = String.valueOf(requireNonNull(page.evaluate(EVERYTHING)));
    if (!read.add(shown)) {
      return;
    }
    assertThat(page.locator("html").getAttribute("lang")).isEqualTo("es");
    assertThat(english.stream().filter(shown::contains)).as("English in: %s", shown).isEmpty();
    assertThat(keys.matcher(shown).results().map(each -> each.group()))
        .as("keys in: %s", shown)
        .isEmpty();
  }

  /** How many different screens were read. */
  int screens() {
    return read.size();
  }

  private void guides() {
    try (var files = Files.list(GUIDES)) {
      for (var file : files.filter(each -> each.toString().endsWith(".json")).toList()) {
        both(JsonParser.parseString(Files.readString(file)));
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private void both(JsonElement part) {
    if (part.isJsonArray()) {
      part.getAsJsonArray().forEach(this::both);
    } else if (part.isJsonObject()) {
      var fields = part.getAsJsonObject();
      if (fields.has("en") && fields.has("es") && fields.get("en").isJsonPrimitive()) {
        notes(fields.get("en").getAsString(), fields.get("es").getAsString());
      }
      fields.entrySet().forEach(each -> both(each.getValue()));
    }
  }

  /** What lies between the places of a text, line by line. */
  private void notes(String text, String translated) {
    for (var piece : text.split("\\{\\w+\\}|\\n", -1)) {
      if (piece.strip().length() >= TELLING && !translated.contains(piece.strip())) {
        english.add(piece.strip());
      }
    }
  }
}
