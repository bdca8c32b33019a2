// SPDX-License-Identifier: Apache-2.0
package heart.server;

import heart.server.remind.MailServer;
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
 * @param mail the mail server that reminders go out by; without one none go by mail
 * @param pushInside also send to push services inside the host's own network, without TLS: for a
 *     push service of one's own, on a network of people who trust each other
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
    Optional<MailServer> mail,
    boolean pushInside,
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
        Optional.empty(),
        false,
        InstantSource.system());
  }

  /** Who push services may turn to: the mails' sender, or the address itself where it is public. */
  Optional<String> contact() {
    return mail.map(it -> "mailto:" + it.from())
        .or(() -> origin.map(URI::toString).filter(it -> it.startsWith("https:")));
  }

  public ServerConfig withHost(String other) {
    return with(other, port, tls, origin, behindProxy, limits, storeLimits, mail, pushInside);
  }

  public ServerConfig withPort(int other) {
    return with(host, other, tls, origin, behindProxy, limits, storeLimits, mail, pushInside);
  }

  public ServerConfig withTls(SSLContext context) {
    return with(
        host,
        port,
        Optional.of(context),
        origin,
        behindProxy,
        limits,
        storeLimits,
        mail,
        pushInside);
  }

  /** Behind a proxy that browsers know by this origin and that sets {@code X-Forwarded-For}. */
  public ServerConfig behind(URI publicOrigin) {
    var known = Optional.of(publicOrigin);
    return with(host, port, tls, known, true, limits, storeLimits, mail, pushInside);
  }

  public ServerConfig withLimits(Limits other) {
    return with(host, port, tls, origin, behindProxy, other, storeLimits, mail, pushInside);
  }

  public ServerConfig withStoreLimits(StoreLimits other) {
    return with(host, port, tls, origin, behindProxy, limits, other, mail, pushInside);
  }

  public ServerConfig withMail(MailServer server) {
    var known = Optional.of(server);
    return with(host, port, tls, origin, behindProxy, limits, storeLimits, known, pushInside);
  }

  public ServerConfig withPushInside() {
    return with(host, port, tls, origin, behindProxy, limits, storeLimits, mail, true);
  }

  public ServerConfig withClock(InstantSource other) {
    return new ServerConfig(
        host, port, data, tls, origin, behindProxy, limits, storeLimits, mail, pushInside, other);
  }

  private ServerConfig with(
      String host,
      int port,
      Optional<SSLContext> tls,
      Optional<URI> origin,
      boolean behindProxy,
      Limits limits,
      StoreLimits storeLimits,
      Optional<MailServer> mail,
      boolean pushInside) {
    return new ServerConfig(
        host, port, data, tls, origin, behindProxy, limits, storeLimits, mail, pushInside, clock);
  }
}
