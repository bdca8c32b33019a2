// SPDX-License-Identifier: Apache-2.0
package heart.cli;

import static org.assertj.core.api.Assertions.assertThat;

import heart.conversation.json.Json;
import heart.conversation.json.JsonReader;
import heart.conversation.json.JsonReading;
import heart.words.Reading;
import heart.words.Words;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What SARIF 2.1.0 asks of a report, and what its readers need to point at the right words. */
class SarifTest {
  private static final String LETTER =
      "Hello.\nYou never listen\nto me. \uD835\uDC9C. You are so lazy.\n";

  @Test
  void a_report_has_every_part_that_the_standard_requires() {
    var report = parsed(new Sarif(Path.of("letter.txt")).add(LETTER, read(LETTER)).text());

    assertThat(text(report, "version")).isEqualTo("2.1.0");
    assertThat(URI.create(text(report, "$schema")).isAbsolute()).isTrue();
    var run = list(report, "runs").getFirst();
    assertThat(text(run, "columnKind")).isEqualTo("utf16CodeUnits");
    var driver = object(object(run, "tool"), "driver");
    assertThat(text(driver, "name")).isEqualTo("heart words");
    var rules = list(driver, "rules").stream().map(rule -> text(rule, "id")).toList();
    assertThat(rules).doesNotHaveDuplicates().isNotEmpty();
    for (var result : list(run, "results")) {
      assertThat(rules).contains(text(result, "ruleId"));
      assertThat(text(object(result, "message"), "text")).contains(" Instead: ");
      assertThat(text(result, "level")).isIn("warning", "note");
    }
  }

  @Test
  void lines_columns_and_offsets_point_at_the_same_words() {
    var regions = regions(new Sarif(Path.of("letter.txt")).add(LETTER, read(LETTER)));

    assertThat(regions).hasSize(read(LETTER).findings().size()).hasSizeGreaterThan(1);
    for (var region : regions) {
      int start = number(region, "charOffset");
      int end = start + number(region, "charLength");
      assertThat(at(LETTER, number(region, "startLine"), number(region, "startColumn")))
          .isEqualTo(start);
      assertThat(at(LETTER, number(region, "endLine"), number(region, "endColumn"))).isEqualTo(end);
    }
  }

  @Test
  void texts_of_one_line_each_are_pointed_at_in_their_file() {
    var file = "Hello.\r\nYou never listen to me.\r\n";
    var sarif = new Sarif(Path.of("texts.txt"));
    for (var line : TextLine.of(file)) {
      sarif.add(line, read(line.text()));
    }
    var region = regions(sarif).getFirst();

    assertThat(number(region, "startLine")).isEqualTo(2);
    assertThat(number(region, "startColumn")).isEqualTo(1);
    assertThat(number(region, "charOffset")).isEqualTo(file.indexOf("You"));
  }

  @Test
  void any_name_of_a_file_becomes_a_reference_and_a_relative_one_stays_relative() {
    assertThat(uri("to ana: 100% true #1?.txt"))
        .isEqualTo("./to%20ana:%20100%25%20true%20%231%3F.txt");
    assertThat(uri("se\u00F1ora/carta.txt")).isEqualTo("./se%C3%B1ora/carta.txt");
  }

  private static String uri(String name) {
    var report = parsed(new Sarif(Path.of(name)).add(LETTER, read(LETTER)).text());
    var location = location(list(list(report, "runs").getFirst(), "results").getFirst());
    return text(object(location, "artifactLocation"), "uri");
  }

  private static List<Json> regions(Sarif sarif) {
    return list(list(parsed(sarif.text()), "runs").getFirst(), "results").stream()
        .map(result -> object(location(result), "region"))
        .toList();
  }

  private static Json location(Json result) {
    return object(list(result, "locations").getFirst(), "physicalLocation");
  }

  private static int at(String text, int line, int column) {
    int start = 0;
    for (int i = 1; i < line; i++) {
      start = text.indexOf('\n', start) + 1;
    }
    return start + column - 1;
  }

  private static Reading read(String text) {
    return Words.english().read(text);
  }

  private static Json parsed(String report) {
    return ((JsonReading.Read) JsonReader.read(report, report.length())).value();
  }

  private static Json object(Json in, String name) {
    return Objects.requireNonNull(((Json.Obj) in).get(name), name);
  }

  private static List<Json> list(Json in, String name) {
    return ((Json.Arr) object(in, name)).items();
  }

  private static String text(Json in, String name) {
    return ((Json.Str) object(in, name)).text();
  }

  private static int number(Json in, String name) {
    return Math.toIntExact(((Json.Num) object(in, name)).value());
  }
}
