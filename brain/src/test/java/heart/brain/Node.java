// SPDX-License-Identifier: Apache-2.0
package heart.brain;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a script on the compiled brain, as the browser would. */
final class Node {
  private Node() {}

  static final Path BRAIN = Path.of("target", "brain", "brain.js");

  /** What the script printed; it must end well. */
  static String run(String script, Object... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("node", "src/test/js/" + script));
    command.add(BRAIN.toString());
    for (var argument : arguments) {
      command.add(argument.toString());
    }
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(printed);
    }
    return printed;
  }
}
