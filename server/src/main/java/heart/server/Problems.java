// SPDX-License-Identifier: Apache-2.0
package heart.server;

import heart.server.Refusal.Problem;
import heart.store.StoreFault;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.Arrays;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Turns whatever ends a request early into {@code application/problem+json}. */
final class Problems {
  private static final Logger LOG = Logger.getLogger("heart.server");

  private final Metrics metrics;

  Problems(Metrics metrics) {
    this.metrics = metrics;
  }

  void addTo(RoutesConfig routes) {
    routes.exception(Refusal.class, (e, ctx) -> answer(ctx, e.problem()));
    routes.exception(StoreFault.class, this::storeFailed);
    routes.exception(HttpResponseException.class, (e, ctx) -> answer(ctx, of(e.getStatus())));
    routes.exception(Exception.class, this::failed);
  }

  private void storeFailed(StoreFault fault, Context ctx) {
    if (fault.kind() == StoreFault.Kind.BROKEN) log(fault);
    answer(ctx, Problem.of(code(fault)));
  }

  private void failed(Exception e, Context ctx) {
    log(e);
    answer(ctx, Problem.of(Code.FAULT));
  }

  private void answer(Context ctx, Problem problem) {
    metrics.refused(problem.code());
    Answers.problem(ctx, problem);
  }

  static Code code(StoreFault fault) {
    return switch (fault.kind()) {
      case FULL -> Code.STORE_FULL;
      case DAMAGED -> Code.STORE_DAMAGED;
      case BUSY -> Code.BUSY;
      case STOPPED -> Code.STOPPING;
      case BROKEN -> Code.FAULT;
    };
  }

  /** What Jetty or Javalin refused before any handler of ours saw it. */
  static Problem of(int status) {
    return Problem.of(
        switch (status) {
          case 404 -> Code.NO_SUCH_ADDRESS;
          case 405 -> Code.WRONG_METHOD;
          case 408 -> Code.TIMED_OUT;
          case 413 -> Code.TOO_LARGE;
          case 414, 431 -> Code.HEADERS_TOO_LARGE;
          case 415 -> Code.WRONG_TYPE;
          case 426 -> Code.UPGRADE_REQUIRED;
          case 501, 505 -> Code.BAD_REQUEST; // what they ask for, we never will do
          case 503 -> Code.STOPPING;
          default -> status >= 500 ? Code.FAULT : Code.BAD_REQUEST;
        });
  }

  /** Types and frames alone: a message may quote what somebody sent. */
  static void log(Throwable fault) {
    var story = new StringBuilder("a request failed");
    for (var cause = fault; cause != null; cause = cause.getCause()) {
      story.append("; ").append(cause.getClass().getName());
      Arrays.stream(cause.getStackTrace())
          .limit(12)
          .forEach(at -> story.append("\n  at ").append(at));
    }
    LOG.log(Level.SEVERE, story::toString);
  }
}
