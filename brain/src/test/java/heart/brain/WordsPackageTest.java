// SPDX-License-Identifier: Apache-2.0
package heart.brain;

import static org.assertj.core.api.Assertions.assertThat;

import heart.words.Category;
import heart.words.Opening;
import heart.words.Strength;
import heart.words.Topic;
import heart.words.listening.ReplyKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What others get who take the words alone: types that are true, an example that runs. */
class WordsPackageTest {
  private static final Path FOLDER = Path.of("target", "words");

  private static String file(String name) throws IOException {
    return Files.readString(FOLDER.resolve(name));
  }

  @Test
  void every_closed_list_of_the_types_is_the_same() throws IOException {
    assertThat(new Face(file("words.d.ts")).union("Category"))
        .containsExactlyInAnyOrder(labels(Category.values()));
    assertThat(new Face(file("words.d.ts")).union("StrengthKind"))
        .containsExactlyInAnyOrder(labels(Strength.Kind.values()));
    assertThat(new Face(file("words.d.ts")).union("ReplyKind"))
        .containsExactlyInAnyOrder(
            Stream.of(ReplyKind.values()).map(ReplyKind::id).toArray(String[]::new));
    assertThat(new Face(file("words.d.ts")).union("OpeningPart"))
        .containsExactlyInAnyOrder(
            Stream.of(Opening.Part.values())
                .map(part -> part.name().toLowerCase(Locale.ROOT))
                .toArray(String[]::new));
  }

  private static String[] labels(Topic[] topics) {
    return Stream.of(topics).map(Topic::label).toArray(String[]::new);
  }

  @Test
  void every_function_of_the_types_is_exported() throws IOException {
    String exported = file("words.js");
    exported = exported.substring(exported.lastIndexOf("export{"));

    assertThat(Face.found("as (\\w+)[,}]", exported))
        .containsAll(Face.found("export function (\\w+)\\(", file("words.d.ts")))
        .contains("read", "listening");
  }

  @Test
  void no_example_of_a_rule_is_carried_along() throws IOException {
    assertThat(file("words.js"))
        .contains("How was that for you?")
        .doesNotContain("\"You never listen to me.\"");
  }

  /**
   * The reasons and alternatives may be put better at any time; what is marked has to be as shown.
   */
  @Test
  void the_example_runs_and_marks_what_the_readme_shows() throws Exception {
    var process =
        new ProcessBuilder("node", "example.mjs")
            .directory(FOLDER.toFile())
            .redirectErrorStream(true)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(printed).isZero();
    var marked = printed.lines().filter(line -> line.matches("(good|look|said back).*")).toList();
    assertThat(marked).hasSizeGreaterThan(3);
    assertThat(file("README.md").lines()).containsAll(marked);
  }
}
