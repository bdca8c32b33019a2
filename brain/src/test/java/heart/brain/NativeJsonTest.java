// SPDX-License-Identifier: Apache-2.0
package heart.brain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The compiled module takes a short way through the JSON parser of its engine: on texts at the edge
 * of that way it must answer as the JVM does, which has none.
 */
class NativeJsonTest {
  private static final String BEGUN =
      """
      {"v":1,"event":"begun","rules":["We stay kind."],"guide":"just-talk","edition":1,\
      "degree":"free","setting":"live","language":"en","course":2}\
      """;
  private static final String AGREED = "{\"v\":1,\"event\":\"rulesAgreed\",\"revision\":1}";

  private static final String TAKEN = "{\"v\":1,\"event\":\"floorTaken\"}";

  private static final List<String> WORDS =
      List.of(
          "plain",
          "",
          " edge",
          "~!#[]",
          "del\u007f",
          "caf\u00e9",
          "line\\nline",
          "line\nline",
          "quote \\\" and \\\\ and \\/",
          "\\u0041",
          "\\u2028",
          "\u2028\u2029",
          "\\ud83d\\ude42",
          "\\ud83d",
          "\uD83D\uDE42",
          "\\u0000",
          "\u0001",
          "\\x");

  private static final List<String> NUMBERS =
      List.of(
          "1",
          "2",
          "01",
          "-1",
          "-0",
          "0",
          "1.0",
          "1.5",
          "1e0",
          "1E2",
          "1e21",
          "1e+21",
          "1e999",
          "9007199254740991",
          "9007199254740992",
          "9007199254740993",
          "-9007199254740992",
          "100000000000000000000",
          "NaN",
          "Infinity",
          "+1",
          ".5",
          "5.",
          "\"1\"",
          "true",
          "null",
          "[]",
          "{}",
          "[1]");

  @Test
  void what_the_engine_reads_is_what_our_reader_reads() throws Exception {
    Path folder = Files.createDirectories(Path.of("target", "traces"));
    Path traces = folder.resolve("json.jsonl");
    Path answers = folder.resolve("json-answers.txt");
    var texts = texts();
    List<String> expected = new ArrayList<>();
    try (var out = Files.newBufferedWriter(traces)) {
      for (var text : texts) {
        var trace = new Trace(1).then("first", BEGUN);
        trace.then("first", AGREED).then("second", AGREED).then("first", TAKEN).then("first", text);
        out.write(trace.calls());
        out.write('\n');
        expected.add(trace.answer());
      }
    }

    Node.run("replay.mjs", traces, answers);

    List<String> found = Files.readAllLines(answers);
    assertThat(found).hasSameSizeAs(texts);
    for (int i = 0; i < texts.size(); i++) {
      assertThat(found.get(i)).as(texts.get(i)).isEqualTo(expected.get(i));
    }
    // Ten of them are admitted, each with other words or another number: not all are refused alike.
    assertThat(expected.stream().map(NativeJsonTest::state).distinct().count())
        .isGreaterThanOrEqualTo(10);
  }

  private static List<String> texts() {
    var texts = new ArrayList<String>();
    for (var words : WORDS) {
      texts.add("{\"v\":1,\"event\":\"shared\",\"words\":\"" + words + "\"}");
      texts.add("{\"v\":1,\"event\":\"shared\",\"" + words + "\":1,\"words\":\"plain\"}");
    }
    for (var number : NUMBERS) {
      texts.add("{\"v\":" + number + ",\"event\":\"shared\",\"words\":\"plain\"}");
      texts.add("{\"v\":1,\"event\":\"markRead\",\"line\":" + number + "}");
    }
    for (var rest : List.of("", " ", "x", "{}", ",", "\n")) {
      texts.add("{\"v\":1,\"event\":\"handedOver\"}" + rest);
    }
    for (var name : List.of("words", "event", "v", "__proto__", "constructor", "toString", "1")) {
      texts.add("{\"v\":1,\"event\":\"shared\",\"words\":\"plain\",\"" + name + "\":\"twice\"}");
      texts.add("{\"" + name + "\":\"before\",\"v\":1,\"event\":\"shared\",\"words\":\"plain\"}");
    }
    for (int size : List.of(23, 24, 25, 97, 98, 99, 5_000)) {
      String deep = "[".repeat(size) + "]".repeat(size);
      texts.add("{\"v\":1,\"event\":\"shared\",\"words\":\"plain\",\"deep\":" + deep + "}");
      String wide =
          IntStream.range(0, size).mapToObj(i -> ",\"w" + i + "\":0").collect(Collectors.joining());
      texts.add("{\"v\":1,\"event\":\"shared\",\"words\":\"plain\"" + wide + "}");
    }
    texts.addAll(List.of("", "null", "[]", "1", "\"\"", "{", "true", "{\"v\":1}", "{ }"));
    return texts;
  }

  private static String state(String answer) {
    return answer.substring(answer.lastIndexOf(" {"));
  }
}
