// SPDX-License-Identifier: Apache-2.0
package heart.store;

import static heart.store.Household.ANNA;
import static heart.store.Household.BEN;
import static heart.store.Household.GENESIS;
import static heart.store.Household.LOG;
import static heart.store.Household.PLACE;
import static heart.store.Household.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heart.store.Appended.Acknowledged;
import heart.store.Appended.Behind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What arrives together is committed together, and nobody pays for a neighbour. */
@Timeout(180)
class GroupCommitTest {
  @TempDir Path folder;
  private final ConcurrentLinkedQueue<Integer> batches = new ConcurrentLinkedQueue<>();

  private Household house() throws StoreUnusable {
    var config = StoreConfig.usual().withWatch((writes, _) -> batches.add(writes));
    return new Household(folder, config).furnished();
  }

  @Test
  void many_at_once_each_get_their_own_answer() throws Exception {
    try (var house = house();
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int n = 0; n < 200; n++) house.store.logs().open(ANNA, PLACE, id("log " + n), GENESIS);
      batches.clear();

      var answers = new ArrayList<Future<Appended>>();
      for (int n = 0; n < 200; n++) {
        var draft = Household.draft(ANNA, id("log " + n), 1, GENESIS, "first");
        answers.add(threads.submit(() -> house.store.logs().append(draft)));
      }

      for (var answer : answers) {
        assertThat(answer.get()).isInstanceOf(Acknowledged.class);
      }
      assertThat(batches.stream().mapToInt(Integer::intValue).sum()).isEqualTo(200);
    }
  }

  @Test
  void two_who_press_at_the_same_moment_both_end_up_in_one_unbroken_log() throws Exception {
    try (var house = house().withBen();
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var done = new ArrayList<Future<?>>();
      for (var author : List.of(ANNA, BEN)) {
        for (int person = 0; person < 4; person++) {
          var name = author + person;
          done.add(threads.submit(() -> speakOften(house, author, name)));
        }
      }
      for (var each : done) each.get();

      assertUnbroken(house, LOG, 8 * 25);
    }
  }

  /** Says 25 things, each until it stands, sending some twice as a bad line would. */
  private static void speakOften(Household house, String author, String name) {
    var chance = new Random(name.hashCode());
    for (int n = 0; n < 25; n++) {
      Draft sent;
      Appended answer;
      do {
        sent = house.next(author, LOG, name + " " + n);
        answer = house.store.logs().append(sent);
      } while (answer instanceof Behind);
      assertThat(answer).isInstanceOf(Acknowledged.class);
      if (chance.nextBoolean()) {
        var first = (Acknowledged) answer;
        assertThat(house.store.logs().append(sent))
            .isEqualTo(new Acknowledged(first.seq(), first.atMs(), true));
      }
    }
  }

  static void assertUnbroken(Household house, String log, int entries) {
    var prev = GENESIS;
    long seq = 0;
    long at = 0;
    for (var entry : all(house, log)) {
      assertThat(entry.seq()).isEqualTo(++seq);
      assertThat(entry.prev()).isEqualTo(prev);
      assertThat(entry.atMs()).isGreaterThanOrEqualTo(at);
      at = entry.atMs();
      prev = Household.hash(seq + entry.prev() + nameOf(entry) + at);
    }
    assertThat(seq).isEqualTo(entries);
    assertThat(house.head(log).hash()).isEqualTo(prev);
  }

  private static String nameOf(StoredEntry entry) {
    return entry.body().substring("sealed-".length());
  }

  private static List<StoredEntry> all(Household house, String log) {
    return house.store.logs().after(log, 0, Integer.MAX_VALUE);
  }

  @Test
  void what_arrives_while_a_commit_is_in_flight_is_committed_together() throws Exception {
    var database = new Database(folder);
    Inspection.pass(database);
    var begun = new CountDownLatch(1);
    var hold = new CountDownLatch(1);
    try (var writer = new Writer(database::writer, (writes, _) -> batches.add(writes));
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var first = threads.submit(() -> writer.write(_ -> awaited(begun, hold)));
      begun.await();
      for (int n = 0; n < 20; n++) {
        var name = "line " + n;
        var _ = threads.submit(() -> writer.write(db -> remember(db, name)));
      }
      while (writer.waiting() < 20) Thread.sleep(1);
      hold.countDown();
      assertThat(first.get()).isTrue();
    }
    assertThat(batches).containsExactly(1, 20);
  }

  @Test
  void a_write_that_fails_takes_no_neighbour_with_it() throws Exception {
    var database = new Database(folder);
    Inspection.pass(database);
    var begun = new CountDownLatch(1);
    var hold = new CountDownLatch(1);
    try (var writer = new Writer(database::writer, (writes, _) -> batches.add(writes));
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var first = threads.submit(() -> writer.write(_ -> awaited(begun, hold)));
      begun.await();
      var good =
          IntStream.range(0, 20)
              .mapToObj(n -> threads.submit(() -> writer.write(db -> remember(db, "good " + n))))
              .toList();
      var bad = threads.submit(() -> writer.write(GroupCommitTest::breakAfterWriting));
      while (writer.waiting() < 21) Thread.sleep(1);
      hold.countDown();

      first.get();
      for (var each : good) assertThat(each.get()).isEqualTo(1);
      assertThatThrownBy(bad::get)
          .isInstanceOf(ExecutionException.class)
          .hasCauseInstanceOf(StoreFault.class);
      var kept =
          writer.write(db -> db.createQuery("select name from secret").mapTo(String.class).list());
      assertThat(kept).hasSize(20).doesNotContain("broken");
    }
  }

  private static boolean awaited(CountDownLatch begun, CountDownLatch hold) {
    try {
      begun.countDown();
      hold.await();
      return true;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static int remember(Handle db, String name) {
    return db.execute("insert into secret (name, value) values (?, 'x')", name);
  }

  private static int breakAfterWriting(Handle db) {
    remember(db, "broken");
    throw new IllegalStateException("a bug");
  }

  @Test
  void closing_finishes_what_was_accepted_and_refuses_the_rest() throws Exception {
    var house = house();
    var acknowledged = new ConcurrentLinkedQueue<Long>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var speaking = threads.submit(() -> speakUntilRefused(house, acknowledged));
      while (acknowledged.size() < 20) Thread.sleep(1);

      house.close();

      assertThat(speaking.get()).isEqualTo(StoreFault.Kind.STOPPED);
    }
    try (var again = new Household(folder, StoreConfig.usual())) {
      assertThat(again.head(LOG).seq()).isGreaterThanOrEqualTo(acknowledged.size());
    }
  }

  private static StoreFault.Kind speakUntilRefused(
      Household house, ConcurrentLinkedQueue<Long> acknowledged) {
    try {
      var head = house.head(LOG);
      for (long n = 1; ; n++) {
        var draft = Household.draft(ANNA, LOG, n, head.hash(), "line " + n);
        var done = (Acknowledged) house.store.logs().append(draft);
        head = new Head(LOG, PLACE, n, draft.hashAt().apply(done.atMs()), done.atMs());
        acknowledged.add(n);
      }
    } catch (StoreFault fault) {
      return fault.kind();
    }
  }
}
