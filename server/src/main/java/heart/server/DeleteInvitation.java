// SPDX-License-Identifier: Apache-2.0
package heart.server;

import heart.store.Invitations;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** {@code DELETE /v1/invitations/{lookup}}: takes an open invitation back. 204. */
final class DeleteInvitation implements Handler {
  private final Sessions sessions;
  private final Invitations invitations;

  DeleteInvitation(Sessions sessions, Invitations invitations) {
    this.sessions = sessions;
    this.invitations = invitations;
  }

  @Override
  public void handle(Context ctx) {
    var person = sessions.required(ctx).person();
    if (!invitations.withdraw(person, Ids.id(ctx.pathParam("lookup")))) {
      throw new Refusal(Code.INVITATION_UNKNOWN);
    }
    ctx.status(204);
  }
}
