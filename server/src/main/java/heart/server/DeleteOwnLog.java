// SPDX-License-Identifier: Apache-2.0
package heart.server;

import heart.store.Logs;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** {@code DELETE /v1/logs/{log}}: erases a private log, at once. 204. */
final class DeleteOwnLog implements Handler {
  private final Sessions sessions;
  private final Logs logs;
  private final Rates perPerson;

  DeleteOwnLog(Sessions sessions, Logs logs, Rates perPerson) {
    this.sessions = sessions;
    this.logs = logs;
    this.perPerson = perPerson;
  }

  @Override
  public void handle(Context ctx) {
    var person = sessions.required(ctx).person();
    perPerson.take(person);
    if (!logs.letGoOwn(person, Ids.id(ctx.pathParam("log")))) throw new Refusal(Code.UNKNOWN_LOG);
    ctx.status(204);
  }
}
