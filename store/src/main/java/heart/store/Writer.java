// SPDX-License-Identifier: Apache-2.0
package heart.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The one writer, with group commit.
 *
 * <p>A commit waits for the disk, some milliseconds in which nothing can be done but gather. So
 * whatever arrives while one commit is in flight becomes the next one: a single transaction, one
 * wait, then every caller is told. One caller alone waits for one commit; a thousand together wait
 * for about two.
 *
 * <p>A write that fails must not take its neighbours with it: when a shared transaction fails, it
 * is rolled back and each write is tried again on its own. Therefore a write touches nothing but
 * its {@link Handle}, decides before it changes anything, and may run twice.
 *
 * <p>After any failure the connection is given back and a new one opened, so a disk that was full
 * and has room again needs nobody's help.
 */
final class Writer implements AutoCloseable {
  private static final int WAITING_AT_MOST = 4096;
  private static final int TOGETHER_AT_MOST = 512;
  private static final long PATIENCE_MS = 5_000;

  /** Something to be done inside a transaction. */
  @FunctionalInterface
  interface Work<T> {
    T in(Handle db);
  }

  private static final class Job<T> {
    private final Work<T> work;
    private final CompletableFuture<T> answer = new CompletableFuture<>();
    private @Nullable Runnable acknowledge;

    Job(Work<T> work) {
      this.work = work;
    }

    void run(Handle db) {
      var result = work.in(db);
      acknowledge = () -> answer.complete(result);
    }

    void acknowledge() {
      if (acknowledge != null) acknowledge.run();
    }
  }

  private final BlockingQueue<Job<?>> waiting = new ArrayBlockingQueue<>(WAITING_AT_MOST);
  private final Supplier<Handle> connect;
  private final CommitWatch watch;
  private final Thread thread;
  private @Nullable Handle db; // only the writer's thread touches it
  private volatile boolean stopping;

  Writer(Supplier<Handle> connect, CommitWatch watch) {
    this.connect = connect;
    this.watch = watch;
    this.thread = Thread.ofPlatform().name("heart-writer").daemon().start(this::work);
  }

  /** Does {@code work} and returns once it is on disk. */
  <T> T write(Work<T> work) {
    var job = new Job<>(work);
    enqueue(job);
    try {
      return job.answer.join();
    } catch (CompletionException e) {
      throw Faults.of(e.getCause());
    }
  }

  private void enqueue(Job<?> job) {
    try {
      if (stopping) throw new StoreFault(StoreFault.Kind.STOPPED, null);
      if (!waiting.offer(job, PATIENCE_MS, TimeUnit.MILLISECONDS)) {
        throw new StoreFault(StoreFault.Kind.BUSY, null);
      }
      // The writer may have looked for the last time between the check above and the offer.
      if (stopping && !thread.isAlive() && waiting.remove(job)) {
        throw new StoreFault(StoreFault.Kind.STOPPED, null);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoreFault(StoreFault.Kind.STOPPED, e);
    }
  }

  /** How many writes wait for the one in flight. */
  int waiting() {
    return waiting.size();
  }

  private void work() {
    var batch = new ArrayList<Job<?>>();
    while (gather(batch)) {
      commit(batch);
      batch.clear();
    }
    disconnect();
  }

  /** False when stopping and nothing is left to do. */
  private boolean gather(List<Job<?>> batch) {
    while (batch.isEmpty()) {
      try {
        var first = waiting.poll(stopping ? 0 : 60_000, TimeUnit.MILLISECONDS);
        if (first != null) batch.add(first);
        else if (stopping) return false;
      } catch (InterruptedException e) {
        stopping = true; // close() wakes us so; the flag tells the rest
      }
    }
    waiting.drainTo(batch, TOGETHER_AT_MOST - 1);
    return true;
  }

  private void commit(List<Job<?>> batch) {
    try {
      transact(batch);
    } catch (RuntimeException | Error e) {
      disconnect();
      if (batch.size() == 1) batch.getFirst().answer.completeExceptionally(e);
      else for (var job : batch) commit(List.of(job));
      return;
    }
    for (var job : batch) job.acknowledge();
  }

  private void transact(List<Job<?>> batch) {
    var begun = System.nanoTime();
    var handle = connected();
    handle.begin();
    for (var job : batch) job.run(handle);
    handle.commit();
    watch.committed(batch.size(), System.nanoTime() - begun);
  }

  private Handle connected() {
    var handle = db;
    if (handle == null) db = handle = connect.get();
    return handle;
  }

  private void disconnect() {
    var handle = db;
    db = null;
    if (handle == null) return;
    try {
      // Closing the connection rolls back; Jdbi would complain of a transaction left open.
      handle.getConnection().close();
    } catch (java.sql.SQLException e) {
      // It failed already and its caller has been told; there is nothing left to save.
    }
  }

  /** Finishes what was accepted and stops. */
  @Override
  public void close() {
    stopping = true;
    thread.interrupt();
    var interrupted = false;
    while (true) {
      try {
        thread.join();
        break;
      } catch (InterruptedException e) {
        interrupted = true; // finish first: accepted means it will be on disk
      }
    }
    for (var job = waiting.poll(); job != null; job = waiting.poll()) {
      job.answer.completeExceptionally(new StoreFault(StoreFault.Kind.STOPPED, null));
    }
    if (interrupted) Thread.currentThread().interrupt();
  }
}
