// SPDX-License-Identifier: Apache-2.0
package heart.server;

import heart.sealed.Entry;
import heart.store.Logs;
import heart.store.Logs.Opened;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** {@code PUT /v1/places/{place}/logs/{log}}: adds a log. 201, or 200 when it stands. */
final class PutLog implements Handler {
  private final Sessions sessions;
  private final Logs logs;
  private final Rates perPerson;

  PutLog(Sessions sessions, Logs logs, Rates perPerson) {
    this.sessions = sessions;
    this.logs = logs;
    this.perPerson = perPerson;
  }

  record Stands(String place, String log) {}

  @Override
  public void handle(Context ctx) {
    var person = sessions.required(ctx).person();
    perPerson.take(person);
    var place = Ids.id(ctx.pathParam("place"));
    var log = Ids.id(ctx.pathParam("log"));
    switch (logs.open(person, place, log, Entry.genesis(log))) {
      case Opened.MADE -> Answers.json(ctx, 201, new Stands(place, log));
      case Opened.STANDS -> Answers.json(ctx, 200, new Stands(place, log));
      case Opened.UNKNOWN_PLACE -> throw new Refusal(Code.UNKNOWN_PLACE);
      case Opened.ID_TAKEN -> throw new Refusal(Code.ID_TAKEN);
      case Opened.TOO_MANY -> throw new Refusal(Code.TOO_MANY_LOGS);
    }
  }
}
