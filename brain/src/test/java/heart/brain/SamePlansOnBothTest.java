// SPDX-License-Identifier: Apache-2.0
package heart.brain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Planning on the JVM and in the compiled module is one set of rules, and plan.d.ts tells its
 * shapes.
 */
class SamePlansOnBothTest {
  private static final int TRACES = 3_000;
  private static final Path MODULE = Path.of("target", "plan", "plan.js");

  @Test
  void the_jvm_and_the_compiled_module_agree_on_three_thousand_random_traces() throws Exception {
    Path folder = Files.createDirectories(Path.of("target", "traces"));
    Path traces = folder.resolve("plans.jsonl");
    Path answers = folder.resolve("plans.txt");
    List<String> expected = new ArrayList<>();
    try (var out = Files.newBufferedWriter(traces)) {
      for (long seed = 1; seed <= TRACES; seed++) {
        var trace = new PlanTrace(seed).play();
        out.write(trace.calls());
        out.write('\n');
        expected.add(trace.answer());
      }
    }

    Node.runOn(MODULE, "replay-plans.mjs", traces, answers);

    assertThat(Files.readAllLines(answers)).isEqualTo(expected);
    assertThat(expected.toString())
        .contains("\"state\":\"agreed\"", "\"state\":\"later\"", "\"held\":{");
  }

  @Test
  void every_member_that_is_written_is_declared() throws Exception {
    var written = new TreeSet<String>();
    for (long seed = 1; seed <= 400; seed++) {
      written.addAll(
          Face.found("[{,]\\\\?\"([A-Za-z]+)\\\\?\":", new PlanTrace(seed).play().shown()));
    }
    var face = face();
    var declared = new TreeSet<>(face.found("(?:readonly )?([A-Za-z]+)\\??:\\s"));
    declared.addAll(
        Face.found(
            "([A-Za-z]+)\\??:\\s", Files.readString(Path.of("src", "main", "ts", "brain.d.ts"))));
    declared.addAll(List.of("v", "event"));
    declared.addAll(face.union("Field"));
    assertThat(declared).containsAll(written);
    assertThat(written).contains("beyond", "readiness", "theirZone", "remind", "later");
  }

  @Test
  void every_command_is_declared_and_read() throws Exception {
    var face = face();
    var conversation =
        Path.of("..", "conversation", "src", "main", "java", "heart", "conversation");
    var codecs =
        Files.readString(conversation.resolve("plan/PlanCodec.java"))
            + Files.readString(conversation.resolve("notebook/NotebookCodec.java"));
    assertThat(face.found("readonly do: \"(\\w+)\""))
        .isEqualTo(Face.found("\\{\"(\\w+)\", \"\\w+\"\\}", codecs));
    for (var event : Face.found("\\{\"\\w+\", \"(\\w+)\"\\}", codecs)) {
      assertThat(face.text()).contains(event);
    }
  }

  private static Face face() throws IOException {
    var folder = Path.of("src", "main", "plan");
    return new Face(
        Files.readString(folder.resolve("plan.d.ts"))
            + Files.readString(folder.resolve("notebook.d.ts")));
  }
}
