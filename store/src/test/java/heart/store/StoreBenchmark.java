// SPDX-License-Identifier: Apache-2.0
package heart.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How many appends a second the store acknowledges, one writer alone and 64 together, and how many
 * shared a commit. Not a test: figures belong to a machine. Some ten seconds.
 *
 * <p>{@code java -cp … heart.store.StoreBenchmark [folder]}; the folder's disk is what is measured.
 */
final class StoreBenchmark {
  private static final int ROUNDS = 3; // the first warms up

  private StoreBenchmark() {}

  public static void main(String[] args) throws Exception {
    var folder = args.length > 0 ? Path.of(args[0]) : Files.createTempDirectory("heart-bench");
    var commits = new AtomicLong();
    var config = StoreConfig.usual().withWatch((_, _) -> commits.incrementAndGet());
    try (var house = new Household(folder, config).furnished()) {
      for (int round = 1; round <= ROUNDS; round++) {
        measure(house, commits, 1, 500, round);
        measure(house, commits, 64, 150, round);
      }
    }
  }

  private static void measure(
      Household house, AtomicLong commits, int writers, int each, int round) {
    commits.set(0);
    var begun = System.nanoTime();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int n = 0; n < writers; n++) {
        var log = Household.id("log " + writers + " " + round + " " + n);
        var _ = threads.submit(() -> fill(house, log, each));
      }
    }
    var seconds = (System.nanoTime() - begun) / 1e9;
    System.out.printf(
        "%d at once: %.0f appends a second, %.1f writes a commit%n",
        writers, writers * each / seconds, writers * (each + 1.0) / commits.get());
  }

  private static void fill(Household house, String log, int entries) {
    house.store.logs().open(Household.ANNA, Household.PLACE, log, Household.GENESIS);
    var prev = Household.GENESIS;
    for (int seq = 1; seq <= entries; seq++) {
      var draft = Household.draft(Household.ANNA, log, seq, prev, "x".repeat(800) + seq);
      var done = (Appended.Acknowledged) house.store.logs().append(draft);
      prev = draft.hashAt().apply(done.atMs());
    }
  }
}
