// SPDX-License-Identifier: Apache-2.0
package heart.server;

import heart.sealed.Entry;
import heart.store.Places;
import heart.store.Places.Founded;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** {@code PUT /v1/places/{place}}: makes a place and its place log. 201, or 200 when it stands. */
final class PutPlace implements Handler {
  private final Sessions sessions;
  private final Places places;
  private final Rates perPerson;

  PutPlace(Sessions sessions, Places places, Rates perPerson) {
    this.sessions = sessions;
    this.places = places;
    this.perPerson = perPerson;
  }

  record Stands(String place) {}

  @Override
  public void handle(Context ctx) {
    var person = sessions.required(ctx).person();
    perPerson.take(person);
    var place = Ids.id(ctx.pathParam("place"));
    switch (places.found(person, place, Entry.genesis(place))) {
      case Founded.MADE -> Answers.json(ctx, 201, new Stands(place));
      case Founded.STANDS -> Answers.json(ctx, 200, new Stands(place));
      case Founded.ID_TAKEN -> throw new Refusal(Code.ID_TAKEN);
      case Founded.TOO_MANY -> throw new Refusal(Code.TOO_MANY_PLACES);
    }
  }
}
