// SPDX-License-Identifier: Apache-2.0
package heart.brain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What the bundle weighs, and that it carries a long talk. */
class BundleTest {
  /** A first visit may take 180 KB in all, the brain at most 80 of them. */
  private static final int MOST_BYTES = 80 * 1024;

  @Test
  void the_compiled_brain_weighs_at_most_eighty_kilobytes_on_the_wire() throws Exception {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(Files.readAllBytes(Node.BRAIN));
    }
    System.out.printf("brain.js: %,d bytes, %,d gzipped%n", Files.size(Node.BRAIN), packed.size());

    assertThat(packed.size()).isLessThanOrEqualTo(MOST_BYTES);
  }

  /** The times in what is printed are for docs/figures.md; a test that is timed only flickers. */
  @Test
  void every_entry_of_a_talk_of_three_hundred_turns_is_admitted() throws Exception {
    String measured = Node.run("fold.mjs");
    System.out.println("300 turns: " + measured);

    assertThat(measured).contains("\"events\":1809");
  }
}
