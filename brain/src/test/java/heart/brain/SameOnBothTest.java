// SPDX-License-Identifier: Apache-2.0
package heart.brain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The JVM and the compiled brain are one set of rules: on random traces they give the same answers
 * (compared by hash) and the same states (compared as they are).
 */
class SameOnBothTest {
  private static final int TRACES = 10_000;

  @Test
  void the_jvm_and_the_compiled_brain_agree_on_ten_thousand_random_traces() throws Exception {
    Path folder = Files.createDirectories(Path.of("target", "traces"));
    Path traces = folder.resolve("traces.jsonl");
    Path answers = folder.resolve("answers.txt");
    List<String> expected = new ArrayList<>();
    try (var out = Files.newBufferedWriter(traces)) {
      for (long seed = 1; seed <= TRACES; seed++) {
        var trace = new Trace(seed).play();
        out.write(escaped(trace.calls()));
        out.write('\n');
        expected.add(trace.answer());
      }
    }

    Node.run("replay.mjs", traces, answers);

    List<String> found = Files.readAllLines(answers);
    assertThat(found).hasSize(TRACES);
    for (int i = 0; i < TRACES; i++) {
      assertThat(found.get(i)).as("seed %s", i + 1).isEqualTo(expected.get(i));
    }
    assertThat(reached(expected))
        .contains(
            "arriving",
            "on-my-heart",
            "what-it-was-like",
            "agenda.1",
            "learned",
            "unsaid",
            "keepsake")
        .contains("kept", "left", "paused");
  }

  /** Halves of a character have no bytes in UTF-8: they travel as escapes. */
  private static String escaped(String json) {
    var out = new StringBuilder();
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (Character.isSurrogate(c)) {
        out.append("\\u").append(Integer.toHexString(c));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Steps and standings that the traces came to: a walk that goes nowhere would prove nothing. */
  private static Set<String> reached(List<String> answers) {
    Set<String> reached = new HashSet<>();
    for (String answer : answers) {
      reached.add(after(answer, "\"step\":\""));
      reached.add(after(answer, "\"standing\":{\"state\":\""));
    }
    return reached;
  }

  private static String after(String text, String mark) {
    int start = text.lastIndexOf(mark);
    return start < 0
        ? ""
        : text.substring(start + mark.length(), text.indexOf('"', start + mark.length()));
  }
}
