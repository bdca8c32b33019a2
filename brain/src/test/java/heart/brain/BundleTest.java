// SPDX-License-Identifier: Apache-2.0
package heart.brain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What the bundle weighs, and how fast it is where people are. */
class BundleTest {
  /** A first visit may take 180 KB in all, the brain at most 80 of them. */
  private static final int MOST_BYTES = 80 * 1024;

  /**
   * Thirty milliseconds are the aim for a browser on a machine that does nothing else; a build
   * shares its processors, so that only a fold that has become slow by its nature fails here.
   */
  private static final double MOST_MS = 150;

  @Test
  void the_compiled_brain_weighs_at_most_eighty_kilobytes_on_the_wire() throws Exception {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(Files.readAllBytes(Node.BRAIN));
    }
    System.out.printf("brain.js: %,d bytes, %,d gzipped%n", Files.size(Node.BRAIN), packed.size());

    assertThat(packed.size()).isLessThanOrEqualTo(MOST_BYTES);
  }

  @Test
  void a_talk_of_three_hundred_turns_folds_quickly() throws Exception {
    String measured = Node.run("fold.mjs");
    System.out.println("300 turns: " + measured);

    var number = Pattern.compile("\"foldMs\":([0-9.]+)").matcher(measured);
    assertThat(number.find()).isTrue();
    assertThat(Double.parseDouble(number.group(1))).isLessThan(MOST_MS);
  }
}
