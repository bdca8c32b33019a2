// SPDX-License-Identifier: Apache-2.0
package heart.server;

import heart.store.Places;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;

/** {@code GET /v1/places}: the places of this person, oldest first. 200. */
final class GetPlaces implements Handler {
  private final Sessions sessions;
  private final Places places;

  GetPlaces(Sessions sessions, Places places) {
    this.sessions = sessions;
    this.places = places;
  }

  /** A log and the seq of its last entry. */
  record Log(String log, long head) {}

  /** A place; its members are who made it and then who joined. */
  record Place(String place, List<String> members, List<Log> logs) {}

  record Mine(List<Place> places) {}

  @Override
  public void handle(Context ctx) {
    var person = sessions.required(ctx).person();
    Answers.json(ctx, 200, new Mine(places.of(person).stream().map(GetPlaces::place).toList()));
  }

  private static Place place(Places.Place place) {
    var logs = place.logs().stream().map(head -> new Log(head.log(), head.seq())).toList();
    return new Place(place.id(), place.members(), logs);
  }
}
