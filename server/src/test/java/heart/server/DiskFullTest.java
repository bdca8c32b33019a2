// SPDX-License-Identifier: Apache-2.0
package heart.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import heart.sealed.Entry;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A server whose system lets it write no further (a limit on the size of files stands in for a full
 * disk, since it needs no rights and no other disk), and then does again.
 */
@Timeout(240)
class DiskFullTest {
  private static final Path PRLIMIT = Path.of("/usr/bin/prlimit");
  private static final int FEW_MEBIBYTES_IN_BLOCKS = 5 * 1024;

  @TempDir Path data;

  @Test
  void a_full_disk_refuses_appends_keeps_what_it_has_and_mends_itself() throws Exception {
    assumeTrue(Files.isExecutable(PRLIMIT), "needs Linux's prlimit");
    var server = limited();
    try (var lines = server.inputReader()) {
      var anna = new Device(URI.create(String.valueOf(lines.readLine())));
      anna.signIn();
      var log = anna.log(anna.place());

      var acknowledged = fill(anna, log);

      assertThat(acknowledged).isPositive();
      assertThat(anna.get("/v1/logs/" + log + "/entries?limit=1").body().path("head").asLong())
          .isEqualTo(acknowledged);
      assertThat(anna.get("/health").status()).isEqualTo(200);

      makeRoom(server);

      var next = anna.entry(log, acknowledged + 1, lastHash(anna, log, acknowledged));
      assertThat(anna.append(next).status()).isEqualTo(201);
    } finally {
      server.destroy();
      assertThat(server.waitFor()).isNotNegative();
    }
  }

  /** Appends until the server says that it is full; how many entries it acknowledged. */
  private static long fill(Device anna, String log) {
    var prev = Entry.genesis(log);
    for (long seq = 1; seq < 1_000; seq++) {
      var entry = anna.entry(log, seq, prev, Entry.MAX_BODY_BYTES);
      var answer = anna.append(entry);
      if (answer.status() == 201) {
        prev = anna.hash(entry, answer.body().path("at").asLong());
        continue;
      }
      assertThat(answer.code()).isEqualTo("store-full");
      assertThat(answer.status()).isEqualTo(507);
      assertThat(answer.body().path("retry").asBoolean()).isTrue();
      assertThat(anna.append(entry).code()).isEqualTo("store-full");
      return seq - 1;
    }
    throw new AssertionError("it never was full");
  }

  private static String lastHash(Device anna, String log, long seq) {
    return anna.prevAfter(log, seq - 1);
  }

  private Process limited() throws Exception {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    var command =
        List.of(
            "bash",
            "-c",
            "ulimit -S -f " + FEW_MEBIBYTES_IN_BLOCKS + " && exec \"$0\" \"$@\"",
            java,
            "-XX:+UseSerialGC",
            "-XX:-UsePerfData",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            classPath,
            Child.class.getName(),
            data.toString());
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  private static void makeRoom(Process server) throws Exception {
    var lifted =
        new ProcessBuilder(PRLIMIT.toString(), "--fsize=unlimited:", "--pid", "" + server.pid())
            .inheritIO()
            .start();
    assertThat(lifted.waitFor()).isZero();
  }

  /** Serves, says where, and stays. */
  static final class Child {
    private Child() {}

    public static void main(String[] args) throws Exception {
      var config = ServerConfig.local(Path.of(args[0])).withLimits(Limits.withoutRates());
      var server = HeartServer.start(config);
      System.out.println(server.address());
      Thread.currentThread().join();
    }
  }
}
