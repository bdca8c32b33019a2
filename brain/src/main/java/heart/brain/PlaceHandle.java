// SPDX-License-Identifier: Apache-2.0
package heart.brain;

import heart.conversation.Decoded;
import heart.conversation.Refusal;
import heart.conversation.Why;
import heart.conversation.place.Place;
import heart.conversation.place.PlaceCodec;
import heart.conversation.place.PlaceCommand;
import heart.conversation.place.PlaceEvent;
import heart.conversation.place.PlaceRules;
import heart.conversation.place.PlaceState;
import heart.conversation.place.PlaceView;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSExport;

/** One place log, folded so far ({@code Place} in brain.d.ts). */
public final class PlaceHandle {
  private Place place = Place.empty();

  @JSExport
  public String after(String seat, double at, String event) {
    return switch (PlaceCodec.decode(event)) {
      case Decoded.Unreadable<PlaceEvent> no -> unreadable(no.why());
      case Decoded.Read<PlaceEvent> read -> {
        var entry = new Place.Entry(Answers.seat(seat), Answers.time(at), read.value());
        yield switch (PlaceRules.admit(place, entry)) {
          case PlaceRules.Verdict.Refused no -> Answers.refused(no.why());
          case PlaceRules.Verdict.Admitted admitted -> {
            place = admitted.next();
            yield Answers.ADMITTED;
          }
        };
      }
    };
  }

  private String unreadable(Refusal why) {
    if (why.why() == Why.NEWER) {
      place = new Place.Newer();
    }
    return Answers.refused(why);
  }

  @JSExport
  public String decide(String seat, double now, String command) {
    return switch (PlaceCodec.command(command)) {
      case Decoded.Unreadable<PlaceCommand> unreadable -> Answers.refused(unreadable.why());
      case Decoded.Read<PlaceCommand> read ->
          switch (PlaceRules.decide(place, read.value(), Answers.seat(seat), Answers.time(now))) {
            case PlaceRules.Outcome.Refused no -> Answers.refused(no.why());
            case PlaceRules.Outcome.Happened yes -> Answers.happened(texts(yes.events()));
          };
    };
  }

  private static List<String> texts(List<PlaceEvent> events) {
    var texts = new ArrayList<String>();
    for (var event : events) {
      texts.add(PlaceCodec.encode(event));
    }
    return texts;
  }

  @JSExport
  public String view(String seat, double now, String options) {
    return PlaceView.write(
        place, Answers.seat(seat), Answers.time(now), Options.read(options).language());
  }

  @JSExport
  public String keepsake(String log) {
    return PlaceView.keepsake(place, log);
  }

  @JSExport
  public String guideText(String id, int edition) {
    return PlaceView.guideText(place, id, edition);
  }

  @JSExport
  public String agreements() {
    return PlaceView.agreements(place);
  }

  @JSExport
  public String state() {
    return PlaceState.write(place);
  }
}
