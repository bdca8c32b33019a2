// SPDX-License-Identifier: Apache-2.0
package heart.cli;

import static org.assertj.core.api.Assertions.assertThat;

import heart.words.ReadingJson;
import heart.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code heart words} as people and scripts run it: a process with files, pipes and a status. */
class WordsProgramTest {
  private static final String HARD = "You never listen to me.";
  private static final String KIND = "Thank you for the soup, it was lovely.";

  @TempDir private Path folder;
  private Program heart;

  @BeforeEach
  void atHome() {
    heart = new Program(folder);
  }

  @Test
  void a_letter_is_shown_with_marks_reasons_and_alternatives() throws Exception {
    var run = heart.run("words", file("letter.txt", HARD + "\nI was sad on Sunday.\n"));

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .startsWith("+ feeling: ")
        .contains("[1 You never listen] to me.\nI was sad on Sunday.\n")
        .contains("\n1  absolute  ", "\n   Instead: ")
        .doesNotContain("\u001B");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void a_letter_without_findings_ends_with_status_0_and_an_empty_one_as_well() throws Exception {
    assertThat(heart.run("words", file("kind.txt", KIND)).status()).isZero();
    var empty = heart.run("words", file("empty.txt", ""));
    assertThat(empty.status()).isZero();
    assertThat(empty.out()).isBlank();
    assertThat(heart.run("words", "--lines", file("none.txt", ""), "--format", "json").out())
        .isEqualTo("[]\n");
  }

  @Test
  void without_a_file_it_reads_standard_input() throws Exception {
    var run = heart.given(HARD, "words", "--format", "json");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out().strip()).isEqualTo(json(HARD));
  }

  @Test
  void colour_is_for_terminals_only_plum_and_never_red_and_nobody_gets_it_who_asks_for_none()
      throws Exception {
    var letter = file("letter.txt", HARD);

    assertThat(heart.atTerminal().run("words", letter).out())
        .contains("\u001B[4;38;5;133mYou never listen\u001B[0m")
        .doesNotContain("\u001B[31m");
    assertThat(heart.withoutColour().run("words", letter).out()).doesNotContain("\u001B");
  }

  @Test
  void many_texts_are_read_one_a_line_and_answered_one_a_line() throws Exception {
    var texts = file("texts.txt", HARD + "\n\n" + KIND);
    var run = heart.run("words", "--lines", texts, "--format", "jsonl");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEqualTo(json(HARD) + "\n" + json("") + "\n" + json(KIND) + "\n");
    assertThat(heart.run("words", "--lines", texts, "--format", "json").out())
        .isEqualTo("[" + json(HARD) + ",\n" + json("") + ",\n" + json(KIND) + "]\n");
    assertThat(heart.run("words", "--lines", texts).out()).contains("[1 You never listen] to me.");
  }

  @Test
  void line_ends_of_windows_are_no_part_of_a_text() throws Exception {
    var texts = file("windows.txt", HARD + "\r\n" + KIND + "\r\n");

    assertThat(heart.run("words", "--lines", texts, "--format", "jsonl").out())
        .isEqualTo(json(HARD) + "\n" + json(KIND) + "\n");
  }

  @Test
  void a_reply_is_laid_beside_what_was_said() throws Exception {
    var said = "I was alone all week and I missed you.";
    var heard = "You were alone all week, and you missed me.";
    var two = heart.run("words", "--listen", file("said.txt", said), file("heard.txt", heard));
    var lines = file("pairs.tsv", said + "\t" + heard + "\r\nI am tired.\t\n");
    var many = heart.run("words", "--listen", "--lines", lines, "--format", "jsonl");

    assertThat(two.status()).isZero();
    assertThat(two.out()).contains("You said back:");
    assertThat(many.status()).isZero();
    assertThat(many.out().lines()).hasSize(2);
    assertThat(many.out())
        .startsWith("{\"kind\":\"reflection\"")
        .contains("\"units\":[{\"start\":")
        .contains("\n{\"kind\":\"empty\"");
  }

  @Test
  void what_cannot_be_done_is_said_in_a_sentence_with_status_2_and_without_anybodys_words()
      throws Exception {
    var latin = folder.resolve("latin.txt");
    Files.write(latin, new byte[] {'c', 'a', 'f', (byte) 0xE9});
    var letter = file("letter.txt", HARD);

    refuses("There is no file of that name.", heart.run("words", HARD));
    refuses("is a folder: name the file in it.", heart.run("words", folder.toString()));
    refuses("is not UTF-8: save it as UTF-8 text", heart.run("words", latin.toString()));
    refuses("is not UTF-8: save it as UTF-8 text", heart.run("words", "--lines", latin.toString()));
    refuses("Standard input is not UTF-8", heart.given(Files.readAllBytes(latin), "words"));
    refuses("Name a letter or --lines, not both.", heart.run("words", letter, "--lines", letter));
    refuses("Name one letter; two go with --listen.", heart.run("words", letter, letter));
    refuses("There is more here than this command takes.", heart.run("version", HARD));
    refuses("expected one of [text, json, jsonl, sarif]", heart.run("words", "--format", "xml"));
    refuses("--listen knows the formats", heart.run("words", "--listen", "--format", "sarif"));
    refuses("Say heart words --listen SAID HEARD", heart.run("words", "--listen", letter));
    refuses("There is no such command.", heart.run(HARD));
  }

  @Test
  void a_file_too_large_for_a_letter_is_refused_before_it_fills_the_memory() throws Exception {
    var huge = folder.resolve("huge.txt");
    try (var file = new java.io.RandomAccessFile(huge.toFile(), "rw")) {
      file.setLength(65L * 1024 * 1024);
    }
    refuses("has more than 64 MiB", heart.run("words", huge.toString()));
  }

  private static void refuses(String sentence, Program.Run run) {
    assertThat(run.status()).as(run.err()).isEqualTo(2);
    assertThat(run.err()).contains(sentence).doesNotContain("listen to me", "\tat ");
    assertThat(run.err().lines().count()).isLessThanOrEqualTo(2);
    assertThat(run.out()).isEmpty();
  }

  private static String json(String text) {
    return ReadingJson.of(Words.english().read(text));
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).getFileName().toString();
  }
}
