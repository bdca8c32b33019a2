// SPDX-License-Identifier: Apache-2.0
package heart.server;

import heart.store.Store;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Map;

/** {@code GET /health}: 200 when the database answers. */
final class GetHealth implements Handler {
  private static final String NOBODY = "-";

  private final Store store;

  GetHealth(Store store) {
    this.store = store;
  }

  @Override
  public void handle(Context ctx) {
    var _ = store.people().sessions(NOBODY); // any read: it fails when the store does
    Answers.json(ctx, 200, Map.of("status", "up"));
  }
}
