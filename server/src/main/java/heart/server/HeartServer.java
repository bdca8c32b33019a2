// SPDX-License-Identifier: Apache-2.0
package heart.server;

import heart.store.Store;
import heart.store.StoreConfig;
import heart.store.StoreUnusable;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import java.net.URI;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** A running server: a store, the HTTP and WebSocket face over it, and the client's files. */
public final class HeartServer implements AutoCloseable {
  private static final Duration GOODBYE = Duration.ofSeconds(2);
  private static final Duration BETWEEN_TIDYINGS = Duration.ofHours(1);

  // Held, because java.util.logging forgets the level of a logger that nobody holds. Both like to
  // quote addresses, and an address has ids in it.
  private static final Logger JETTY = Logger.getLogger("org.eclipse.jetty");
  private static final Logger JAVALIN = Logger.getLogger("io.javalin");

  private final ServerConfig config;
  private final Store store;
  private final Rooms rooms;
  private final Javalin javalin;
  private @Nullable Tidying tidying;

  private HeartServer(ServerConfig config, Store store, Metrics metrics) {
    this.config = config;
    this.store = store;
    this.rooms = new Rooms(config, store, metrics);
    this.javalin = Javalin.create(it -> configure(it, metrics));
  }

  /**
   * Starts a server; once this returns it answers.
   *
   * @throws CannotStart with one sentence for the person who started it
   */
  public static HeartServer start(ServerConfig config) throws CannotStart {
    JETTY.setLevel(Level.SEVERE);
    JAVALIN.setLevel(Level.OFF); // a start that fails is told in one sentence, by CannotStart
    var metrics = new Metrics();
    var store = openStore(config, metrics);
    var well = false;
    try {
      var server = new HeartServer(config, store, metrics);
      server.listen();
      well = true;
      return server;
    } finally {
      if (!well) store.close();
    }
  }

  private static Store openStore(ServerConfig config, Metrics metrics) throws CannotStart {
    try {
      return Store.open(
          config.data(), new StoreConfig(config.clock(), config.storeLimits(), metrics));
    } catch (StoreUnusable e) {
      throw new CannotStart(String.valueOf(e.getMessage()), e);
    }
  }

  private void configure(JavalinConfig javalin, Metrics metrics) {
    javalin.startup.showJavalinBanner = false;
    javalin.startup.showOldJavalinVersionWarning = false;
    javalin.startup.startupWatcherEnabled = false;
    javalin.concurrency.useVirtualThreads = true;
    // Bodies are ciphertext, which does not shrink; the client's files bring their own gzip.
    javalin.http.compressionStrategy = CompressionStrategy.NONE;
    javalin.http.maxRequestSize = Bodies.MAX_BYTES;
    Listening.configure(javalin.jetty, config);
    rooms.addTo(javalin.routes);
    new Problems(metrics).addTo(javalin.routes);
  }

  private void listen() throws CannotStart {
    try {
      javalin.start();
    } catch (JavalinBindException e) {
      javalin.stop();
      throw new CannotStart(
          "Port %d on %s can't be used, most likely because another program has it: choose another with --port."
              .formatted(config.port(), config.host()),
          e);
    }
    tidying = Tidying.start(store::tidy, BETWEEN_TIDYINGS);
    rooms.reminding.start();
  }

  /** Where a browser on this machine finds it, without a path. */
  public URI address() {
    var scheme = config.tls().isPresent() ? "https" : "http";
    var host =
        config.host().equals("0.0.0.0") || config.host().equals("::") ? "localhost" : config.host();
    var written = host.contains(":") ? "[" + host + "]" : host;
    return URI.create(scheme + "://" + written + ":" + port());
  }

  /** The port it listens on, also when any free one was asked for. */
  public int port() {
    return javalin.port();
  }

  /**
   * Stops cleanly: whoever waits is answered, every socket is told to come back, what was accepted
   * is finished and on disk. Takes a few seconds at most.
   */
  @Override
  public void close() {
    if (tidying != null) tidying.close();
    rooms.reminding.close();
    rooms.waiting.stop();
    rooms.lives.comeBack(GOODBYE);
    javalin.stop();
    store.close();
  }
}
