// SPDX-License-Identifier: Apache-2.0
package heart.conversation.place;

import heart.conversation.Each;
import heart.conversation.Limits;
import heart.conversation.Refusal;
import heart.conversation.Seat;
import heart.conversation.Why;
import heart.conversation.Words;
import heart.conversation.guide.GuideReader;
import heart.conversation.guide.GuideReading;
import heart.conversation.guide.Guides;
import heart.conversation.place.Place.Compared;
import heart.conversation.place.PlaceEvent.Founded;
import heart.conversation.place.PlaceEvent.GuideAccepted;
import heart.conversation.place.PlaceEvent.GuideDropped;
import heart.conversation.place.PlaceEvent.GuideOffered;
import heart.conversation.place.PlaceEvent.Joined;
import heart.conversation.place.PlaceEvent.LinesKept;
import heart.conversation.place.PlaceEvent.Renamed;
import heart.conversation.place.PlaceEvent.TalkBegun;
import heart.conversation.place.PlaceEvent.TalkEnded;
import heart.conversation.place.PlaceEvent.WordsCompared;
import heart.conversation.talk.Setup;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may happen in a place: asked before anything is sent, and for everything that arrives. */
public final class PlaceRules {
  private PlaceRules() {}

  /** What comes of a command. */
  public sealed interface Outcome {
    record Happened(List<PlaceEvent> events) implements Outcome {}

    record Refused(Refusal why) implements Outcome {}
  }

  /** What the rules say to one entry. */
  public sealed interface Verdict {
    record Admitted(Place next) implements Verdict {}

    record Refused(Refusal why) implements Verdict {}
  }

  /** What this command, given by this person at this time (ms since 1970), would write. */
  public static Outcome decide(Place place, PlaceCommand command, Seat by, long atMs) {
    var event = event(place, command);
    if (event == null) {
      return new Outcome.Refused(Refusal.of(Why.UNKNOWN_GUIDE));
    }
    if (event instanceof GuideOffered offered && isOurs(offered)) {
      return new Outcome.Refused(Refusal.of(Why.GUIDE_EXISTS));
    }
    return switch (admit(place, new Place.Entry(by, atMs, event))) {
      case Verdict.Admitted _ -> new Outcome.Happened(List.of(event));
      case Verdict.Refused refused -> new Outcome.Refused(refused.why());
    };
  }

  /**
   * Whether one of ours has this id. Only a sender is bound to that: which guides there are changes
   * with every version, and what a log says must not.
   */
  private static boolean isOurs(GuideOffered offered) {
    return GuideReader.read(offered.text().text()) instanceof GuideReading.Read(var guide)
        && Guides.latest(guide.id()) > 0;
  }

  private static @Nullable PlaceEvent event(Place place, PlaceCommand command) {
    return switch (command) {
      case PlaceCommand.Found found -> new Founded(found.relation(), found.name(), found.keys());
      case PlaceCommand.Join join -> new Joined(join.name(), join.keys(), join.mac());
      case PlaceCommand.Rename rename -> new Renamed(rename.name());
      case PlaceCommand.CompareWords compareWords -> new WordsCompared(compareWords.match());
      case PlaceCommand.BeginTalk begin -> begun(place, begin);
      case PlaceCommand.OfferGuide offer -> new GuideOffered(offer.text());
      case PlaceCommand.AcceptGuide one -> new GuideAccepted(one.guide(), one.edition());
      case PlaceCommand.DropGuide one -> new GuideDropped(one.guide(), one.edition());
      case PlaceCommand.EndTalk endTalk -> new TalkEnded(endTalk.ending());
      case PlaceCommand.KeepLines keepLines ->
          new LinesKept(keepLines.log(), keepLines.from(), keepLines.lines());
    };
  }

  private static @Nullable PlaceEvent begun(Place place, PlaceCommand.BeginTalk begin) {
    var own =
        place instanceof Place.Together together ? together.guides().accepted(begin.guide()) : null;
    int edition = own == null ? Guides.latest(begin.guide()) : own.guide().edition();
    return edition == 0
        ? null
        : new TalkBegun(
            begin.log(),
            new Setup(begin.guide(), edition, begin.degree(), begin.setting(), begin.language()));
  }

  /** Whether this entry may stand, and what it changes. */
  public static Verdict admit(Place place, Place.Entry entry) {
    return switch (place) {
      case Place.Newer _ -> no(Why.NEWER);
      case Place.Empty _ -> found(entry);
      case Place.Alone alone -> join(alone, entry);
      case Place.Together together -> together(together, entry);
    };
  }

  private static Verdict no(Why why) {
    return new Verdict.Refused(Refusal.of(why));
  }

  private static Verdict yes(Place next) {
    return new Verdict.Admitted(next);
  }

  private static long time(Place.Entry entry, long lastMs) {
    return Math.min(Limits.LAST_MS, Math.max(entry.atMs(), lastMs));
  }

  private static Verdict found(Place.Entry entry) {
    if (!(entry.event() instanceof Founded(var relation, var name, _))) {
      return no(Why.NOT_FOUNDED);
    }
    long at = time(entry, 0);
    return entry.by() == Seat.FIRST
        ? yes(new Place.Alone(relation, name, at, at))
        : no(Why.NOT_YOUR_SEAT);
  }

