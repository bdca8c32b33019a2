// SPDX-License-Identifier: Apache-2.0
package heart.brain;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a script on what was compiled, as the browser would. */
final class Node {
  private Node() {}

  static final Path BRAIN = Path.of("target", "brain", "brain.js");
  static final Path WORDS = Path.of("target", "words", "words.js");

  /** What the script printed; it must end well. */
  static String run(String script, Object... arguments) throws IOException, InterruptedException {
    return runOn(BRAIN, script, arguments);
  }

  /** The same, on another of the compiled modules. */
  static String runOn(Path module, String script, Object... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("node", "src/test/js/" + script));
    command.add(module.toString());
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
