// SPDX-License-Identifier: Apache-2.0
package heart.conversation.place;

import heart.conversation.Degree;
import heart.conversation.LineKind;
import heart.conversation.Relation;
import heart.conversation.Seat;
import heart.conversation.Setting;
import heart.conversation.Text;
import heart.conversation.Words;
import heart.conversation.guide.GuideCard;
import heart.conversation.guide.GuideView;
import heart.conversation.guide.Guides;
import heart.conversation.json.JsonWriter;
import heart.conversation.talk.Setup;
import heart.conversation.talk.TalkCodec;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one person's screen shows of a place, as JSON (see brain.d.ts, PlaceView). */
public final class PlaceView {
  private final JsonWriter out;
  private final Seat me;
  private final long nowMs;
  private final String language;
  private OwnGuides guides = OwnGuides.NONE;

  private PlaceView(JsonWriter out, Seat me, long nowMs, String language) {
    this.out = out;
    this.me = me;
    this.nowMs = nowMs;
    this.language = language;
  }

  /** How much of a kept line the timeline shows, in UTF-16 units. */
  private static final int GLIMPSE = 140;

  public static String write(Place place, Seat me, long nowMs, String language) {
    var out = new JsonWriter().open();
    var view = new PlaceView(out, me, nowMs, language);
    switch (place) {
      case Place.Newer _ -> out.with("phase", "newer");
      case Place.Empty _ -> out.with("phase", "empty");
      case Place.Alone alone -> view.alone(alone);
      case Place.Together together -> view.together(together);
    }
    if (!(place instanceof Place.Newer)) {
      view.can(place);
    }
    return out.close().toString();
  }

  /** What was agreed in the talks that are over, where anything was; the latest first. */
  public static String agreements(Place place) {
    var out = new JsonWriter().openList();
    var ended = place instanceof Place.Together together ? together.ended() : null;
    for (; ended != null; ended = ended.before()) {
      if (!ended.ending().agreements().isEmpty()) {
        out.open().with("log", ended.ending().log());
        TalkCodec.promises(out, ended.ending().agreements()).close();
      }
    }
    return out.closeList().toString();
  }

  /** The keepsake of the talk with this log, or "null". */
  public static String keepsake(Place place, String log) {
    var ended = place instanceof Place.Together together ? together.ended() : null;
    while (ended != null && !ended.ending().log().equals(log)) {
      ended = ended.before();
    }
    if (ended == null) {
      return "null";
    }
    var out = new JsonWriter().open().with("log", log);
    out.with("guide", ended.open().setup().guide());
    out.with("edition", ended.open().setup().edition()).with("begunAt", ended.open().atMs());
    kept(out, ended);
    return out.close().toString();
  }

  /** The members of a keepsake that its ending brought. */
  static void kept(JsonWriter out, Place.Ended ended) {
    var ending = ended.ending();
    out.with("how", ending.how()).with("endedAt", ending.endedAtMs());
    out.name("lines").openList();
    for (var parcel : ended.parcels()) {
      for (var line : parcel) {
        PlaceCodec.line(out, line);
      }
    }
    out.closeList().with("complete", ended.complete());
    TalkCodec.promises(out, ending.agreements()).time("next", ending.nextMs());
  }

  private void alone(Place.Alone alone) {
    out.with("phase", "alone").with("relation", alone.relation()).with("me", me);
    names(alone.name(), null);
    out.with("foundedAt", alone.atMs());
  }

  private void names(Words first, @Nullable Words second) {
    out.name("names").open().with("first", first).with("second", second).close();
  }

  private void together(Place.Together place) {
    out.with("phase", "together").with("relation", place.relation()).with("me", me);
    names(place.names().first(), place.names().second());
    out.with("foundedAt", place.atMs()).with("words", words(place));
    guides = place.guides();
    open(place.open());
    guides();
    var talks = oldestFirst(place.ended());
    out.name("talks").openList();
    for (var talk : talks) {
      ended(talk);
    }
    out.closeList();
    next(talks);
  }

  private static String words(Place.Together place) {
    var first = place.said().first();
    var second = place.said().second();
    if (first == Place.Compared.DIFFER || second == Place.Compared.DIFFER) {
      return code(Place.Compared.DIFFER);
    }
    boolean match = first == Place.Compared.MATCH || second == Place.Compared.MATCH;
    return code(match ? Place.Compared.MATCH : Place.Compared.NOT_YET);
  }

  static String code(Place.Compared said) {
    return switch (said) {
      case NOT_YET -> "notYet";
      case MATCH -> "match";
      case DIFFER -> "differ";
    };
  }

  private void open(Place.@Nullable Open open) {
    out.name("open");
    if (open == null) {
      out.value((String) null);
      return;
    }
    setup(open.log(), open);
    out.with("begunBy", open.by()).with("begunAt", open.atMs());
    out.name("begin").open().with("do", "begin");
    TalkCodec.setup(out, open.setup()).close();
    out.close();
  }

