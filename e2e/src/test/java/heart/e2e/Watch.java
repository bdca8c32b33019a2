// SPDX-License-Identifier: Apache-2.0
package heart.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * What a page does behind a person's back, listened for in every story: a request to anywhere else,
 * something the Content-Security-Policy had to refuse, an error nobody caught, a server that fell
 * over.
 */
final class Watch {
  /** What a browser says by itself of a wire that broke or of an answer that says no. */
  private static final List<String> ORDINARY =
      List.of("Failed to load resource", "WebSocket connection to", "net::ERR_");

  private final URI home;
  private final House house;
  private final List<String> seen = new CopyOnWriteArrayList<>();

  private Watch(URI home, House house) {
    this.home = home;
    this.house = house;
  }

  /**
   * Watches everything in this context, which may speak to {@code home} alone: this house, or a
   * wire to it.
   */
  static Watch over(BrowserContext context, URI home, House house) {
    var watch = new Watch(home, house);
    context.onRequest(watch::request);
    context.onResponse(watch::response);
    context.onConsoleMessage(watch::console);
    context.onWebError(error -> watch.seen.add("uncaught: " + error.error()));
    context.onPage(page -> page.onWebSocket(socket -> watch.address("WebSocket", socket.url())));
    return watch;
  }

  /** Fails with everything that was seen, unless that is nothing. */
  void nothingHappened() {
    assertThat(seen).as("what happened behind the page").isEmpty();
  }

  private void request(Request request) {
    address(request.method(), request.url());
  }

  private void address(String what, String url) {
    if (url.startsWith("data:") || url.startsWith("blob:") || url.startsWith("about:")) {
      return;
    }
    var address = URI.create(url);
    if (!home.getAuthority().equals(address.getAuthority())) {
      seen.add("foreign: " + what + " " + url);
    }
  }

  private void response(Response response) {
    // What is under way while a house shuts its doors is answered "not now", as it should be.
    var shut = response.status() == 503 && !house.isOpen();
    if (response.status() >= 500 && !shut) {
      seen.add("the server fell over: " + response.status() + " " + response.url());
    }
  }

  private void console(ConsoleMessage message) {
    if (!"error".equals(message.type()) && !message.text().contains("Content Security Policy")) {
      return;
    }
    if (ORDINARY.stream().noneMatch(message.text()::contains)) {
      seen.add("console: " + message.text());
    }
  }
}
