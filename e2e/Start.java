// SPDX-License-Identifier: Apache-2.0
// How long ./heart up takes to answer, how much memory it holds when idle, and whether it stops when
// told to. Built already; the launcher's own time is in it. Run as: java e2e/Start.java
// Exit status 1 when it took more than three times what docs/figures.md promises.

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

private static final int RUNS = 5;
private static final double PROMISED_SECONDS = 1.5;
private static final double PROMISED_MIB = 150;

void main(String[] args) throws Exception {
  var launcher = Path.of(args.length > 0 ? args[0] : "heart").toAbsolutePath();
  var data = Files.createTempDirectory("heart-start");
  try {
    var seconds = new double[RUNS];
    double mib = 0;
    for (int run = 0; run < RUNS; run++) {
      var last = run == RUNS - 1;
      int port = freePort();
      long begun = System.nanoTime();
      var program = start(launcher, port, data);
      try {
        seconds[run] = untilAnswered(program, port, begun);
        if (last) {
          Thread.sleep(10_000);
          mib = residentMib(program.pid());
        }
      } finally {
        stop(program);
      }
    }
    java.util.Arrays.sort(seconds);
    var median = seconds[RUNS / 2];
    say("./heart up, built already, to the first answer: median %.2f s, slowest %.2f s (promised: %.1f s)",
        median, seconds[RUNS - 1], PROMISED_SECONDS);
    say("resident memory after ten idle seconds: %.0f MiB (promised: %.0f MiB)", mib, PROMISED_MIB);
    System.exit(median > 3 * PROMISED_SECONDS || mib > 3 * PROMISED_MIB ? 1 : 0);
  } finally {
    remove(data);
  }
}

Process start(Path launcher, int port, Path data) throws IOException {
  return new ProcessBuilder(
          launcher.toString(), "up", "--port", Integer.toString(port), "--data", data.toString())
      .redirectErrorStream(true)
      .redirectOutput(ProcessBuilder.Redirect.DISCARD)
      .start();
}

double untilAnswered(Process program, int port, long begun) throws Exception {
  while (!answers(port)) {
    if (!program.isAlive()) {
      throw new IllegalStateException("heart up ended with " + program.exitValue());
    }
    if (System.nanoTime() - begun > TimeUnit.SECONDS.toNanos(60)) {
      throw new IllegalStateException("no answer within a minute");
    }
    Thread.sleep(5);
  }
  return (System.nanoTime() - begun) / 1e9;
}

boolean answers(int port) {
  try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
    socket.setSoTimeout(5_000);
    var request = "GET / HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n\r\n";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    return answer.startsWith("HTTP/1.1 200");
  } catch (IOException notYet) {
    return false;
  }
}

/** The launcher becomes the program, so its process id is the program's. */
double residentMib(long pid) throws IOException {
  var status = Path.of("/proc", Long.toString(pid), "status");
  if (!Files.exists(status)) {
    return 0; // no /proc here, as on macOS
  }
  return Files.readAllLines(status).stream()
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .sum()
      / 1024.0;
}

void stop(Process program) throws InterruptedException {
  program.destroy(); // SIGTERM, as a service manager sends it
  if (!program.waitFor(10, TimeUnit.SECONDS)) {
    program.destroyForcibly();
    throw new IllegalStateException("it did not stop within ten seconds");
  }
}

int freePort() throws IOException {
  try (var any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
    return any.getLocalPort();
  }
}

void say(String text, Object... values) {
  System.out.println(String.format(Locale.ROOT, text, values));
}

void remove(Path folder) throws IOException {
  try (var files = Files.walk(folder)) {
    for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
      Files.delete(file);
    }
  }
}
