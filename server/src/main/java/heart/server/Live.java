// SPDX-License-Identifier: Apache-2.0
package heart.server;

import heart.store.Session;
import heart.store.Store;
import heart.store.StoreFault;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.eclipse.jetty.websocket.api.Callback;
import org.jspecify.annotations.Nullable;

/**
 * One open socket and what is still to be sent on it.
 *
 * <p>A slow reader must not make memory grow. Entries are therefore never queued: of a followed log
 * we keep the last seq sent, and read on from there when the socket has taken what came before.
 * Answers are as many as frames came in, and while {@value #ANSWERS_AT_MOST} wait, no further frame
 * is read. Signals are worth little when late: past {@value #SIGNALS_AT_MOST} the oldest goes. A
 * socket that takes longer over one frame than the patience allows is closed; its client comes back
 * and reads on where it was.
 */
final class Live implements Fanout.Reader {
  static final int LOGS_AT_MOST = 64;
  private static final int ANSWERS_AT_MOST = 64;
  private static final int SIGNALS_AT_MOST = 64;
  private static final int ENTRIES_AT_ONCE = 64;

  static final int GOING_AWAY = 1001;
  static final int FAULT = 1011;
  static final int SIGNED_OUT = 4401;

  private final org.eclipse.jetty.websocket.api.Session socket;
  private final Session session;
  private final Store store;
  private final Fanout fanout;
  private final Duration patience;
  private final Consumer<Live> onEnd;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition something = lock.newCondition();
  private final Map<String, Long> sent = new HashMap<>();
  private final SequencedSet<String> stirred = new LinkedHashSet<>();
  private final ArrayDeque<String> answers = new ArrayDeque<>();
  private final ArrayDeque<String> signals = new ArrayDeque<>();
  private @Nullable Last last;

  /** The last thing sent, and the close code after it. */
  private record Last(@Nullable String frame, int code, String reason) {}

  Live(
      org.eclipse.jetty.websocket.api.Session socket,
      Session session,
      Store store,
      Fanout fanout,
      Duration patience,
      Consumer<Live> onEnd) {
    this.socket = socket;
    this.session = session;
    this.store = store;
    this.fanout = fanout;
    this.patience = patience;
    this.onEnd = onEnd;
  }

  Session session() {
    return session;
  }

  boolean isOf(String person) {
    return session.person().equals(person);
  }

  boolean isOn(String sessionId) {
    return session.id().equals(sessionId);
  }

  void start() {
    Thread.ofVirtual().name("heart-live").start(this::send);
  }

  /** Follows a log from after this seq on; the first piece comes even when it is empty. */
  void follow(String log, long after) {
    locked(() -> {
      if (sent.size() >= LOGS_AT_MOST && !sent.containsKey(log)) {
        throw new Refusal(Code.TOO_MANY_FOLLOWED);
      }
      if (last != null) return;
      sent.put(log, after);
      stirred.add(log);
      fanout.follow(log, this); // under the lock, or the end could pass in between
    });
  }

  void unfollow(String log) {
    fanout.unfollow(log, this);
    locked(() -> {
      sent.remove(log);
      stirred.remove(log);
    });
  }

