// SPDX-License-Identifier: Apache-2.0
package heart.server;

import heart.store.Invitations;
import heart.store.Invitations.Offered;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.Duration;
import java.time.InstantSource;

/** {@code PUT /v1/invitations/{lookup}}: leaves an invitation at the door. 201, or 200. */
final class PutInvitation implements Handler {
  private static final int MAX_BLOB = 1024;

  private final Sessions sessions;
  private final Invitations invitations;
  private final Rates perPerson;
  private final InstantSource clock;
  private final Duration longest;

  PutInvitation(
      Sessions sessions,
      Invitations invitations,
      Rates perPerson,
      InstantSource clock,
      Duration longest) {
    this.sessions = sessions;
    this.invitations = invitations;
    this.perPerson = perPerson;
    this.clock = clock;
    this.longest = longest;
  }

  record Wish(String place, String blob, long expiresAt) {}

  record Stands(String lookup, long expiresAt) {}

  @Override
  public void handle(Context ctx) {
    var person = sessions.required(ctx).person();
    perPerson.take(person);
    var lookup = Ids.id(ctx.pathParam("lookup"));
    var wish = checked(Bodies.read(ctx, Wish.class));
    var stands = new Stands(lookup, wish.expiresAt());
    switch (invitations.offer(person, wish.place(), lookup, wish.blob(), wish.expiresAt())) {
      case Offered.MADE -> Answers.json(ctx, 201, stands);
      case Offered.STANDS -> Answers.json(ctx, 200, stands);
      case Offered.UNKNOWN_PLACE -> throw new Refusal(Code.UNKNOWN_PLACE);
      case Offered.ID_TAKEN -> throw new Refusal(Code.ID_TAKEN);
      case Offered.NO_SEAT -> throw new Refusal(Code.NO_SEAT);
      case Offered.TOO_MANY -> throw new Refusal(Code.TOO_MANY_INVITATIONS);
    }
  }

  private Wish checked(Wish wish) {
    Ids.id(wish.place());
    if (wish.blob().length() > MAX_BLOB) throw new Refusal(Code.TOO_LARGE);
    Ids.decode(wish.blob());
    var now = clock.millis();
    if (wish.expiresAt() <= now || wish.expiresAt() - now > longest.toMillis()) {
      throw new Refusal(Code.BAD_EXPIRY);
    }
    return wish;
  }
}