  private static Verdict join(Place.Alone alone, Place.Entry entry) {
    long at = time(entry, alone.lastMs());
    boolean first = entry.by() == Seat.FIRST;
    return switch (entry.event()) {
      case Founded _ -> no(Why.ALREADY_FOUNDED);
      case Joined _ when first -> no(Why.NOT_YOUR_SEAT);
      case Joined joined ->
          yes(
              new Place.Together(
                  alone.relation(),
                  new Each<>(alone.name(), joined.name()),
                  alone.atMs(),
                  new Each<>(Compared.NOT_YET, Compared.NOT_YET),
                  null,
                  null,
                  OwnGuides.NONE,
                  at));
      case Renamed renamed when first ->
          yes(new Place.Alone(alone.relation(), renamed.name(), alone.atMs(), at));
      case Renamed _,
          WordsCompared _,
          TalkBegun _,
          TalkEnded _,
          LinesKept _,
          GuideOffered _,
          GuideAccepted _,
          GuideDropped _ ->
          no(Why.NOT_JOINED);
    };
  }

  private static Verdict together(Place.Together place, Place.Entry entry) {
    long at = time(entry, place.lastMs());
    Seat by = entry.by();
    return switch (entry.event()) {
      case Founded _ -> no(Why.ALREADY_FOUNDED);
      case Joined _ -> no(Why.ALREADY_JOINED);
      case Renamed renamed ->
          yes(with(place, place.names().with(by, renamed.name()), place.said(), at));
      case WordsCompared wordsCompared -> compared(place, by, wordsCompared.match(), at);
      case TalkBegun talkBegun -> begun(place, talkBegun.log(), talkBegun.setup(), by, at);
      case TalkEnded talkEnded -> ended(place, talkEnded.ending(), at);
      case LinesKept event -> kept(place, event, at);
      case GuideOffered one -> guides(place, place.guides().offered(one.text(), by), at);
      case GuideAccepted one ->
          guides(place, place.guides().accepted(one.guide(), one.edition(), by), at);
      case GuideDropped one ->
          guides(place, place.guides().dropped(one.guide(), one.edition()), at);
    };
  }

  private static Place with(Place.Together place, Each<Words> names, Each<Compared> said, long at) {
    return new Place.Together(
        place.relation(),
        names,
        place.atMs(),
        said,
        place.open(),
        place.ended(),
        place.guides(),
        at);
  }

  private static Place with(
      Place.Together place, Place.@Nullable Open open, Place.@Nullable Ended ended, long at) {
    return new Place.Together(
        place.relation(),
        place.names(),
        place.atMs(),
        place.said(),
        open,
        ended,
        place.guides(),
        at);
  }

  private static Verdict guides(Place.Together place, OwnGuides.Change change, long at) {
    return switch (change) {
      case OwnGuides.Change.Refused refused -> new Verdict.Refused(refused.why());
      case OwnGuides.Change.Newer _ -> yes(new Place.Newer());
      case OwnGuides.Change.Made(var guides) ->
          yes(
              new Place.Together(
                  place.relation(),
                  place.names(),
                  place.atMs(),
                  place.said(),
                  place.open(),
                  place.ended(),
                  guides,
                  at));
    };
  }

  private static Verdict compared(Place.Together place, Seat by, boolean match, long at) {
    var said = match ? Compared.MATCH : Compared.DIFFER;
    return place.said().of(by) == said
        ? no(Why.ALREADY_SAID)
        : yes(with(place, place.names(), place.said().with(by, said), at));
  }

  private static Verdict begun(Place.Together place, String log, Setup setup, Seat by, long at) {
    var open = place.open();
    if (open != null) {
      return new Verdict.Refused(Refusal.by(Why.TALK_ALREADY_OPEN, open.by()));
    }
    return find(place, log) == null
        ? yes(with(place, new Place.Open(log, setup, by, at), place.ended(), at))
        : no(Why.ALREADY_ENDED);
  }

  private static Verdict ended(Place.Together place, PlaceEvent.Ending ending, long at) {
    var open = place.open();
    if (open == null || !open.log().equals(ending.log())) {
      return no(find(place, ending.log()) == null ? Why.NO_SUCH_TALK : Why.ALREADY_ENDED);
    }
    int count = ending.lines().size();
    if (count > ending.total()) {
      return no(Why.OUT_OF_ORDER);
    }
    var ended = new Place.Ended(open, ending, List.of(ending.lines()), count, place.ended());
    return yes(with(place, null, ended, at));
  }

  private static Verdict kept(Place.Together place, LinesKept event, long at) {
    var ended = find(place, event.log());
    if (ended == null) {
      return no(Why.NO_SUCH_TALK);
    }
    if (ended.complete() || event.from() <= ended.count()) {
      return no(Why.ALREADY_KEPT);
    }
    int count = ended.count() + event.lines().size();
    if (event.from() != ended.count() + 1 || count > ended.ending().total()) {
      return no(Why.OUT_OF_ORDER);
    }
    return yes(with(place, place.open(), and(place.ended(), ended, event.lines(), count), at));
  }

  private static Place.@Nullable Ended find(Place.Together place, String log) {
    for (var ended = place.ended(); ended != null; ended = ended.before()) {
      if (ended.ending().log().equals(log)) {
        return ended;
      }
    }
    return null;
  }

  /** The same chain with these lines added to one talk; those above it are made anew. */
  private static Place.@Nullable Ended and(
      Place.@Nullable Ended top, Place.Ended to, List<KeptLine> lines, int count) {
    var above = new ArrayList<Place.Ended>();
    var at = top;
    while (at != null && !at.ending().log().equals(to.ending().log())) {
      above.add(at);
      at = at.before();
    }
    var parcels = new ArrayList<>(to.parcels());
    parcels.add(lines);
    var chain = new Place.Ended(to.open(), to.ending(), List.copyOf(parcels), count, to.before());
    for (int i = above.size() - 1; i >= 0; i--) {
      var one = above.get(i);
      chain = new Place.Ended(one.open(), one.ending(), one.parcels(), one.count(), chain);
    }
    return chain;
  }
}
