// SPDX-License-Identifier: Apache-2.0
package heart.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A device's socket on {@code /v1/live}; what it hears waits in order. */
final class Wire implements WebSocket.Listener {
  /** No close code: the line broke. */
  static final int BROKEN = -1;

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  final CompletableFuture<Integer> closed = new CompletableFuture<>();
  private final BlockingQueue<JsonNode> heard = new LinkedBlockingQueue<>();
  private final StringBuilder part = new StringBuilder();
  private final WebSocket socket;
  private final boolean reads;

  private Wire(Device device, boolean reads) {
    this.reads = reads;
    this.socket =
        Device.HTTP
            .newWebSocketBuilder()
            .header("Cookie", device.cookie)
            .buildAsync(address(device.server), this)
            .join();
    if (reads) socket.request(1);
  }

  static Wire of(Device device) {
    return new Wire(device, true);
  }

  /** A socket that never takes anything off the line. */
  static Wire deaf(Device device) {
    return new Wire(device, false);
  }

  static URI address(URI server) {
    return URI.create(server.toString().replaceFirst("^http", "ws") + "/v1/live");
  }

  void say(Object frame) {
    socket.sendText(Device.text(frame), true).join();
  }

  /**
   * Says what will close the socket; the close code, or {@link #BROKEN} if the line broke first.
   */
  int shout(String text) {
    var _ = socket.sendText(text, true); // may fail, since nobody listens to the end of it
    return closed.exceptionally(_ -> BROKEN).orTimeout(10, TimeUnit.SECONDS).join();
  }

  /** A text frame that is announced as unfinished, and then the line goes dead. */
  void sayHalf(String text) {
    socket.sendText(text, false).join();
    socket.abort();
  }

  void sayBytes(byte[] bytes) {
    socket.sendBinary(java.nio.ByteBuffer.wrap(bytes), true).join();
  }

  void follow(String log, long after) {
    say(Map.of("type", "follow", "log", log, "after", after));
  }

  /** The next frame of this type; others before it are passed over. */
  JsonNode hear(String type) {
    return hear(frame -> frame.path("type").asText().equals(type), type);
  }

  private JsonNode hear(Predicate<JsonNode> wanted, String what) {
    try {
      var until = System.nanoTime() + PATIENCE.toNanos();
      while (true) {
        var frame = heard.poll(until - System.nanoTime(), TimeUnit.NANOSECONDS);
        if (frame == null) throw new AssertionError("never heard: " + what);
        if (wanted.test(frame)) return frame;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  boolean hearsNothingFor(Duration time) throws InterruptedException {
    return heard.poll(time.toMillis(), TimeUnit.MILLISECONDS) == null;
  }

  void close() {
    socket.sendClose(WebSocket.NORMAL_CLOSURE, "bye").join();
  }

  void vanish() {
    socket.abort();
  }

  @Override
  public void onOpen(WebSocket webSocket) {
    // the constructor asks for the first frame, if it wants any
  }

  @Override
  public CompletionStage<?> onText(WebSocket webSocket, CharSequence text, boolean isLast) {
    part.append(text);
    if (isLast) {
      heard.add(tree(part.toString()));
      part.setLength(0);
    }
    webSocket.request(1);
    return CompletableFuture.completedStage(null);
  }

  private static JsonNode tree(String text) {
    try {
      return Device.JSON.readTree(text);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public CompletionStage<?> onClose(WebSocket webSocket, int code, String reason) {
    closed.complete(code);
    return CompletableFuture.completedStage(null);
  }

  @Override
  public void onError(WebSocket webSocket, Throwable error) {
    closed.completeExceptionally(error);
  }

  @Override
  public String toString() {
    return reads ? "wire" : "deaf wire";
  }
}
