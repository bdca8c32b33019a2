// SPDX-License-Identifier: Apache-2.0
package heart.store;

import static heart.store.Household.ANNA;
import static heart.store.Household.GENESIS;
import static heart.store.Household.PLACE;
import static heart.store.Household.id;
import static org.assertj.core.api.Assertions.assertThat;

import heart.store.Appended.Acknowledged;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Acknowledged means on disk, also for a process that is killed without a word (SIGKILL). */
@Timeout(240)
class KilledTest {
  private static final int WRITERS = 8;

  @TempDir Path folder;

  @Test
  void every_entry_acknowledged_before_a_kill_is_there_after_it() throws Exception {
    for (int round = 1; round <= 3; round++) {
      var acknowledged = killedAfter(400 * round);

      try (var house = new Household(folder, StoreConfig.usual())) {
        acknowledged.forEach(
            (log, seq) -> assertThat(house.head(log).seq()).isGreaterThanOrEqualTo(seq));
        for (var log : acknowledged.keySet()) {
          GroupCommitTest.assertUnbroken(house, log, (int) house.head(log).seq());
        }
      }
    }
  }

  /** The last seq acknowledged in each log by a child that was killed at its work. */
  private Map<String, Long> killedAfter(int acknowledgements) throws Exception {
    var child = start();
    var last = new HashMap<String, Long>();
    try (var lines = child.inputReader(StandardCharsets.US_ASCII)) {
      for (int n = 0; n < acknowledgements; n++) {
        var line = lines.readLine();
        assertThat(line).as("the child speaks").isNotNull();
        note(last, line);
      }
      child.toHandle().destroyForcibly(); // of Process itself, it would close our end of the pipe
      // It spoke on until the signal came: those count too, except a line cut in the middle.
      for (var line = lines.readLine(); line != null; line = lines.readLine()) note(last, line);
    }
    assertThat(child.waitFor()).isNotZero();
    return last;
  }

  private static void note(Map<String, Long> last, String line) {
    if (!line.endsWith(".")) return;
    last.merge(line.substring(0, 22), Long.parseLong(line, 23, line.length() - 1, 10), Math::max);
  }

  private Process start() throws Exception {
    var classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            classPath,
            Child.class.getName(),
            folder.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** Appends to several logs at once for as long as it lives, and says each acknowledgement. */
  static final class Child {
    private Child() {}

    public static void main(String[] args) throws Exception {
      var out = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
      var house = new Household(Path.of(args[0]), StoreConfig.usual()).furnished();
      for (int n = 0; n < WRITERS; n++) {
        var log = id("log " + n);
        house.store.logs().open(ANNA, PLACE, log, GENESIS);
        Thread.ofPlatform().start(() -> speak(house, log, out));
      }
    }

    private static void speak(Household house, String log, PrintStream out) {
      while (true) {
        var head = house.head(log);
        var draft = house.next(ANNA, log, "line " + (head.seq() + 1));
        var done = (Acknowledged) house.store.logs().append(draft);
        out.println(log + " " + done.seq() + ".");
      }
    }
  }
}