  boolean follows(String log) {
    lock.lock();
    try {
      return sent.containsKey(log);
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void news(String log) {
    locked(() -> {
      if (sent.containsKey(log)) stirred.add(log);
    });
  }

  /** Queues an answer; waits while too many are queued, which holds up the frames behind it. */
  void answer(Object frame) {
    var text = Json.text(frame);
    lock.lock();
    try {
      while (answers.size() >= ANSWERS_AT_MOST && last == null) something.await();
      answers.add(text);
      something.signalAll();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      lock.unlock();
    }
  }

  void signal(String frame) {
    locked(() -> {
      if (signals.size() >= SIGNALS_AT_MOST) signals.removeFirst();
      signals.add(frame);
    });
  }

  void endSignedOut() {
    end(new Last(null, SIGNED_OUT, "signed-out"));
  }

  void endComeBack(String frame) {
    end(new Last(frame, GOING_AWAY, "come-back"));
  }

  /** The other side has closed, or is gone. */
  void drop() {
    end(new Last(null, GOING_AWAY, "gone"));
  }

  private void end(Last how) {
    locked(() -> {
      if (last == null) last = how;
    });
  }

  private void send() {
    try {
      for (var frame = next(); frame.isPresent(); frame = next()) write(frame.get());
      sayGoodbye();
    } catch (StoreFault e) {
      close(FAULT, "store");
    } catch (ExecutionException | TimeoutException e) {
      socket.disconnect(); // it takes nothing any more, a closing frame least of all
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      finish();
    }
  }

  private void finish() {
    drop();
    onEnd.accept(this);
    for (var log : followed()) fanout.unfollow(log, this);
  }

  private List<String> followed() {
    lock.lock();
    try {
      return List.copyOf(sent.keySet());
    } finally {
      lock.unlock();
    }
  }

  /** What to send next; waits for it; empty when the end has come and the answers are out. */
  private Optional<String> next() throws InterruptedException {
    while (true) {
      String log;
      lock.lock();
      try {
        while (answers.isEmpty() && stirred.isEmpty() && signals.isEmpty() && last == null) {
          something.await();
        }
        if (!answers.isEmpty()) return Optional.of(taken(answers));
        if (last != null) return Optional.empty();
        if (!signals.isEmpty()) return Optional.of(taken(signals));
        log = stirred.removeFirst();
      } finally {
        lock.unlock();
      }
      var piece = piece(log);
      if (piece.isPresent()) return piece;
    }
  }

  private String taken(ArrayDeque<String> queue) {
    something.signalAll(); // someone may wait for room
    return queue.removeFirst();
  }

  private record Entries(String type, String log, List<WireEntry> entries, long head) {}

  /** The next entries of a log as a frame; reads outside the lock. */
  private Optional<String> piece(String log) {
    var after = sentOf(log);
    var head = store.logs().head(session.person(), log);
    if (after.isEmpty() || head.isEmpty()) return Optional.empty();
    var found = store.logs().after(log, after.get(), ENTRIES_AT_ONCE);
    var upTo = found.isEmpty() ? after.get() : found.getLast().seq();
    if (!moved(log, after.get(), upTo, head.get().seq())) return Optional.empty();
    var wire = found.stream().map(WireEntry::of).toList();
    var frame = new Entries("entries", log, wire, Math.max(head.get().seq(), upTo));
    return Optional.of(Json.text(frame));
  }

  private Optional<Long> sentOf(String log) {
    lock.lock();
    try {
      return Optional.ofNullable(sent.get(log));
    } finally {
      lock.unlock();
    }
  }

  /** Notes what is about to be sent; false if the client has followed anew meanwhile. */
  private boolean moved(String log, long from, long upTo, long head) {
    lock.lock();
    try {
      if (!sent.replace(log, from, upTo)) return false;
      if (upTo > from && upTo < head) stirred.add(log);
      return true;
    } finally {
      lock.unlock();
    }
  }

  private void write(String frame)
      throws InterruptedException, ExecutionException, TimeoutException {
    var done = new Callback.Completable();
    socket.sendText(frame, done);
    done.get(patience.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void sayGoodbye() throws InterruptedException, ExecutionException, TimeoutException {
    var how = goodbye();
    if (how.frame() != null) write(how.frame());
    close(how.code(), how.reason());
  }

  private Last goodbye() {
    lock.lock();
    try {
      return last == null ? new Last(null, GOING_AWAY, "gone") : last;
    } finally {
      lock.unlock();
    }
  }

  private void close(int code, String reason) {
    if (socket.isOpen()) socket.close(code, reason, Callback.NOOP);
  }

  private void locked(Runnable change) {
    lock.lock();
    try {
      change.run();
      something.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
