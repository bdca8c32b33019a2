// SPDX-License-Identifier: Apache-2.0
package heart.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What words/README.md shows is compiled and run, with nothing but the words on the class path. */
class ReadmeTest {
  private static final Path EXAMPLE = Path.of("example/ReadALetter.java");

  @Test
  void the_page_shows_the_example_and_what_it_prints() throws Exception {
    var page = Files.readString(Path.of("README.md"));

    assertThat(page).contains("```java\n" + main() + "\n```");
    assertThat(page).contains("```\n" + printed() + "\n```");
  }

  private static String main() throws IOException {
    var example = Files.readString(EXAMPLE);
    var body = example.substring(example.indexOf("    var draft"), example.lastIndexOf("  }\n}"));
    return body.stripTrailing().stripIndent();
  }

  private static String printed() throws IOException, InterruptedException {
    var classes =
        Path.of(Words.class.getProtectionDomain().getCodeSource().getLocation().getPath());
    var run =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classes.toString(),
                EXAMPLE.toString())
            .redirectErrorStream(true)
            .start();
    var printed = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(run.waitFor()).as(printed).isZero();
    return printed.strip();
  }
}
