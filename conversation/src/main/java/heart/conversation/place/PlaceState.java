// SPDX-License-Identifier: Apache-2.0
package heart.conversation.place;

import heart.conversation.json.JsonWriter;
import heart.conversation.talk.TalkCodec;

/** The whole state of a place as canonical JSON: what two devices, or two platforms, compare. */
public final class PlaceState {
  private PlaceState() {}

  public static String write(Place place) {
    var out = new JsonWriter().open();
    switch (place) {
      case Place.Empty _ -> out.with("state", "empty");
      case Place.Newer _ -> out.with("state", "newer");
      case Place.Alone alone -> {
        out.with("state", "alone").with("relation", alone.relation()).with("name", alone.name());
        out.with("at", alone.atMs()).with("last", alone.lastMs());
      }
      case Place.Together together -> together(out.with("state", "together"), together);
    }
    return out.close().toString();
  }

  private static void together(JsonWriter out, Place.Together place) {
    out.with("relation", place.relation()).with("at", place.atMs()).with("last", place.lastMs());
    out.with("first", place.names().first()).with("second", place.names().second());
    out.with("firstSaid", PlaceView.code(place.said().first()));
    out.with("secondSaid", PlaceView.code(place.said().second()));
    var open = place.open();
    if (open != null) {
      open(out.name("open").open(), open);
      out.close();
    }
    if (!place.guides().all().isEmpty()) {
      out.name("guides").openList();
      for (var own : place.guides().all()) {
        out.open().with("guide", own.guide().id()).with("edition", own.guide().edition());
        out.with("by", own.by()).with("stage", PlaceView.code(own.stage())).close();
      }
      out.closeList();
    }
    out.name("ended").openList();
    for (var ended = place.ended(); ended != null; ended = ended.before()) {
      open(out.open(), ended.open());
      PlaceView.kept(out, ended);
      out.close();
    }
    out.closeList();
  }

  private static void open(JsonWriter out, Place.Open open) {
    out.with("log", open.log());
    TalkCodec.setup(out, open.setup()).with("by", open.by()).with("begunAt", open.atMs());
  }
}
