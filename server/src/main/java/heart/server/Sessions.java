// SPDX-License-Identifier: Apache-2.0
package heart.server;

import heart.store.People;
import heart.store.Session;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.util.Optional;

/**
 * Who is signed in. The token is 256 random bits that only the device keeps; the store has its
 * hash.
 *
 * <p>Over HTTPS the cookie is {@code __Host-heart}: a name that browsers accept only with {@code
 * Secure}, for this very host and the root path. Over plain HTTP, which is for this machine alone,
 * that name would be refused by some browsers and never sent back by most programs, so it is {@code
 * heart} there.
 */
final class Sessions {
  private static final String SECURE_NAME = "__Host-heart";
  private static final String PLAIN_NAME = "heart";

  private final People people;
  private final Origins origins;
  private final Duration life;

  Sessions(People people, Origins origins, Duration life) {
    this.people = people;
    this.origins = origins;
    this.life = life;
  }

  /** Who asks, or a refusal. */
  Session required(Context ctx) {
    return found(ctx).orElseThrow(() -> new Refusal(Code.NOT_SIGNED_IN));
  }

  private Optional<Session> found(Context ctx) {
    return Optional.ofNullable(ctx.cookie(name(ctx)))
        .filter(token -> token.length() == 43)
        .flatMap(token -> people.session(Ids.sha256(token)));
  }

  void give(Context ctx, String token) {
    ctx.cookie(cookie(ctx, token, Math.toIntExact(life.toSeconds())));
  }

  void takeBack(Context ctx) {
    ctx.cookie(cookie(ctx, "", 0));
  }

  private Cookie cookie(Context ctx, String value, int maxAgeSeconds) {
    var cookie = new Cookie(name(ctx), value);
    cookie.setPath("/");
    cookie.setMaxAge(maxAgeSeconds);
    cookie.setHttpOnly(true);
    cookie.setSecure(origins.isSecure(ctx));
    cookie.setSameSite(SameSite.STRICT);
    return cookie;
  }

  private String name(Context ctx) {
    return origins.isSecure(ctx) ? SECURE_NAME : PLAIN_NAME;
  }
}
