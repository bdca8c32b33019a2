// SPDX-License-Identifier: Apache-2.0
package heart.brain;

import static org.assertj.core.api.Assertions.assertThat;

import heart.words.Listening;
import heart.words.ReadingJson;
import heart.words.Words;
import heart.words.listening.HeardJson;
import heart.words.rules.Example;
import heart.words.rules.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The JVM and the compiled words give the same bytes, and the rules keep their examples there. */
class SameWordsOnBothTest {
  private static final int TEXTS = 10_000;
  private static final Path SUITES =
      Path.of("..", "words", "src", "test", "resources", "heart", "words");

  /** Every cell of every suite that is longer than a label, whatever columns the suite has. */
  private static List<String> suites() throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(SUITES)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          Stream.of(line.split("\t", -1)).filter(cell -> cell.contains(" ")).forEach(texts::add);
        }
      }
    }
    return texts;
  }

  private static List<Rule> rules() {
    return Words.english().language().rules().rules();
  }

  private static List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>(suites());
    for (Rule rule : rules()) {
      rule.examples().stream().map(Example::text).forEach(texts::add);
    }
    return texts;
  }

  @Test
  void readings_are_the_same_over_every_suite_every_example_and_ten_thousand_odd_texts()
      throws Exception {
    List<String> texts = texts();
    assertThat(texts).hasSizeGreaterThan(3_000);
    var any = new AnyText(5, List.copyOf(texts));
    for (int i = 0; i < TEXTS; i++) {
      texts.add(any.next());
    }

    List<String> found = answers("readings", texts.stream().map(SameWordsOnBothTest::read));

    for (int i = 0; i < texts.size(); i++) {
      String expected = ReadingJson.of(Words.english().read(texts.get(i)));
      assertThat(found.get(i)).as("text %s", i).isEqualTo(expected);
    }
    assertThat(found).anyMatch(reading -> reading.contains("\"category\":\"kitchen_sink\""));
  }

  @Test
  void what_was_heard_is_the_same_over_every_turn_and_ten_thousand_odd_ones() throws Exception {
    List<String> turns = new ArrayList<>();
    for (String suite : List.of("open", "own", "apart")) {
      for (String line : Files.readAllLines(SUITES.resolve("listening/" + suite + ".tsv"))) {
        List<String> cells = Stream.of(line.split("\t", -1)).filter(c -> c.contains(" ")).toList();
        for (int i = 1; i < cells.size(); i++) {
          turns.add(cells.get(i - 1) + "\t" + cells.get(i));
        }
      }
    }
    var any = new AnyText(6, suites());
    for (int i = 0; i < TEXTS; i++) {
      turns.add(bare(any.next()) + "\t" + bare(any.next()));
    }

    List<String> found = answers("heard", turns.stream().map(SameWordsOnBothTest::listen));

    for (int i = 0; i < turns.size(); i++) {
      String[] turn = turns.get(i).split("\t", -1);
      String expected = HeardJson.of(Listening.english().read(turn[0], turn[1]));
      assertThat(found.get(i)).as("turn %s", i).isEqualTo(expected);
    }
  }

  @Test
  void every_rule_keeps_its_own_examples_in_the_bundle() throws Exception {
    List<String> calls = new ArrayList<>();
    for (Rule rule : rules()) {
      for (Example example : rule.examples()) {
        calls.add(read(example.text()));
      }
    }

    List<String> found = answers("examples", calls.stream());

    int at = 0;
    for (Rule rule : rules()) {
      for (Example example : rule.examples()) {
        assertThat(found.get(at++).contains("\"rule\":\"" + rule.id() + '"'))
            .as("%s: %s", rule.id(), example.text())
            .isEqualTo(example.marked());
      }
    }
    assertThat(at).isGreaterThan(500);
  }

  private static String bare(String text) {
    return text.replace('\t', ' ');
  }

  private static String read(String text) {
    return call("read", text);
  }

  private static String listen(String turn) {
    return call("listen", turn.split("\t", -1));
  }

  /** A call as one line of plain ASCII: halves of a character have no bytes in UTF-8. */
  private static String call(String name, String... arguments) {
    var json = new StringBuilder("[\"").append(name).append('"');
    for (String argument : arguments) {
      json.append(",\"");
      argument.chars().forEach(c -> json.append(String.format(Locale.ROOT, "\\u%04x", c)));
      json.append('"');
    }
    return json.append(']').toString();
  }

  private static List<String> answers(String name, Stream<String> calls) throws Exception {
    Path folder = Files.createDirectories(Path.of("target", "readings"));
    Path asked = folder.resolve(name + ".jsonl");
    Path answered = folder.resolve(name + ".txt");
    List<String> lines = calls.toList();
    Files.write(asked, lines);
    Node.runOn(Node.WORDS, "read.mjs", asked, answered);
    List<String> found = Files.readAllLines(answered);
    assertThat(found).hasSameSizeAs(lines);
    return found;
  }
}
