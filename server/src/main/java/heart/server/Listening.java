// SPDX-License-Identifier: Apache-2.0
package heart.server;

import io.javalin.config.JettyConfig;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Jetty as we use it: few threads of the system, a virtual one for each request. */
final class Listening {
  private static final int SYSTEM_THREADS = 16;
  private static final Duration IDLE = Duration.ofSeconds(60);

  /** Clients ping every 20 seconds; four missed and the line is dead. */
  private static final Duration SOCKET_IDLE = Duration.ofSeconds(90);

  private static final Duration GRACE = Duration.ofSeconds(5);

  private Listening() {}

  static void configure(JettyConfig jetty, ServerConfig config) {
    jetty.threadPool = threads();
    jetty.modifyHttpConfiguration(Listening::saysLittle);
    jetty.modifyServer(Listening::stopsGently);
    jetty.modifyWebSocketServletFactory(sockets -> {
      sockets.setIdleTimeout(SOCKET_IDLE);
      sockets.setMaxTextMessageSize(Bodies.MAX_BYTES);
      sockets.setMaxBinaryMessageSize(Bodies.MAX_BYTES);
    });
    jetty.addConnector((server, http) -> connector(server, http, config));
  }

  private static QueuedThreadPool threads() {
    var threads = new QueuedThreadPool(SYSTEM_THREADS, 2);
    threads.setName("heart-http");
    threads.setVirtualThreadsExecutor(VirtualThreads.getNamedVirtualThreadsExecutor("heart-"));
    return threads;
  }

  private static void saysLittle(HttpConfiguration http) {
    http.setSendServerVersion(false);
    http.setSendXPoweredBy(false);
    http.setRequestHeaderSize(8 * 1024);
  }

  private static void stopsGently(Server server) {
    server.setErrorHandler(new JettyProblems());
    server.setStopTimeout(GRACE.toMillis());
    server.insertHandler(new GracefulHandler());
  }

  private static Connector connector(Server server, HttpConfiguration http, ServerConfig config) {
    var connector =
        config
            .tls()
            .map(tls -> secure(server, http, tls))
            .orElseGet(() -> new ServerConnector(server, 1, 1, new HttpConnectionFactory(http)));
    connector.setHost(config.host());
    connector.setPort(config.port());
    connector.setIdleTimeout(IDLE.toMillis());
    connector.setShutdownIdleTimeout(100);
    return connector;
  }

  private static ServerConnector secure(Server server, HttpConfiguration plain, SSLContext tls) {
    var http = new HttpConfiguration(plain);
    // At home one reaches it by a bare address, for which there is no server name to compare.
    http.addCustomizer(new SecureRequestCustomizer(false));
    var keys = new SslContextFactory.Server();
    keys.setSslContext(tls);
    var inner = new HttpConnectionFactory(http);
    return new ServerConnector(
        server, 1, 1, new SslConnectionFactory(keys, inner.getProtocol()), inner);
  }
}
