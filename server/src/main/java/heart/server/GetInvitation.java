// SPDX-License-Identifier: Apache-2.0
package heart.server;

import heart.store.Invitations;
import heart.store.Invitations.Ended;
import heart.store.Invitations.Found;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** {@code GET /v1/invitations/{lookup}}: what lies at the door. 200, 404 or 410. */
final class GetInvitation implements Handler {
  private final Invitations invitations;

  GetInvitation(Invitations invitations) {
    this.invitations = invitations;
  }

  /** The end of the place log: the joined entry has seq one more, and this hash as its prev. */
  record Head(long seq, String hash) {}

  record Invitation(String place, String blob, Head head) {}

  @Override
  public void handle(Context ctx) {
    switch (invitations.find(Ids.id(ctx.pathParam("lookup")))) {
      case Found.Open(var place, var blob, var head) ->
          Answers.json(ctx, 200, new Invitation(place, blob, new Head(head.seq(), head.hash())));
      case Found.Gone(var how) -> throw new Refusal(code(how));
    }
  }

  static Code code(Ended how) {
    return switch (how) {
      case UNKNOWN -> Code.INVITATION_UNKNOWN;
      case USED -> Code.INVITATION_USED;
      case EXPIRED -> Code.INVITATION_EXPIRED;
      case WITHDRAWN -> Code.INVITATION_WITHDRAWN;
    };
  }
}
