// SPDX-License-Identifier: Apache-2.0
package heart.store;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/**
 * A few read-only connections, opened when first needed and kept. In WAL mode they neither wait for
 * the writer nor hold it up. A read takes microseconds, so few are enough for many threads.
 */
final class Readers implements AutoCloseable {
  private static final int AT_MOST = 4;

  private final BlockingQueue<Handle> idle = new ArrayBlockingQueue<>(AT_MOST);
  private final Semaphore free = new Semaphore(AT_MOST, true);
  private final Supplier<Handle> connect;
  private volatile boolean closed;

  Readers(Supplier<Handle> connect) {
    this.connect = connect;
  }

  <T> T read(Function<Handle, T> query) {
    free.acquireUninterruptibly();
    try {
      if (closed) throw new StoreFault(StoreFault.Kind.STOPPED, null);
      return readWith(taken(), query);
    } catch (RuntimeException e) {
      throw Faults.of(e);
    } finally {
      free.release();
    }
  }

  private Handle taken() {
    var handle = idle.poll();
    return handle == null ? connect.get() : handle;
  }

  private <T> T readWith(Handle handle, Function<Handle, T> query) {
    var well = false;
    try {
      var answer = query.apply(handle);
      well = true;
      return answer;
    } finally {
      if (!well || closed || !idle.offer(handle)) handle.close();
    }
  }

  /** Waits for the reads under way, then closes every connection. */
  @Override
  public void close() {
    closed = true;
    free.acquireUninterruptibly(AT_MOST);
    for (var handle = idle.poll(); handle != null; handle = idle.poll()) handle.close();
    free.release(AT_MOST);
  }
}
