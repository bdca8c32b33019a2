// SPDX-License-Identifier: Apache-2.0
package heart.cli;

import heart.server.CannotStart;
import heart.server.HeartServer;
import heart.server.ServerConfig;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import picocli.CommandLine.Command;

/**
 * {@code heart rehearse}, called by the launcher after a build: starts, answers a first visitor and
 * stops, on a folder of its own, so that the JVM can note down which classes that needs and have
 * them at hand the next time.
 */
@Command(
    name = "rehearse",
    hidden = true,
    description = "Start and stop once, for the JVM to learn.")
final class Rehearse implements Runnable {
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
      } finally {
        remove(folder);
      }
    } catch (IOException | CannotStart fault) {
      throw new Refusal("The rehearsal could not be held: " + fault.getMessage(), fault);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static void remove(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
