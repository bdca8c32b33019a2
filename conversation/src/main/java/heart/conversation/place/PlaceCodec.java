// SPDX-License-Identifier: Apache-2.0
package heart.conversation.place;

import heart.conversation.Decoded;
import heart.conversation.Degree;
import heart.conversation.Limits;
import heart.conversation.LineKind;
import heart.conversation.Members;
import heart.conversation.Relation;
import heart.conversation.Seat;
import heart.conversation.Versions;
import heart.conversation.Why;
import heart.conversation.Words;
import heart.conversation.json.JsonWriter;
import heart.conversation.talk.TalkCodec;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Events of a place as canonical JSON, and the commands that lead to them. */
public final class PlaceCodec {
  private PlaceCodec() {}

  /** No talk releases more lines than this. */
  private static final int LINES = 100_000;

  /** Lines of one entry: even the shortest ones take more room than that. */
  private static final int PARCEL = 1_000;

  public static String encode(PlaceEvent event) {
    var out = new JsonWriter().open().with("v", Versions.RULES);
    switch (event) {
      case PlaceEvent.Founded e ->
          keys(
              out.with("event", "founded").with("relation", e.relation()).with("name", e.name()),
              e.keys());
      case PlaceEvent.Joined e -> {
        keys(out.with("event", "joined").with("name", e.name()), e.keys());
        if (e.mac() != null) {
          out.with("mac", e.mac());
        }
      }
      case PlaceEvent.Renamed e -> out.with("event", "renamed").with("name", e.name());
      case PlaceEvent.WordsCompared e ->
          out.with("event", "wordsCompared").with("match", e.match());
      case PlaceEvent.TalkBegun e ->
          TalkCodec.setup(out.with("event", "talkBegun").with("log", e.log()), e.setup());
      case PlaceEvent.GuideOffered e -> out.with("event", "guideOffered").with("text", e.text());
      case PlaceEvent.GuideAccepted e ->
          out.with("event", "guideAccepted").with("guide", e.guide()).with("edition", e.edition());
      case PlaceEvent.GuideDropped e ->
          out.with("event", "guideDropped").with("guide", e.guide()).with("edition", e.edition());
      case PlaceEvent.TalkEnded e -> ending(out.with("event", "talkEnded"), e.ending());
      case PlaceEvent.LinesKept e ->
          lines(
              out.with("event", "linesKept").with("log", e.log()).with("from", e.from()),
              e.lines());
    }
    return out.close().toString();
  }

  private static void keys(JsonWriter out, @Nullable Keys keys) {
    if (keys != null) {
      out.name("keys").open().with("sign", keys.sign()).with("seal", keys.seal()).close();
    }
  }

  private static void ending(JsonWriter out, PlaceEvent.Ending ending) {
    out.with("log", ending.log()).with("how", ending.how()).with("endedAt", ending.endedAtMs());
    TalkCodec.promises(out, ending.agreements()).time("next", ending.nextMs());
    lines(out.with("total", ending.total()), ending.lines());
  }

  static void lines(JsonWriter out, List<KeptLine> lines) {
    out.name("lines").openList();
    for (var line : lines) {
      line(out, line);
    }
    out.closeList();
  }

  static void line(JsonWriter out, KeptLine line) {
    out.open().with("seat", line.seat()).with("kind", line.kind()).with("step", line.step());
    out.with("words", line.words()).with("at", line.atMs()).close();
  }

  /** The event of this text, or why it is none. Never throws. */
  public static Decoded<PlaceEvent> decode(String text) {
    var of = Members.ofEvent(text);
    return of.read(event(of, of.token("event")));
  }

  private static PlaceEvent event(Members of, String name) {
    return switch (name) {
      case "founded" ->
          new PlaceEvent.Founded(of.one("relation", Relation.values()), name(of), keys(of));
      case "joined" -> new PlaceEvent.Joined(name(of), keys(of), of.optionalToken("mac"));
      case "renamed" -> new PlaceEvent.Renamed(name(of));
      case "wordsCompared" -> new PlaceEvent.WordsCompared(of.yes("match"));
      case "talkBegun" -> new PlaceEvent.TalkBegun(of.id("log"), TalkCodec.setup(of));
      case "guideOffered" -> new PlaceEvent.GuideOffered(of.theGuide("text"));
      case "guideAccepted" -> new PlaceEvent.GuideAccepted(of.token("guide"), of.count("edition"));
      case "guideDropped" -> new PlaceEvent.GuideDropped(of.token("guide"), of.count("edition"));
      case "talkEnded" -> new PlaceEvent.TalkEnded(ending(of));
      case "linesKept" -> new PlaceEvent.LinesKept(of.id("log"), of.count("from"), lines(of, 1));
      default -> unknown(of);
    };
  }

  private static PlaceEvent unknown(Members of) {
    of.refuse(Why.MALFORMED);
    return new PlaceEvent.WordsCompared(false);
  }

  /** The command of this text, its words tidied, or why it is none. Never throws. */
  public static Decoded<PlaceCommand> command(String text) {
    var of = Members.ofCommand(text);
    return of.read(command(of, of.token("do")));
  }

  private static PlaceCommand command(Members of, String name) {
    return switch (name) {
      case "found" ->
          new PlaceCommand.Found(of.one("relation", Relation.values()), name(of), keys(of));
      case "join" -> new PlaceCommand.Join(name(of), keys(of), of.optionalToken("mac"));
      case "rename" -> new PlaceCommand.Rename(name(of));
      case "compareWords" -> new PlaceCommand.CompareWords(of.yes("match"));
      case "beginTalk" ->
          new PlaceCommand.BeginTalk(
              of.id("log"),
              of.token("guide"),
              of.one("degree", Degree.values()),
              of.setting("setting"),
              of.language("language"));
      case "offerGuide" -> new PlaceCommand.OfferGuide(of.theGuide("text"));
      case "acceptGuide" -> new PlaceCommand.AcceptGuide(of.token("guide"), of.count("edition"));
      case "dropGuide" -> new PlaceCommand.DropGuide(of.token("guide"), of.count("edition"));
      case "endTalk" -> new PlaceCommand.EndTalk(ending(of));
      case "keepLines" -> new PlaceCommand.KeepLines(of.id("log"), of.count("from"), lines(of, 1));
      default -> {
        of.refuse(Why.MALFORMED);
        yield new PlaceCommand.CompareWords(false);
      }
    };
  }

  private static Words name(Members of) {
    return of.line("name", Limits.NAME);
  }

  private static @Nullable Keys keys(Members of) {
    var inside = of.optional("keys");
    if (inside == null) {
      return null;
    }
    var keys = new Keys(inside.token("sign"), inside.token("seal"));
    of.check(inside);
    return keys;
  }

  private static PlaceEvent.Ending ending(Members of) {
    return new PlaceEvent.Ending(
        of.id("log"),
        of.one("how", How.values()),
        of.time("endedAt"),
        TalkCodec.promises(of),
        of.timeOrNone("next"),
        (int) of.number("total", 0, LINES),
        lines(of, 0));
  }

  private static List<KeptLine> lines(Members of, int least) {
    var lines = new ArrayList<KeptLine>();
    for (var inside : of.list("lines", PARCEL)) {
      lines.add(
          new KeptLine(
              inside.one("seat", Seat.values()),
              inside.one("kind", LineKind.values()),
              inside.token("step"),
              inside.words("words", Limits.WORDS),
              inside.time("at")));
      of.check(inside);
    }
    if (lines.size() < least) {
      of.refuse(Why.BLANK);
    }
    return List.copyOf(lines);
  }
}
