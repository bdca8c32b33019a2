// SPDX-License-Identifier: Apache-2.0
package heart.e2e;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.WebSocketFrame;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Everything that these browsers send: addresses, headers, bodies, and each WebSocket frame. */
final class Traffic {
  private final ByteArrayOutputStream sent = new ByteArrayOutputStream();

  private Traffic() {}

  static Traffic of(BrowserContext... contexts) {
    var traffic = new Traffic();
    for (var context : contexts) {
      context.onRequest(traffic::request);
      context.onPage(traffic::page);
      context.pages().forEach(traffic::page);
    }
    return traffic;
  }

  byte[] bytes() {
    return sent.toByteArray();
  }

  private void page(Page page) {
    page.onWebSocket(socket -> {
      write(socket.url());
      socket.onFrameSent(this::frame);
      socket.onFrameReceived(this::frame);
    });
  }

  private void request(Request request) {
    write(request.method() + " " + request.url());
    request.headers().forEach((name, value) -> write(name + ": " + value));
    var body = request.postDataBuffer();
    if (body != null) {
      sent.writeBytes(body);
    }
  }

  private void frame(WebSocketFrame frame) {
    if (frame.text() != null) {
      write(frame.text());
    } else {
      sent.writeBytes(frame.binary());
    }
  }

  private void write(String text) {
    sent.writeBytes((text + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
