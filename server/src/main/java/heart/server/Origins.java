// SPDX-License-Identifier: Apache-2.0
package heart.server;

import io.javalin.http.Context;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What browsers call this server, and whether a change was asked for by our own page.
 *
 * <p>Browsers put {@code Origin} on every change and on a WebSocket's handshake, and most add
 * {@code Sec-Fetch-Site}. A program that sends neither is no browser: nobody can make it act on a
 * stranger's page, so it is let through.
 */
final class Origins {
  private final Optional<String> fixed;

  Origins(Optional<URI> fixed) {
    this.fixed = fixed.map(Origins::text);
  }

  /** Scheme, host, and port where it is not the usual one, as {@code location.origin} has it. */
  String of(Context ctx) {
    return fixed.orElseGet(() -> text(ctx.scheme(), host(ctx)));
  }

  boolean isSecure(Context ctx) {
    return of(ctx).startsWith("https://");
  }

  /** Refuses a change that another site's page asks for. */
  void check(Context ctx) {
    var site = ctx.header("Sec-Fetch-Site");
    if (site != null && !site.equals("same-origin")) throw new Refusal(Code.FOREIGN_ORIGIN);
    var origin = ctx.header("Origin");
    if (origin != null && !origin.equals(of(ctx))) throw new Refusal(Code.FOREIGN_ORIGIN);
  }

  private static String host(Context ctx) {
    @Nullable String host = ctx.host();
    if (host == null || host.isEmpty()) throw new Refusal(Code.BAD_REQUEST);
    return host;
  }

  /** A host is what a visitor says: it may be anything. */
  private static String text(String scheme, String host) {
    try {
      return text(new URI(scheme + "://" + host));
    } catch (URISyntaxException e) {
      throw new Refusal(Code.BAD_REQUEST);
    }
  }

  private static String text(URI uri) {
    @Nullable String scheme = uri.getScheme();
    @Nullable String host = uri.getHost();
    if (scheme == null || host == null) throw new Refusal(Code.BAD_REQUEST);
    var usual = uri.getPort() == -1 || uri.getPort() == (scheme.equals("https") ? 443 : 80);
    return (scheme + "://" + host + (usual ? "" : ":" + uri.getPort())).toLowerCase(Locale.ROOT);
  }
}
