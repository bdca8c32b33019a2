// SPDX-License-Identifier: Apache-2.0
package heart.words.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A short run of the fuzzer on each target, in a process of its own: the same inputs every time.
 * For an hour of new ones there is {@code words/fuzz}.
 */
class FuzzTest {
  private static final List<String> SEEDS =
      List.of(
          "You never listen to me. Why do you always have to be right?",
          "If you leave now, don't bother coming back.\u0000So if I go, you don't want me back.",
          "I feel like you don\u2019t care \uD83D\uDE22 \u2026 \u201Cyou idiot\u201D f***",
          "I was alone on Sunday.\u0000You were alone on Sunday, and you missed me.");

  @TempDir private Path folder;

  @Test
  void no_text_brings_the_coach_out_of_its_bounds() throws Exception {
    survives("heart.words.fuzz.CoachTarget", 5_000);
  }

  @Test
  void no_two_texts_bring_the_listening_check_out_of_its_bounds() throws Exception {
    survives("heart.words.fuzz.ListeningTarget", 3_000);
  }

  private void survives(String target, int inputs) throws IOException, InterruptedException {
    var corpus = Files.createDirectory(folder.resolve("corpus"));
    for (int i = 0; i < SEEDS.size(); i++) {
      Files.writeString(corpus.resolve("seed" + i), SEEDS.get(i));
    }
    var log = folder.resolve("log");
    int status =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + target,
                "--instrumentation_includes=heart.words.**",
                "-runs=" + inputs,
                "-seed=1",
                "-max_len=400",
                corpus.toString())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start()
            .waitFor();
    var said = Files.readString(log, StandardCharsets.ISO_8859_1);
    assertThat(status).as(said).isZero();
    assertThat(said).contains("Done " + inputs + " runs");
  }
}
