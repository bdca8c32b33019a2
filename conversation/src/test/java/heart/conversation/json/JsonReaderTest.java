// SPDX-License-Identifier: Apache-2.0
package heart.conversation.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {
  private static JsonReading read(String text) {
    return JsonReader.read(text, 100_000);
  }

  @Test
  void values_know_the_line_they_begin_on() {
    var read = (JsonReading.Read) read("{\n  \"a\": [1,\n    -20, true, null, \"x\\u00e9\\n\"]\n}");
    var list = (Json.Arr) ((Json.Obj) read.value()).get("a");

    assertThat(list)
        .isEqualTo(
            new Json.Arr(
                2,
                List.of(
                    new Json.Num(2, 1, true),
                    new Json.Num(3, -20, true),
                    new Json.Bool(3, true),
                    new Json.Null(3),
                    new Json.Str(3, "xé\n", false))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "}",
        "[1,]",
        "{\"a\":1,}",
        "{\"a\" 1}",
        "{a:1}",
        "01",
        "-",
        "1.",
        "1e",
        "+1",
        "\"",
        "\"\\x\"",
        "\"\\u12g4\"",
        "\"a\nb\"",
        "tru",
        "nul",
        "[1 2]",
        "1 1",
        "NaN",
        "'a'",
        "{\"a\":1,\"a\":2}",
        "// no",
        "[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
      })
  void what_is_not_json_is_refused_with_a_line_and_a_reason(String text) {
    assertThat(read(text))
        .isInstanceOfSatisfying(
            JsonReading.Broken.class,
            broken -> {
              assertThat(broken.line()).isPositive();
              assertThat(broken.reason()).endsWith(".");
            });
  }

  @Test
  void the_line_of_a_fault_is_the_one_it_is_on() {
    assertThat(read("{\n\"a\": 1\n\"b\": 2\n}"))
        .isEqualTo(new JsonReading.Broken(3, "A comma or a closing brace } is missing."));
  }

  @Test
  void whole_numbers_are_exact_up_to_what_javascript_holds() {
    assertThat(read("9007199254740991"))
        .isEqualTo(new JsonReading.Read(new Json.Num(1, 9_007_199_254_740_991L, true)));
    assertThat(read("9007199254740992")).isEqualTo(new JsonReading.Read(new Json.Num(1, 0, false)));
    assertThat(read("1.5")).isEqualTo(new JsonReading.Read(new Json.Num(1, 0, false)));
  }

  @Test
  void a_hundred_thousand_brackets_do_not_overflow_the_stack() {
    assertThat(read("[".repeat(99_999))).isInstanceOf(JsonReading.Broken.class);
    assertThat(read("x".repeat(100_001))).isInstanceOf(JsonReading.Broken.class);
  }

  @Test
  void a_text_knows_whether_it_is_plain() {
    assertThat(read("\"a ~\"")).isEqualTo(new JsonReading.Read(new Json.Str(1, "a ~", true)));
    for (String text : new String[] {"é", "\u007f", "\u0080", "\\n", "\\u0061", "😀"}) {
      assertThat(((Json.Str) ((JsonReading.Read) read("\"" + text + "\"")).value()).plain())
          .as(text)
          .isFalse();
    }
  }

  @Test
  void what_is_written_is_read_back() {
    String odd = "\"quoted\" \\ \n\r\t\b\f \u0001 é 語 😀 </script>";
    String json = new JsonWriter().open().with("a", odd).with("b", -7).close().toString();

    var read = (Json.Obj) ((JsonReading.Read) read(json)).value();
    assertThat(read.get("a")).isEqualTo(new Json.Str(1, odd, false));
    assertThat(read.get("b")).isEqualTo(new Json.Num(1, -7, true));
  }
}
