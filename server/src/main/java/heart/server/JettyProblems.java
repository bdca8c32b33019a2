// SPDX-License-Identifier: Apache-2.0
package heart.server;

import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Says in our words what Jetty refuses by itself: no page of its own, no echo, no stack trace. */
final class JettyProblems extends ErrorHandler {

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int status,
      @Nullable String message,
      @Nullable Throwable cause,
      Callback callback) {
    var problem = Problems.of(status);
    response.setStatus(problem.status());
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json");
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    Content.Sink.write(
        response, true, new String(Json.bytes(problem), StandardCharsets.UTF_8), callback);
  }

  @Override
  public boolean errorPageForMethod(String method) {
    return true; // by default a refused PUT or DELETE would get no body
  }
}
