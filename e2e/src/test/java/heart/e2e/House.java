// SPDX-License-Identifier: Apache-2.0
package heart.e2e;

import heart.server.CannotStart;
import heart.server.HeartServer;
import heart.server.ServerConfig;
import heart.server.remind.MailServer;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** The real server on a database of its own, and the doors through which people come in. */
final class House implements AutoCloseable {
  private final Path data;
  private final Clock clock;
  private HeartServer server;
  private boolean open = true;
  private final int port;
  private Optional<MailServer> mail = Optional.empty();

  private House(Path data, Clock clock, HeartServer server) {
    this.data = data;
    this.clock = clock;
    this.server = server;
    this.port = server.port();
  }

  /** Opens a house whose data lies in this folder. */
  static House in(Path data) {
    var clock = new Clock();
    return new House(data, clock, start(data, clock, 0, Optional.empty()));
  }

  /** Where browsers go; ends with a slash. */
  URI address() {
    return URI.create("http://localhost:" + port + "/");
  }

  /** The folder of its database. */
  Path data() {
    return data;
  }

  Clock clock() {
    return clock;
  }

  /** A wire of one's own to this house, to be cut. */
  Wire wire() {
    return Wire.to(port);
  }

  /** Whether its server runs: not between {@link #stop} and {@link #startAgain}. */
  boolean isOpen() {
    return open;
  }

  /** Stops the server, as Ctrl-C does. */
  void stop() {
    open = false;
    server.close();
  }

  /** Starts it again, at the same address, on the same data. */
  void startAgain() {
    server = start(data, clock, port, mail);
    open = true;
  }

  /** From its next start on it sends mail through this server. */
  void willSendMailThrough(MailServer office) {
    mail = Optional.of(office);
  }

  @Override
  public void close() {
    server.close();
  }

  private static HeartServer start(Path data, Clock clock, int port, Optional<MailServer> mail) {
    try {
      // The push service of a story is on this machine.
      var config = ServerConfig.local(data).withPort(port).withClock(clock).withPushInside();
      return HeartServer.start(mail.map(config::withMail).orElse(config));
    } catch (CannotStart fault) {
      throw new AssertionError("the house does not open", fault);
    }
  }
}
