// SPDX-License-Identifier: Apache-2.0
package heart.server;

import heart.server.Outbox.Next;
import heart.store.Session;
import heart.store.Store;
import heart.store.StoreFault;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.eclipse.jetty.websocket.api.Callback;

/**
 * One open socket, with a virtual thread that sends what its {@link Outbox} holds. A socket that
 * takes longer over one frame than the patience allows is cut off; its client comes back and reads
 * on where it was.
 */
final class Live implements Fanout.Reader {
  private static final int ENTRIES_AT_ONCE = 64;

  private static final int GOING_AWAY = 1001;
  private static final int FAULT = 1011;
  private static final int SIGNED_OUT = 4401;

  private final org.eclipse.jetty.websocket.api.Session socket;
  private final Session session;
  private final Store store;
  private final Fanout fanout;
  private final Duration patience;
  private final Consumer<Live> onEnd;
  private final Outbox outbox = new Outbox();

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
    outbox.follow(log, after, () -> fanout.follow(log, this));
  }

  void unfollow(String log) {
    fanout.unfollow(log, this);
    outbox.unfollow(log);
  }

  boolean follows(String log) {
    return outbox.follows(log);
  }

  @Override
  public void news(String log) {
    outbox.stir(log);
  }

  /** Queues an answer; may wait, and so hold up the client's next frame. */
  void answer(Object frame) {
    outbox.answer(Json.text(frame));
  }

  void signal(String frame) {
    outbox.signal(frame);
  }

  /** The end is decided, though what comes before it may not be sent yet. */
  boolean isEnding() {
    return outbox.isEnding();
  }

  void endSignedOut() {
    outbox.end(new Next.End(null, SIGNED_OUT, "signed-out"));
  }

  void endComeBack(String frame) {
    outbox.end(new Next.End(frame, GOING_AWAY, "come-back"));
  }

  /** The other side has closed, or is gone. */
  void drop() {
    outbox.end(new Next.End(null, GOING_AWAY, "gone"));
  }

  private void send() {
    try {
      while (sent(outbox.next())) {
        // until the end
      }
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
    for (var log : outbox.followed()) fanout.unfollow(log, this);
  }

  /** False once the socket is closed. */
  private boolean sent(Next next)
      throws InterruptedException, ExecutionException, TimeoutException {
    switch (next) {
      case Next.Frame(var text) -> write(text);
      case Next.Log(var log, var after) -> sendPiece(log, after);
      case Next.End(var frame, var code, var reason) -> {
        if (frame != null) write(frame);
        close(code, reason);
        return false;
      }
    }
    return true;
  }

  private record Entries(String type, String log, List<WireEntry> entries, long head) {}

  private void sendPiece(String log, long after)
      throws InterruptedException, ExecutionException, TimeoutException {
    var head = store.logs().head(session.person(), log);
    if (head.isEmpty()) return;
    var found = store.logs().after(log, after, ENTRIES_AT_ONCE);
    var upTo = found.isEmpty() ? after : found.getLast().seq();
    var end = Math.max(head.get().seq(), upTo);
    if (!outbox.moved(log, after, upTo, end)) return;
    var wire = found.stream().map(WireEntry::of).toList();
    write(Json.text(new Entries("entries", log, wire, end)));
  }

  private void write(String frame)
      throws InterruptedException, ExecutionException, TimeoutException {
    var done = new Callback.Completable();
    socket.sendText(frame, done);
    done.get(patience.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void close(int code, String reason) {
    if (socket.isOpen()) socket.close(code, reason, Callback.NOOP);
  }
}
