// SPDX-License-Identifier: Apache-2.0
package heart.server;

import io.javalin.http.Context;
import io.javalin.http.Handler;

/**
 * {@code GET /metrics}: for Prometheus on this machine. Elsewhere the address does not exist: when
 * two people talk is nobody's business, and in a house of two the counts would tell.
 */
final class GetMetrics implements Handler {
  private final Metrics metrics;

  GetMetrics(Metrics metrics) {
    this.metrics = metrics;
  }

  @Override
  public void handle(Context ctx) {
    if (!Visitors.isLocal(ctx)) throw new Refusal(Code.NO_SUCH_ADDRESS);
    ctx.contentType("text/plain; version=0.0.4; charset=utf-8").result(metrics.scrape());
  }
}
