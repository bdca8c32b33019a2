// SPDX-License-Identifier: Apache-2.0
package heart.e2e;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * {@code heart up} in a process of its own, as people run it: with a log to read, a heap to look
 * into, and an exit status.
 */
final class Program implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("https?://[\\w.]+:\\d+/");

  private final Process process;
  private final Path said;

  private Program(Process process, Path said) {
    this.process = process;
    this.said = said;
  }

  /**
   * Starts it.
   *
   * @param folder where {@code said.txt}, all that it prints and logs, goes
   * @param arguments of {@code heart}
   */
  static Program heart(Path folder, String... arguments) throws IOException {
    var said = folder.resolve("said.txt");
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "heart.cli.Main"));
    command.addAll(List.of(arguments));
    var process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    return new Program(process, said);
  }

  /** The address it prints, as soon as it does. */
  URI address() throws IOException, InterruptedException {
    var patience = Instant.now().plus(Duration.ofMinutes(2));
    while (Instant.now().isBefore(patience) && process.isAlive()) {
      var found = ADDRESS.matcher(said());
      if (found.find()) {
        return URI.create(found.group());
      }
      Thread.sleep(20);
    }
    throw new AssertionError("heart up gave no address; it said: " + said());
  }

  /** Everything it has printed and logged up to now. */
  String said() throws IOException {
    return Files.readString(said);
  }

  /** The file with everything it has printed and logged. */
  Path log() {
    return said;
  }

  /** Waits for its end and returns the exit status. */
  int ends() throws InterruptedException {
    if (!process.waitFor(120, TimeUnit.SECONDS)) {
      throw new AssertionError("it did not end within half a minute");
    }
    return process.exitValue();
  }

  /** Tells it to stop, as Ctrl-C and service managers do. */
  Program toldToStop() {
    process.destroy();
    return this;
  }

  /** Writes all that lives in its heap into a file, after a collection. */
  void dumpHeap(Path file) throws IOException, InterruptedException {
    var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    var dump =
        new ProcessBuilder(
                jcmd, Long.toString(process.pid()), "GC.heap_dump", "-all", file.toString())
            .redirectErrorStream(true)
            .start();
    var answer = new String(dump.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (dump.waitFor() != 0 || !Files.exists(file)) {
      throw new AssertionError("no heap dump: " + answer);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
