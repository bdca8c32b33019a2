// SPDX-License-Identifier: Apache-2.0
package heart.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code heart words}, in every format and with everything that can be wrong about the asking. */
class WordsCommandTest {
  private static final String HARSH = "You never listen to me.";
  private static final String WARM = "I felt happy on Sunday when you cooked for us.";
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  @Test
  void a_letter_is_shown_with_what_is_good_first_then_marks_reasons_and_alternatives()
      throws Exception {
    var page = Spoken.heart("words", letter(WARM + " " + HARSH)).out();

    assertThat(page).contains("+ feeling: ", "[1 You never listen]", "1  absolute", "Instead: ");
    assertThat(page.indexOf("+ feeling")).isLessThan(page.indexOf("[1 "));
  }

  @Test
  void the_exit_status_is_0_for_nothing_1_for_something_and_2_for_what_cannot_be_done()
      throws Exception {
    assertThat(Spoken.heart("words", letter(WARM)).status()).isZero();
    assertThat(Spoken.heart("words", letter(HARSH)).status()).isEqualTo(1);
    assertThat(Spoken.heart("words", "--nonsense").status()).isEqualTo(2);
  }

  @Test
  void without_a_file_it_reads_what_comes_in() {
    assertThat(Spoken.heart(HARSH, false, "words").out()).contains("[1 You never listen]");
    assertThat(Spoken.heart("", false, "words").status()).isZero();
  }

  @Test
  void there_is_colour_at_a_terminal_and_nowhere_else_and_never_red() throws Exception {
    var letter = letter(HARSH);
    var shown = Spoken.heart("", true, "words", letter).out();

    assertThat(shown).contains("\u001B[").doesNotContain("\u001B[31m", "\u001B[91m");
    assertThat(Spoken.heart("words", letter).out()).doesNotContain("\u001B[");
  }

  @Test
  void json_has_findings_strengths_opening_and_sentences_with_spans_of_the_text() throws Exception {
    var text = "😡 " + HARSH + " " + WARM;
    var read = json(Spoken.heart("words", "--format", "json", letter(text)).out());

    var finding = read.at("/findings/0");
    assertThat(names(finding))
        .containsExactly("category", "rule", "start", "end", "sureness", "reason", "alternative");
    assertThat(span(text, finding)).isEqualTo("You never listen");
    assertThat(names(read.at("/strengths/0"))).containsExactly("category", "start", "end");
    assertThat(names(read)).containsExactly("findings", "strengths", "opening", "sentences");
    assertThat(span(text, read.at("/sentences/1"))).isEqualTo(WARM);
  }

  @Test
  void in_bulk_each_line_has_one_object_in_its_order_with_unix_or_windows_ends() throws Exception {
    for (var end : List.of("\n", "\r\n")) {
      var file = letter(HARSH + end + end + WARM + end);
      var spoken = Spoken.heart("words", "--lines", file, "--format", "jsonl");

      assertThat(spoken.status()).isEqualTo(1);
      var lines = spoken.out().lines().map(WordsCommandTest::json).toList();
      assertThat(lines).hasSize(3);
      assertThat(lines.get(0).at("/findings/0/category").asText()).isEqualTo("absolute");
      assertThat(lines.get(1).get("findings")).isEmpty();
      assertThat(lines.get(2).get("strengths")).isNotEmpty();
    }
  }

  @Test
  void in_bulk_json_is_one_list_also_of_nothing() throws Exception {
    var some = Spoken.heart("words", "--format", "json", "--lines", letter(HARSH + "\n" + WARM));
    var none = Spoken.heart("words", "--format", "json", "--lines", letter(""));

    assertThat(json(some.out())).hasSize(2);
    assertThat(json(none.out())).isEmpty();
  }

