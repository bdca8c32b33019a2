// SPDX-License-Identifier: Apache-2.0
package heart.server;

import heart.sealed.Entry;
import heart.store.Logs;
import heart.store.Logs.Opened;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** {@code PUT /v1/logs/{log}}: adds a private log. 201, or 200 when it stands. */
final class PutOwnLog implements Handler {
  private final Sessions sessions;
  private final Logs logs;
  private final Rates perPerson;

  PutOwnLog(Sessions sessions, Logs logs, Rates perPerson) {
    this.sessions = sessions;
    this.logs = logs;
    this.perPerson = perPerson;
  }

  record Stands(String log) {}

  @Override
  public void handle(Context ctx) {
    var person = sessions.required(ctx).person();
    perPerson.take(person);
    var log = Ids.id(ctx.pathParam("log"));
    switch (logs.openOwn(person, log, Entry.genesis(log))) {
      case Opened.MADE -> Answers.json(ctx, 201, new Stands(log));
      case Opened.STANDS -> Answers.json(ctx, 200, new Stands(log));
      case Opened.UNKNOWN_PLACE, Opened.ID_TAKEN -> throw new Refusal(Code.ID_TAKEN);
      case Opened.TOO_MANY -> throw new Refusal(Code.TOO_MANY_LOGS);
    }
  }
}
