// SPDX-License-Identifier: Apache-2.0
package heart.server;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.io.UncheckedIOException;

/** {@code GET /openapi.json}: this face, for programs that read descriptions. */
final class GetOpenApi implements Handler {

  @Override
  public void handle(Context ctx) {
    ctx.contentType("application/json").result(document());
  }

  static byte[] document() {
    try (var in = GetOpenApi.class.getResourceAsStream("openapi.json")) {
      if (in == null) throw new IllegalStateException("openapi.json is missing from the jar");
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
