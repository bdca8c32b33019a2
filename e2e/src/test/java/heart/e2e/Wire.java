// SPDX-License-Identifier: Apache-2.0
package heart.e2e;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One person's way to the server: a small proxy that their browser speaks through. It can be cut in
 * the middle of whatever is on it, and mended. Real sockets break, so what is tested is what
 * happens to people, not what a browser thinks offline means.
 */
final class Wire implements AutoCloseable {
  private static final byte[] ESTABLISHED =
      "HTTP/1.1 200 Connection established\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

  private final int server;
  private final ServerSocket door;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final Gate gate = new Gate();
  private volatile boolean cut;
  private volatile boolean answersLost;

  private Wire(int server, ServerSocket door) {
    this.server = server;
    this.door = door;
  }

  /** A whole wire to the server that listens on this port of the loopback interface. */
  static Wire to(int server) {
    try {
      var wire = new Wire(server, new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
      Thread.ofVirtual().start(wire::accept);
      return wire;
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** What the browser is told to use as its proxy. */
  String address() {
    return "http://127.0.0.1:" + door.getLocalPort();
  }

  /** Breaks every connection at once; new ones break as they come. */
  void cut() {
    cut = true;
    open.forEach(Wire::drop);
    open.clear();
  }

  /** Lets new connections through again. */
  void mend() {
    answersLost = false;
    cut = false;
  }

  /** From now on what the browser says arrives, and what is answered is lost, until it is cut. */
  void losesTheAnswers() {
    answersLost = true;
  }

  /** Nothing gets through, either way, and nothing breaks: it all waits. */
  void hold() {
    gate.shut();
  }

  /** Everything that waited goes on its way. */
  void letGo() {
    gate.open();
  }

  @Override
  public void close() throws IOException {
    door.close();
    gate.open();
    cut();
  }

  private void accept() {
    while (!door.isClosed()) {
      try {
        var browser = door.accept();
        Thread.ofVirtual().start(() -> carry(browser));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void carry(Socket browser) {
    try (browser;
        var far = new Socket(InetAddress.getLoopbackAddress(), server)) {
      open.add(browser);
      open.add(far);
      if (cut) {
        return;
      }
      var first = head(browser.getInputStream());
      if (first.startsWith("CONNECT ")) {
        browser.getOutputStream().write(ESTABLISHED);
      } else {
        far.getOutputStream().write(first.getBytes(StandardCharsets.ISO_8859_1));
      }
      var back = Thread.ofVirtual().start(() -> pour(far, browser, true));
      pour(browser, far, false);
      back.join();
    } catch (IOException broken) {
      // As wires do; whoever was speaking on it notices.
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } finally {
      open.remove(browser);
    }
  }

  private void pour(Socket from, Socket to, boolean answers) {
    try {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      var piece = new byte[1 << 14];
      for (int read; (read = in.read(piece)) >= 0; ) {
        gate.pass();
        if (!(answers && answersLost)) {
          out.write(piece, 0, read);
        }
      }
      to.shutdownOutput();
    } catch (IOException broken) {
      drop(from);
      drop(to);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** Up to the empty line that ends the head of the first request. */
  private static String head(InputStream in) throws IOException {
    var head = new ByteArrayOutputStream();
    while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
      int next = in.read();
      if (next < 0) {
        break;
      }
      head.write(next);
    }
    return head.toString(StandardCharsets.ISO_8859_1);
  }

  private static void drop(Socket socket) {
    try {
      socket.setSoLinger(true, 0); // a reset, as when a cable is pulled and plugged elsewhere
      socket.close();
    } catch (IOException already) {
      // It was broken before we came.
    }
  }
}
