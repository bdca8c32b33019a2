// SPDX-License-Identifier: Apache-2.0
package heart.server;

import heart.store.StoreLimits;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/**
 * How a server runs.
 *
 * @param host address to listen on, such as {@code 127.0.0.1}, or {@code 0.0.0.0} for every one
 * @param port 0 for any free one
 * @param data folder of the database; made when missing
 * @param tls with a certificate: HTTPS; without: HTTP, which browsers trust on this very machine
 *     only
 * @param origin what browsers call this server when something stands before it, such as {@code
 *     https://heart.example}; empty when clients reach it directly
 * @param behindProxy believe {@code X-Forwarded-For} about who is asking; only behind a proxy that
 *     sets it
 * @param limits rates and sizes
 * @param storeLimits how much one person or place may have
 * @param clock stamps entries and ends what expires
 */
public record ServerConfig(
    String host,
    int port,
    Path data,
    Optional<SSLContext> tls,
    Optional<URI> origin,
    boolean behindProxy,
    Limits limits,
    StoreLimits storeLimits,
    InstantSource clock) {

  /** On this machine only, any free port, the usual limits. */
  public static ServerConfig local(Path data) {
    return new ServerConfig(
        "127.0.0.1",
        0,
        data,
        Optional.empty(),
        Optional.empty(),
        false,
        Limits.usual(),
        StoreLimits.usual(),
        InstantSource.system());
  }

  public ServerConfig withHost(String other) {
    return new ServerConfig(
        other, port, data, tls, origin, behindProxy, limits, storeLimits, clock);
  }

  public ServerConfig withPort(int other) {
    return new ServerConfig(
        host, other, data, tls, origin, behindProxy, limits, storeLimits, clock);
  }

  public ServerConfig withTls(SSLContext context) {
    return new ServerConfig(
        host, port, data, Optional.of(context), origin, behindProxy, limits, storeLimits, clock);
  }

  /** Behind a proxy that browsers know by this origin and that sets {@code X-Forwarded-For}. */
  public ServerConfig behind(URI publicOrigin) {
    return new ServerConfig(
        host, port, data, tls, Optional.of(publicOrigin), true, limits, storeLimits, clock);
  }

  public ServerConfig withLimits(Limits other) {
    return new ServerConfig(host, port, data, tls, origin, behindProxy, other, storeLimits, clock);
  }

  public ServerConfig withStoreLimits(StoreLimits other) {
    return new ServerConfig(host, port, data, tls, origin, behindProxy, limits, other, clock);
  }

  public ServerConfig withClock(InstantSource other) {
    return new ServerConfig(host, port, data, tls, origin, behindProxy, limits, storeLimits, other);
  }
}
