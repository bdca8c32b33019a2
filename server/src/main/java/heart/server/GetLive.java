// SPDX-License-Identifier: Apache-2.0
package heart.server;

import heart.server.Refusal.Problem;
import heart.store.Session;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.websocket.WsConfig;
import io.javalin.websocket.WsContext;
import java.util.Objects;

/** {@code GET /v1/live}: the socket. Asked for without an upgrade, 426. */
final class GetLive implements Handler {
  private static final String SESSION = "heart.session";
  private static final String ADDRESS = "heart.address";
  private static final String LIVE = "heart.live";

  private final Sessions sessions;
  private final Origins origins;
  private final Visitors visitors;
  private final Rates perAddress;
  private final Lives lives;
  private final Frames frames;

  GetLive(
      Sessions sessions,
      Origins origins,
      Visitors visitors,
      Rates perAddress,
      Lives lives,
      Frames frames) {
    this.sessions = sessions;
    this.origins = origins;
    this.visitors = visitors;
    this.perAddress = perAddress;
    this.lives = lives;
    this.frames = frames;
  }

  @Override
  public void handle(Context ctx) {
    ctx.header("Upgrade", "websocket");
    throw new Refusal(Code.UPGRADE_REQUIRED);
  }

  /** Decides, while it still is an HTTP request, who may open a socket. */
  void admit(Context ctx) {
    var address = visitors.address(ctx);
    perAddress.take(address); // a handshake passes by what counts every other request
    origins.check(ctx);
    var session = sessions.required(ctx);
    lives.admit(session);
    ctx.attribute(SESSION, session);
    ctx.attribute(ADDRESS, address);
  }

  void socket(WsConfig ws) {
    ws.onConnect(ctx -> ctx.attribute(LIVE, lives.begin(ctx.session, session(ctx))));
    ws.onMessage(ctx -> frames.heard(live(ctx), address(ctx), ctx.message()));
    ws.onBinaryMessage(ctx -> frames.refuse(live(ctx), null, Problem.of(Code.MALFORMED)));
    ws.onClose(ctx -> live(ctx).drop());
  }

  private static Session session(WsContext ctx) {
    return Objects.requireNonNull(ctx.<Session>attribute(SESSION));
  }

  private static String address(WsContext ctx) {
    return Objects.requireNonNull(ctx.<String>attribute(ADDRESS));
  }

  private static Live live(WsContext ctx) {
    return Objects.requireNonNull(ctx.<Live>attribute(LIVE));
  }
}
