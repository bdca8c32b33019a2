// SPDX-License-Identifier: Apache-2.0
package heart.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A client made of curl and openssl alone, as the protocol page promises. */
@Timeout(240)
class WalkThroughTest {
  @TempDir Path data;

  @Test
  void the_walk_through_of_the_page_runs_as_it_stands() throws Exception {
    for (var tool : new String[] {"bash", "curl", "openssl", "jq", "basenc"}) assumeTrue(has(tool));
    try (var server = HeartServer.start(ServerConfig.local(data))) {
      var walk =
          new ProcessBuilder("bash", script().toString(), server.address().toString())
              .redirectErrorStream(true)
              .start();
      var said = new String(walk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

      assertThat(walk.waitFor()).as(said).isZero();
      assertThat(said).endsWith("Ben joined, read Anna's entry and answered it.\n");
    }
  }

  private static boolean has(String tool) {
    return Stream.of(System.getenv("PATH").split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
  }

  private static Path script() {
    return Stream.of(Path.of("../docs/walk-through.sh"), Path.of("docs/walk-through.sh"))
        .filter(Files::exists)
        .findFirst()
        .orElseThrow();
  }
}