  private void setup(String log, Place.Open open) {
    out.open().with("log", log);
    TalkCodec.setup(out, open.setup());
    out.with("title", title(open.setup()));
  }

  /** The title of a guide; its id where we don't have it. */
  private String title(Setup setup) {
    var own = guides.find(setup.guide(), setup.edition());
    if (own != null) {
      return own.guide().title().in(language);
    }
    var card = Guides.card(setup.guide(), setup.edition());
    return card == null ? setup.guide() : card.title().in(language);
  }

  private void guides() {
    out.name("guides").openList();
    for (var own : guides.all()) {
      if (own.stage() != OwnGuide.Stage.DROPPED) {
        GuideView.card(out.open(), GuideCard.of(own.guide()), language);
        out.with("by", own.by()).with("stage", code(own.stage())).close();
      }
    }
    out.closeList();
  }

  static String code(OwnGuide.Stage stage) {
    return switch (stage) {
      case OFFERED -> "offered";
      case ACCEPTED -> "accepted";
      case DROPPED -> "dropped";
    };
  }

  /** The text of a guide of their own, as JSON; "null" where there is none. */
  public static String guideText(Place place, String id, int edition) {
    var own = place instanceof Place.Together one ? one.guides().find(id, edition) : null;
    return new JsonWriter().value(own == null ? null : own.text().text()).toString();
  }

  private static List<Place.Ended> oldestFirst(Place.@Nullable Ended newest) {
    var talks = new ArrayList<Place.Ended>();
    for (var at = newest; at != null; at = at.before()) {
      talks.add(at);
    }
    for (int i = 0, j = talks.size() - 1; i < j; i++, j--) {
      var swap = talks.get(i);
      talks.set(i, talks.get(j));
      talks.set(j, swap);
    }
    return talks;
  }

  private void ended(Place.Ended talk) {
    var ending = talk.ending();
    setup(ending.log(), talk.open());
    out.with("begunAt", talk.open().atMs()).with("endedAt", ending.endedAtMs());
    out.with("how", ending.how()).with("lines", ending.total());
    out.with("agreements", ending.agreements().size()).time("next", ending.nextMs());
    out.with("glimpse", glimpse(talk)).close();
  }

  private static @Nullable String glimpse(Place.Ended talk) {
    for (var parcel : talk.parcels()) {
      for (var line : parcel) {
        return Text.beginning(line.words().text(), GLIMPSE);
      }
    }
    return null;
  }

  private void next(List<Place.Ended> talks) {
    long soonest = -1;
    String log = "";
    for (var talk : talks) {
      long at = talk.ending().nextMs();
      if (at > nowMs && (soonest < 0 || at < soonest)) {
        soonest = at;
        log = talk.ending().log();
      }
    }
    out.name("next");
    if (soonest < 0) {
      out.value((String) null);
    } else {
      out.open().with("at", soonest).with("log", log).close();
    }
  }

  private static final String SOME_LOG = "AAAAAAAAAAAAAAAAAAAAAA";

  private void can(Place place) {
    var name = new Words("…");
    String guide = Guides.anyId();
    var open = place instanceof Place.Together together ? together.open() : null;
    String log = open == null ? SOME_LOG : open.log();
    var ending = new PlaceEvent.Ending(log, How.LEFT, nowMs, List.of(), -1, 0, List.of());
    out.name("can").open();
    can(place, "found", new PlaceCommand.Found(Relation.FRIENDS, name, null));
    can(place, "join", new PlaceCommand.Join(name, null, null));
    can(place, "rename", new PlaceCommand.Rename(name));
    can(place, "compareWords", new PlaceCommand.CompareWords(!matches(place)));
    can(
        place,
        "beginTalk",
        new PlaceCommand.BeginTalk(SOME_LOG, guide, Degree.LIGHT, Setting.LIVE, "en"));
    can(place, "endTalk", new PlaceCommand.EndTalk(ending));
    can(place, "keepLines", keep(place));
    out.close();
  }

  /** Saying what one said before is refused; the other answer is always possible. */
  private boolean matches(Place place) {
    return place instanceof Place.Together together
        && together.said().of(me) == Place.Compared.MATCH;
  }

  /** The lines that the latest unfinished keepsake waits for; else some that nothing waits for. */
  private PlaceCommand keep(Place place) {
    var line = new KeptLine(me, LineKind.SHARE, "s", new Words("…"), nowMs);
    var ended = place instanceof Place.Together together ? together.ended() : null;
    while (ended != null && ended.complete()) {
      ended = ended.before();
    }
    return ended == null
        ? new PlaceCommand.KeepLines(SOME_LOG, 1, List.of(line))
        : new PlaceCommand.KeepLines(ended.ending().log(), ended.count() + 1, List.of(line));
  }

  private void can(Place place, String name, PlaceCommand command) {
    out.name(name);
    switch (PlaceRules.decide(place, command, me, nowMs)) {
      case PlaceRules.Outcome.Happened _ -> out.value((String) null);
      case PlaceRules.Outcome.Refused refused -> out.value(refused.why().why().code());
    }
  }
}
