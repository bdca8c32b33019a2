// SPDX-License-Identifier: Apache-2.0
package heart.server.remind;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.util.Base64;
import java.util.Optional;

/** Who we are to a push service: one key, kept, and a signed word that it is us (RFC 8292). */
final class Vapid {
  private static final Base64.Encoder B64 = Base64.getUrlEncoder().withoutPadding();
  private static final String HEADER =
      B64.encodeToString("{\"typ\":\"JWT\",\"alg\":\"ES256\"}".getBytes(StandardCharsets.US_ASCII));

  /** Half of the day that RFC 8292 allows: the clocks of two servers may differ. */
  private static final long HOLDS_S = 12 * 60 * 60;

  private final ECPrivateKey key;
  private final String point;
  private final Optional<String> contact;

  /**
   * Speaks with this key.
   *
   * @param kept private scalar and public point, as {@link #fresh} writes them
   * @param contact of whoever runs this server, {@code mailto:} or {@code https:}
   */
  Vapid(String kept, Optional<String> contact) throws GeneralSecurityException {
    var parts = kept.split("\\.", 2);
    this.key = P256.privateKey(Base64.getUrlDecoder().decode(parts[0]));
    this.point = parts[1];
    this.contact = contact;
  }

  /** A new key, to be kept as long as the server: browsers tie their subscription to it. */
  static String fresh() throws GeneralSecurityException {
    var pair = P256.fresh();
    return B64.encodeToString(P256.scalar((ECPrivateKey) pair.getPrivate()))
        + "."
        + B64.encodeToString(P256.point((ECPublicKey) pair.getPublic()));
  }

  /** The public key, as a browser subscribes with it: base64url of the uncompressed point. */
  String publicKey() {
    return point;
  }

  /** The {@code Authorization} line for a message to this endpoint. */
  String authorization(URI endpoint, long nowMs) throws GeneralSecurityException {
    var claims =
        "{\"aud\":\"%s\",\"exp\":%d%s}"
            .formatted(
                audience(endpoint),
                nowMs / 1_000 + HOLDS_S,
                contact.map(it -> ",\"sub\":\"" + it + "\"").orElse(""));
    var signed = HEADER + "." + B64.encodeToString(claims.getBytes(StandardCharsets.UTF_8));
    var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
    signature.initSign(key);
    signature.update(signed.getBytes(StandardCharsets.US_ASCII));
    return "vapid t=" + signed + "." + B64.encodeToString(signature.sign()) + ", k=" + point;
  }

  private static String audience(URI endpoint) {
    var port = endpoint.getPort() == -1 ? "" : ":" + endpoint.getPort();
    return endpoint.getScheme() + "://" + endpoint.getHost() + port;
  }
}
