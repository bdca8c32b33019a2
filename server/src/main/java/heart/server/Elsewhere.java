// SPDX-License-Identifier: Apache-2.0
package heart.server;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Every request that is at no route of ours: the client's files, or 405, or 404. */
final class Elsewhere implements Handler {
  private static final List<String> OURS = List.of("/v1", "/health", "/metrics", "/openapi.json");

  private static final Set<HandlerType> READS = Set.of(HandlerType.GET, HandlerType.HEAD);

  private final List<Route> routes;
  private final Web web;

  Elsewhere(List<Route> routes, Web web) {
    this.routes = routes;
    this.web = web;
  }

  @Override
  public void handle(Context ctx) throws Exception {
    if (isOurs(ctx.path())) refuse(ctx);
    if (!READS.contains(ctx.method())) {
      ctx.header("Allow", "GET, HEAD");
      throw new Refusal(Code.WRONG_METHOD);
    }
    web.handle(ctx);
  }

  private static boolean isOurs(String path) {
    return OURS.stream().anyMatch(it -> path.equals(it) || path.startsWith(it + "/"));
  }

  private void refuse(Context ctx) {
    var known =
        routes.stream()
            .filter(route -> route.isAt(ctx.path()))
            .map(route -> route.method().name())
            .collect(Collectors.joining(", "));
    if (known.isEmpty()) throw new Refusal(Code.NO_SUCH_ADDRESS);
    ctx.header("Allow", known);
    throw new Refusal(Code.WRONG_METHOD);
  }
}
