// SPDX-License-Identifier: Apache-2.0
package heart.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code heart guide}: what somebody who writes a guide is told. */
class GuideCommandTest {
  private static final Path GUIDES = Path.of("..", "conversation", "src", "main", "guides");
  private static final Path OURS = GUIDES.resolve("heart-to-heart.1.json");

  @TempDir private Path folder;

  @Test
  void a_whole_guide_is_said_to_be_whole() {
    var spoken = Spoken.heart("guide", "check", OURS.toString());

    assertThat(spoken.status()).isZero();
    assertThat(spoken.out()).contains("A heart-to-heart", "6 steps", "60 minutes", "en, es");
  }

  @Test
  void everything_that_is_wrong_is_named_with_line_path_and_reason() throws Exception {
    var broken =
        Files.readString(OURS).replace("\"turns\"", "\"turn\"").replace("\"light\"", "\"lite\"");
    var file = Files.writeString(folder.resolve("mine.json"), broken);

    var spoken = Spoken.heart("guide", "check", file.toString());

    assertThat(spoken.status()).isEqualTo(1);
    assertThat(spoken.out())
        .containsPattern("line 12 +degree +This should be one of: free, light, full\\.")
        .containsPattern(
            "line 26 +steps\\[1]\\.kind +This should be one of: read, turns, sameTime");
    assertThat(Spoken.heart("guide", "preview", file.toString()).status()).isEqualTo(1);
  }

  @Test
  void what_is_no_file_no_text_or_too_much_is_one_sentence_and_exit_status_2() throws Exception {
    var latin = Files.write(folder.resolve("latin.json"), new byte[] {'{', (byte) 0xE9, '}'});

    refused("There is no file", "guide", "check", folder.resolve("nowhere").toString());
    refused("is a folder", "guide", "check", folder.toString());
    refused("is not UTF-8", "guide", "preview", latin.toString());
    refused("heart guide check FILE", "guide");
    refused("en, es", "guide", "preview", "--language", "fr", OURS.toString());
    refused("Two names", "guide", "preview", "--names", "Ana", OURS.toString());
  }

  @Test
  void a_preview_reads_as_the_two_will_read_it_each_through_their_own_eyes() {
    var page = Spoken.heart("guide", "preview", "--names", "Mia,Tom", OURS.toString()).out();

    assertThat(page)
        .contains("What have you been carrying around that you'd like Tom to know?")
        .containsPattern("Tom reads meanwhile: [^\\n]*\\s+[^\\n]*be Mia in this")
        .contains("Mia first, about 6 minutes a turn", "Tom first", "both answer at the same time")
        .doesNotContain("{other}", "{me}");
    assertThat(page.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(90));
  }

  @Test
  void a_preview_speaks_each_language_that_the_guide_has() {
    var page = Spoken.heart("guide", "preview", "--language", "es", OURS.toString()).out();

    assertThat(page).contains("De corazón a corazón", "Lo que llevo dentro");
  }

  @Test
  void every_guide_of_ours_has_a_preview_in_both_languages() throws Exception {
    try (var files = Files.list(GUIDES)) {
      for (var file : files.filter(each -> each.toString().matches(".*\\.\\d+\\.json")).toList()) {
        for (var language : new String[] {"en", "es"}) {
          var spoken = Spoken.heart("guide", "preview", "--language", language, file.toString());
          assertThat(spoken.status()).as(spoken.err()).isZero();
        }
      }
    }
  }

  @Test
  void the_skeleton_that_authors_begin_with_is_whole() {
    var skeleton = Path.of("..", "docs", "guide-skeleton.json").toString();

    assertThat(Spoken.heart("guide", "check", skeleton).status()).isZero();
  }

  private static void refused(String because, String... arguments) {
    var spoken = Spoken.heart(arguments);
    assertThat(spoken.status()).isEqualTo(2);
    assertThat(spoken.sentence()).contains(because);
    assertThat(spoken.out()).isEmpty();
  }
}
