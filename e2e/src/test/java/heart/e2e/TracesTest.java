// SPDX-License-Identifier: Apache-2.0
package heart.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The canary test is worth what this search is worth. */
class TracesTest {
  private static final String WORD = "quetzal-Ö-4711";

  private final Traces traces = Traces.of(List.of(WORD, "another-word"));

  @Test
  void a_word_is_found_in_every_encoding_in_the_middle_of_other_bytes() {
    Traces.encodings(WORD)
        .forEach((how, form) -> {
          var around = new byte[1000 + form.length + 1000];
          System.arraycopy(form, 0, around, 1000, form.length);
          assertThat(traces.in(around)).as(how).contains(WORD + " as " + how);
        });
  }

  @Test
  void a_word_is_found_inside_of_a_longer_text_at_each_alignment_of_base64() {
    for (var before : List.of("", "x", "xy", "xyz")) {
      var text = (before + WORD + " and on").getBytes(StandardCharsets.UTF_8);
      assertThat(traces.in(Base64.getEncoder().encode(text))).as("after '%s'", before).isNotEmpty();
      assertThat(traces.in(Base64.getUrlEncoder().encode(text))).isNotEmpty();
    }
  }

  @Test
  void nothing_is_found_where_nothing_is() {
    assertThat(traces.in("quetzal-O-4711, another word, other".getBytes(StandardCharsets.UTF_8)))
        .isEmpty();
  }

  @Test
  void a_word_that_lies_across_two_pieces_of_a_large_file_is_found(@TempDir Path folder)
      throws Exception {
    var bytes = new byte[(1 << 24) + 100];
    var form = WORD.getBytes(StandardCharsets.UTF_8);
    System.arraycopy(form, 0, bytes, (1 << 24) - 5, form.length);
    var file = Files.write(folder.resolve("large"), bytes);

    assertThat(traces.in(file)).contains(WORD + " as UTF-8");
  }
}
