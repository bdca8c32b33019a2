// SPDX-License-Identifier: Apache-2.0
package heart.cli;

import heart.server.CannotStart;
import heart.server.HeartServer;
import heart.server.ServerConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import picocli.CommandLine.Command;

/**
 * {@code heart rehearse}, called by the launcher after a build: starts, answers a first visitor and
 * stops, on a folder of its own, and reads a letter, so that the JVM can note down which classes
 * that needs and have them at hand the next time.
 */
@Command(
    name = "rehearse",
    hidden = true,
    description = "Start and stop once, for the JVM to learn.")
final class Rehearse implements Runnable {
  private static final String LETTER =
      """
      You never listen to me, and you always have to be right. On Tuesday you left while I was
      speaking; I felt alone. I need an hour with you. Could we talk tonight?
      """;

  @Override
  public void run() {
    try {
      var folder = Files.createTempDirectory("heart-rehearsal");
      try (var server = HeartServer.start(ServerConfig.local(folder));
          var visitor = HttpClient.newHttpClient()) {
        for (var path : new String[] {"/", "/health", "/metrics", "/v1/places"}) {
          var address = URI.create("http://localhost:" + server.port() + path);
          visitor.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
        }
        Welcome.here(URI.create("http://localhost:" + server.port() + "/"), folder, true);
        letter(folder);
      } finally {
        remove(folder);
      }
    } catch (IOException | CannotStart fault) {
      throw new Refusal("The rehearsal could not be held: " + fault.getMessage(), fault);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** A short letter in the ways in which most are read. */
  private static void letter(Path folder) throws IOException {
    var letter = Files.writeString(folder.resolve("letter.txt"), LETTER).toString();
    var nobody = new PrintWriter(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    var commands = Main.commands(InputStream.nullInputStream(), () -> true, nobody, nobody);
    commands.execute("words", letter);
    commands.execute("words", "--format", "json", letter);
    commands.execute("words", "--listen", letter, letter);
  }

  private static void remove(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
