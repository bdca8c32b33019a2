// SPDX-License-Identifier: Apache-2.0
package heart.server;

import heart.store.People;
import heart.store.Session;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;

/** {@code GET /v1/sessions}: the devices on which this person is signed in. 200. */
final class GetSessions implements Handler {
  private final Sessions sessions;
  private final People people;

  GetSessions(Sessions sessions, People people) {
    this.sessions = sessions;
    this.people = people;
  }

  /** One device; times in milliseconds since 1970, {@code seenAt} to the hour. */
  record Device(String id, boolean current, long begunAt, long seenAt, long expiresAt) {}

  record Devices(String person, List<Device> sessions) {}

  @Override
  public void handle(Context ctx) {
    var mine = sessions.required(ctx);
    var all = people.sessions(mine.person()).stream().map(one -> device(one, mine)).toList();
    Answers.json(ctx, 200, new Devices(mine.person(), all));
  }

  private static Device device(Session one, Session mine) {
    return new Device(
        one.id(), one.id().equals(mine.id()), one.begunMs(), one.seenMs(), one.expiresMs());
  }
}
