// SPDX-License-Identifier: Apache-2.0
package heart.server;

import heart.store.People;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** {@code DELETE /v1/sessions/{id}}: signs a device out, {@code current} for this one. 204. */
final class DeleteSession implements Handler {
  private final Sessions sessions;
  private final People people;
  private final Lives lives;

  DeleteSession(Sessions sessions, People people, Lives lives) {
    this.sessions = sessions;
    this.people = people;
    this.lives = lives;
  }

  @Override
  public void handle(Context ctx) {
    var mine = sessions.required(ctx);
    var asked = ctx.pathParam("id");
    var id = asked.equals("current") ? mine.id() : asked;
    if (!people.signOut(mine.person(), id)) throw new Refusal(Code.UNKNOWN_SESSION);
    if (id.equals(mine.id())) sessions.takeBack(ctx);
    lives.signedOut(id);
    ctx.status(204);
  }
}