  @Test
  void sarif_names_rule_message_file_line_and_column() throws Exception {
    var file = letter(WARM + "\n" + HARSH);
    for (var how : List.of(List.of(file), List.of("--lines", file))) {
      var arguments = new java.util.ArrayList<>(List.of("words", "--format", "sarif"));
      arguments.addAll(how);
      var sarif = json(Spoken.heart(arguments.toArray(String[]::new)).out());

      assertThat(sarif.at("/version").asText()).isEqualTo("2.1.0");
      assertThat(sarif.at("/runs/0/columnKind").asText()).isEqualTo("utf16CodeUnits");
      var result = sarif.at("/runs/0/results/0");
      var rules = sarif.at("/runs/0/tool/driver/rules").findValuesAsText("id");
      assertThat(rules).contains(result.get("ruleId").asText());
      assertThat(result.at("/message/text").asText()).isNotBlank();
      var region = result.at("/locations/0/physicalLocation/region");
      assertThat(region.get("startLine").asInt()).isEqualTo(2);
      assertThat(region.get("startColumn").asInt()).isEqualTo(1);
    }
  }

  @Test
  void listening_says_what_came_back_and_what_might_be_added() throws Exception {
    var said = letter("The move scares me. I miss my friends already, and I need some help.");
    var heard = letter("You are frightened of moving.");
    var page = Spoken.heart("words", "--listen", said, heard);

    assertThat(page.status()).isZero();
    assertThat(page.out()).contains("You said back:", "You might add:");
    var answer = json(Spoken.heart("words", "--listen", "--format", "json", said, heard).out());
    assertThat(names(answer))
        .containsExactly("kind", "sentences", "parrot", "validates", "covered", "units");
    assertThat(answer.at("/units/0/said_back").asText()).isIn("yes", "partly", "no");
  }

  @Test
  void listening_in_bulk_answers_each_line_and_names_one_that_has_no_tab() throws Exception {
    var good = letter("I am tired.\tYou are worn out.\r\nI am sad.\tOk.\r\n");
    var answers = Spoken.heart("words", "--listen", "--lines", good, "--format", "jsonl");
    assertThat(answers.out().lines().map(WordsCommandTest::json)).hasSize(2);

    refused("Line 2 of", "words", "--listen", "--lines", letter("a\tb\nsecret words\n"));
  }

  @Test
  void what_cannot_be_done_is_one_sentence_that_says_what_to_do() throws Exception {
    var letter = letter(HARSH);
    var latin = Files.write(folder.resolve("latin.txt"), new byte[] {'s', 'e', (byte) 0xE9});

    refused("There is no file", "words", folder.resolve("nowhere.txt").toString());
    refused("is a folder", "words", folder.toString());
    refused("is not UTF-8", "words", latin.toString());
    refused("is not UTF-8", "words", "--lines", latin.toString());
    refused("not both", "words", "--lines", letter, letter);
    refused("Name one letter", "words", letter, letter);
    refused("--format", "words", "--format", "html", letter);
    refused("SAID HEARD", "words", "--listen", letter);
    refused("text, json and jsonl", "words", "--listen", "--format", "sarif", letter, letter);
    assertThat(Spoken.heart(new byte[] {(byte) 0xFF}, false, "words").sentence())
        .contains("Standard input is not UTF-8");
  }

  /** Nobody's words get into an error. */
  private static void refused(String because, String... arguments) {
    var spoken = Spoken.heart(arguments);
    assertThat(spoken.status()).isEqualTo(2);
    assertThat(spoken.err()).contains(because).doesNotContain("listen to me", "secret words");
    assertThat(spoken.out()).isEmpty();
  }

  private String letter(String text) throws Exception {
    return Files.writeString(Files.createTempFile(folder, "letter", ".txt"), text).toString();
  }

  private static String span(String text, JsonNode of) {
    return text.substring(of.get("start").asInt(), of.get("end").asInt());
  }

  private static List<String> names(JsonNode object) {
    return object.properties().stream().map(java.util.Map.Entry::getKey).toList();
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (com.fasterxml.jackson.core.JsonProcessingException broken) {
      throw new AssertionError(text, broken);
    }
  }
}
