// SPDX-License-Identifier: Apache-2.0
package heart.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the program {@code heart} as a process of its own, as the launcher does. */
final class Program {
  /** What a run said and how it ended. */
  record Run(int status, String out, String err) {}

  private final Path folder;
  private boolean terminal;
  private boolean wantsNoColour;

  /** The program, run in this folder. */
  Program(Path folder) {
    this.folder = folder;
  }

  /** As if somebody looked at it. */
  Program atTerminal() {
    terminal = true;
    return this;
  }

  /** With NO_COLOR set. */
  Program withoutColour() {
    wantsNoColour = true;
    return this;
  }

  /** Runs it with nothing on standard input. */
  Run run(String... arguments) throws IOException, InterruptedException {
    return given("", arguments);
  }

  /** Runs it with this on standard input. */
  Run given(String input, String... arguments) throws IOException, InterruptedException {
    return given(input.getBytes(StandardCharsets.UTF_8), arguments);
  }

  /** Runs it with these bytes on standard input. */
  Run given(byte[] input, String... arguments) throws IOException, InterruptedException {
    var typed = Files.write(Files.createTempFile("input", ""), input);
    var out = Files.createTempFile("out", "");
    var err = Files.createTempFile("err", "");
    var builder = new ProcessBuilder(command(arguments)).directory(folder.toFile());
    builder.environment().remove("NO_COLOR");
    if (wantsNoColour) {
      builder.environment().put("NO_COLOR", "1");
    }
    int status =
        builder
            .redirectInput(typed.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start()
            .waitFor();
    var run = new Run(status, Files.readString(out), Files.readString(err));
    for (var file : List.of(typed, out, err)) {
      Files.delete(file);
    }
    return run;
  }

  private List<String> command(String... arguments) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m"));
    command.add("-Dheart.terminal=" + terminal);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "heart.cli.Main"));
    command.addAll(List.of(arguments));
    return command;
  }
}
