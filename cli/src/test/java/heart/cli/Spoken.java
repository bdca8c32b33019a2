// SPDX-License-Identifier: Apache-2.0
package heart.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** One run of the program: what it said, what it complained of, how it ended. */
record Spoken(String out, String err, int status) {
  /** Runs this command line with nothing at standard input and nobody at a terminal. */
  static Spoken heart(String... arguments) {
    return heart("", false, arguments);
  }

  /** Runs this command line with these words at standard input. */
  static Spoken heart(String in, boolean terminal, String... arguments) {
    return heart(in.getBytes(StandardCharsets.UTF_8), terminal, arguments);
  }

  static Spoken heart(byte[] in, boolean terminal, String... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    var commands =
        Main.commands(
            new ByteArrayInputStream(in),
            () -> terminal,
            new PrintWriter(out, true),
            new PrintWriter(err, true));
    int status = commands.execute(arguments);
    return new Spoken(out.toString(), err.toString(), status);
  }

  /** The first line of what it complained of: the one sentence. */
  String sentence() {
    return err.lines().findFirst().orElse("");
  }
}
