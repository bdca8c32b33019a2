// SPDX-License-Identifier: Apache-2.0
package heart.server;

import heart.sealed.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * How long an append takes on loopback, signature, HTTP and disk included, and how many a second
 * many pairs get acknowledged together. Not a test: figures belong to a machine. Bounded to about
 * twenty seconds.
 *
 * <p>{@code java -cp … heart.server.LogBenchmark [folder]}; the folder's disk is what is measured.
 */
final class LogBenchmark {
  private static final int ALONE = 300;
  private static final int PAIRS = 64;
  private static final int EACH = 60;

  private LogBenchmark() {}

  public static void main(String[] args)
      throws IOException, CannotStart, ExecutionException, InterruptedException {
    var folder = args.length > 0 ? Path.of(args[0]) : Files.createTempDirectory("heart-bench");
    var config = ServerConfig.local(folder).withLimits(Limits.withoutRates());
    try (var server = HeartServer.start(config)) {
      speak(server, 50);
      say("one at a time", speak(server, ALONE));
      var begun = System.nanoTime();
      var crowd = crowd(server);
      var seconds = (System.nanoTime() - begun) / 1e9;
      say(PAIRS + " at once", crowd);
      System.out.printf("together: %.0f appends a second%n", crowd.length / seconds);
      sockets(server);
    }
  }

  /** Over the socket: from the append of one to the push at the other. */
  private static void sockets(HeartServer server) {
    var anna = Device.signedIn(server);
    var ben = Device.signedIn(server);
    var place = anna.place();
    Couple.join(anna, ben, place);
    var log = anna.log(place);
    var mine = Wire.of(anna);
    var theirs = Wire.of(ben);
    theirs.follow(log, 0);
    theirs.hear("entries");
    var prev = Entry.genesis(log);
    var nanos = new long[ALONE];
    for (int n = 0; n < nanos.length; n++) {
      var entry = anna.entry(log, n + 1, prev);
      var begun = System.nanoTime();
      mine.say(java.util.Map.of("type", "append", "ref", "" + n, "entry", entry));
      var pushed = theirs.hear("entries").path("entries").get(0);
      nanos[n] = System.nanoTime() - begun;
      prev = anna.hash(entry, pushed.path("at").asLong());
    }
    say("to the other's socket", nanos);
  }

  private static long[] crowd(HeartServer server) throws ExecutionException, InterruptedException {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<long[]>> pairs = new ArrayList<>();
      for (int n = 0; n < PAIRS; n++) pairs.add(threads.submit(() -> speak(server, EACH)));
      var all = new ArrayList<long[]>();
      for (var pair : pairs) all.add(pair.get());
      return all.stream().flatMapToLong(Arrays::stream).toArray();
    }
  }

  /** Appends entries to a log of its own; nanoseconds from asking to acknowledged. */
  private static long[] speak(HeartServer server, int entries) {
    var anna = Device.signedIn(server);
    var log = anna.log(anna.place());
    var prev = Entry.genesis(log);
    var nanos = new long[entries];
    for (int n = 0; n < entries; n++) {
      var entry = anna.entry(log, n + 1, prev, 700);
      var begun = System.nanoTime();
      var at = anna.append(entry).body().path("at").asLong();
      nanos[n] = System.nanoTime() - begun;
      prev = anna.hash(entry, at);
    }
    return nanos;
  }

  private static void say(String what, long[] nanos) {
    Arrays.sort(nanos);
    System.out.printf(
        "%s: median %.1f ms, 99 of 100 within %.1f ms, %d appends%n",
        what, nanos[nanos.length / 2] / 1e6, nanos[nanos.length * 99 / 100] / 1e6, nanos.length);
  }
}
