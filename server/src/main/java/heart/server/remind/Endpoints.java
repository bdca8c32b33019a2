// SPDX-License-Identifier: Apache-2.0
package heart.server.remind;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/** Which push endpoints we would send to. */
final class Endpoints {
  private static final int LONGEST = 1_024;

  private final boolean insideToo;

  /**
   * Judges endpoints.
   *
   * @param insideToo also those inside the host's network, without TLS: for a push service of one's
   *     own, and for tests
   */
  Endpoints(boolean insideToo) {
    this.insideToo = insideToo;
  }

  /** Whether a message could go there, as far as can be told now. */
  boolean takes(String endpoint) {
    var uri = parsed(endpoint);
    if (uri == null) return false;
    try {
      return addresses(uri.getHost()).length > 0;
    } catch (Outside.InsideException e) {
      return false;
    } catch (UnknownHostException e) {
      return true; // no name server answers now; what counts is asked again when we connect
    }
  }

  private @Nullable URI parsed(String endpoint) {
    if (endpoint.length() > LONGEST) return null;
    try {
      var uri = new URI(endpoint);
      var isPlain = uri.getHost() != null && uri.getUserInfo() == null && uri.getFragment() == null;
      return isPlain && isAllowed(uri) ? uri : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }

  private boolean isAllowed(URI uri) {
    if (insideToo && "http".equals(uri.getScheme())) return true;
    return "https".equals(uri.getScheme())
        && (insideToo || uri.getPort() == -1 || uri.getPort() == 443);
  }

  /** Where to connect to for this host: asked at each connection, and connected to just these. */
  InetAddress[] addresses(String host) throws UnknownHostException {
    return insideToo ? InetAddress.getAllByName(host) : Outside.of(host);
  }
}
