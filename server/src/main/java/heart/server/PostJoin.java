// SPDX-License-Identifier: Apache-2.0
package heart.server;

import heart.store.Invitations;
import heart.store.Invitations.Joined;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/**
 * {@code POST /v1/invitations/{lookup}/join}: takes the second seat with a signed joined entry.
 * 201, 200 for a repeat, 409 when the place log has gone on, 410 when the invitation has ended.
 */
final class PostJoin implements Handler {
  private final Sessions sessions;
  private final Invitations invitations;
  private final Fanout fanout;
  private final Rates perPerson;

  PostJoin(Sessions sessions, Invitations invitations, Fanout fanout, Rates perPerson) {
    this.sessions = sessions;
    this.invitations = invitations;
    this.fanout = fanout;
    this.perPerson = perPerson;
  }

  @Override
  public void handle(Context ctx) {
    var person = sessions.required(ctx).person();
    perPerson.take(person);
    var lookup = Ids.id(ctx.pathParam("lookup"));
    var entry = Entries.signed(Bodies.fields(ctx), person);
    switch (invitations.join(lookup, Entries.draft(entry))) {
      case Joined.In(var done, var place) -> {
        fanout.advanced(place);
        PostEntry.Acknowledged.answer(ctx, Entries.Receipt.of(done));
      }
      case Joined.NotYet(var why) -> PostEntry.Acknowledged.answer(ctx, Entries.receipt(why));
      case Joined.Gone(var how) -> throw new Refusal(GetInvitation.code(how));
      case Joined.Already() -> throw new Refusal(Code.ALREADY_MEMBER);
      case Joined.WrongLog() -> throw new Refusal(Code.OTHER_LOG);
    }
  }
}
