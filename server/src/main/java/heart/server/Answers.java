// SPDX-License-Identifier: Apache-2.0
package heart.server;

import heart.server.Refusal.Problem;
import io.javalin.http.Context;

/** Answers in JSON. */
final class Answers {
  private Answers() {}

  static void json(Context ctx, int status, Object value) {
    ctx.status(status).contentType("application/json").result(Json.bytes(value));
  }

  static void problem(Context ctx, Problem problem) {
    var after = problem.retryAfterMs();
    if (after != null) ctx.header("Retry-After", String.valueOf(Math.ceilDiv(after, 1_000)));
    ctx.status(problem.status())
        .contentType("application/problem+json")
        .result(Json.bytes(problem));
  }
}
