// SPDX-License-Identifier: Apache-2.0
package heart.server;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What is still to be sent on one socket.
 *
 * <p>A slow reader must not make memory grow. Entries are therefore never queued: of a followed log
 * we keep the last seq sent, and read on from there when the socket has taken what came before.
 * Answers are as many as frames came in, and while {@value #ANSWERS_AT_MOST} wait, no further frame
 * is read. Signals are worth little when late: past {@value #SIGNALS_AT_MOST} the oldest goes.
 */
final class Outbox {
  private static final int LOGS_AT_MOST = 64;
  private static final int ANSWERS_AT_MOST = 64;
  private static final int SIGNALS_AT_MOST = 64;

  /** What to do next. */
  sealed interface Next {
    /** Send this. */
    record Frame(String text) implements Next {}

    /** Read on in this log, past this seq. */
    record Log(String id, long after) implements Next {}

    /** Nothing more but this: a last frame, if there is one, and close. */
    record End(@Nullable String frame, int code, String reason) implements Next {}
  }

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition something = lock.newCondition();
  private final Map<String, Long> sent = new HashMap<>();
  private final SequencedSet<String> stirred = new LinkedHashSet<>();
  private final ArrayDeque<String> answers = new ArrayDeque<>();
  private final ArrayDeque<String> signals = new ArrayDeque<>();
  private Next.@Nullable End end;

  /**
   * Follows a log from after this seq on, or anew from there; the first piece is due at once.
   *
   * @param announce run under the lock, so that the end can't pass in between; not run after it
   */
  void follow(String log, long after, Runnable announce) {
    locked(() -> {
      if (end != null) return false;
      if (sent.size() >= LOGS_AT_MOST && !sent.containsKey(log)) {
        throw new Refusal(Code.TOO_MANY_FOLLOWED);
      }
      sent.put(log, after);
      announce.run();
      return stirred.add(log);
    });
  }

  void unfollow(String log) {
    locked(() -> sent.remove(log) != null && stirred.remove(log));
  }

  boolean follows(String log) {
    return locked(() -> sent.containsKey(log));
  }

  List<String> followed() {
    lock.lock();
    try {
      return List.copyOf(sent.keySet());
    } finally {
      lock.unlock();
    }
  }

  /** The log has gone on. */
  void stir(String log) {
    locked(() -> sent.containsKey(log) && stirred.add(log));
  }

  /**
   * Notes that a followed log is sent up to a seq.
   *
   * @return false if it was unfollowed, or followed anew from elsewhere, since {@code from} was
   *     read
   */
  boolean moved(String log, long from, long upTo, long head) {
    return locked(() -> {
      if (!sent.replace(log, from, upTo)) return false;
      if (upTo > from && upTo < head) stirred.add(log);
      return true;
    });
  }

  /** Queues an answer; waits while too many are queued, which holds up the frames behind it. */
  void answer(String frame) {
    lock.lock();
    try {
      while (answers.size() >= ANSWERS_AT_MOST && end == null) something.await();
      answers.add(frame);
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
      return signals.add(frame);
    });
  }

  /** Ends it once the answers are out; the first end counts. */
  void end(Next.End how) {
    locked(() -> {
      if (end == null) end = how;
      return true;
    });
  }

  boolean isEnding() {
    return locked(() -> end != null);
  }

  /** Waits until there is something to do. Answers first, then the end, then the rest. */
  Next next() throws InterruptedException {
    lock.lock();
    try {
      while (true) {
        if (!answers.isEmpty()) return taken(answers);
        if (end != null) return end;
        if (!signals.isEmpty()) return taken(signals);
        while (!stirred.isEmpty()) {
          var log = stirred.removeFirst();
          var after = sent.get(log);
          if (after != null) return new Next.Log(log, after);
        }
        something.await();
      }
    } finally {
      lock.unlock();
    }
  }

  private Next taken(ArrayDeque<String> queue) {
    something.signalAll(); // someone may wait for room
    return new Next.Frame(queue.removeFirst());
  }

  private boolean locked(BooleanSupplier change) {
    lock.lock();
    try {
      return change.getAsBoolean();
    } finally {
      something.signalAll();
      lock.unlock();
    }
  }
}
