// SPDX-License-Identifier: Apache-2.0
package heart.conversation.talk;

import heart.conversation.Decoded;
import heart.conversation.Degree;
import heart.conversation.Hearing;
import heart.conversation.Limits;
import heart.conversation.Members;
import heart.conversation.Seat;
import heart.conversation.Signal;
import heart.conversation.Versions;
import heart.conversation.Who;
import heart.conversation.Why;
import heart.conversation.Words;
import heart.conversation.json.JsonWriter;
import heart.conversation.talk.TalkEvent.Promise;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Events of a talk as canonical JSON: {@code v}, {@code event}, then the members in one fixed
 * order. What one version wrote, every later one reads: the vectors of all released versions stay.
 */
public final class TalkCodec {
  private TalkCodec() {}

  /** The event as it goes into the log. */
  public static String encode(TalkEvent event) {
    var out = new JsonWriter().open().with("v", Versions.RULES).with("event", event.name());
    switch (event) {
      case TalkEvent.Begun e -> {
        guide(setup(rules(out, e.rules()), e.setup()), e.guide());
        planned(out, e.planned());
        if (e.course() > 1) {
          out.with("course", e.course());
        }
      }
      case TalkEvent.RulesEdited e -> rules(out, e.rules());
      case TalkEvent.RulesAgreed e -> out.with("revision", e.revision());
      case TalkEvent.Said e -> out.with("question", e.question()).with("words", e.words());
      case TalkEvent.Passed e -> out.with("question", e.question());
      case TalkEvent.Shared e -> {
        card(out.with("words", e.words()), e.card());
        if (e.over()) {
          out.with("over", true);
        }
      }
      case TalkEvent.LetterSent e -> out.with("words", e.words()).time("opensAt", e.opensMs());
      case TalkEvent.LetterCalledBack e -> out.with("line", e.line());
      case TalkEvent.LetterRead e -> out.with("line", e.line());
      case TalkEvent.ReadMarksWanted e -> out.with("want", e.want());
      case TalkEvent.TopicSetAside e -> out.with("words", e.words());
      case TalkEvent.TopicTakenUp e -> out.with("topic", e.topic());
      case TalkEvent.DegreeProposed e -> out.with("degree", e.degree());
      case TalkEvent.DegreeAgreed e -> out.with("degree", e.degree());
      case TalkEvent.Signalled e -> out.with("signal", e.signal());
      case TalkEvent.SaidBack e -> out.with("words", e.words());
      case TalkEvent.MadeSense e -> out.with("words", e.words());
      case TalkEvent.Guessed e -> out.with("words", e.words());
      case TalkEvent.GuessChecked e -> out.with("right", e.right()).with("words", e.words());
      case TalkEvent.Heard e -> out.with("answer", e.answer()).with("words", e.words());
      case TalkEvent.AnswerSealed e ->
          out.with("question", e.question())
              .with("commitment", e.commitment())
              .with("box", e.box());
      case TalkEvent.AnswerOpened e -> out.with("question", e.question()).with("key", e.key());
      case TalkEvent.Ready e -> out.with("step", e.step());
      case TalkEvent.NotReady e -> out.with("step", e.step());
      case TalkEvent.Paused e -> out.with("backAt", e.backAtMs());
      case TalkEvent.ReturnMoved e -> out.with("backAt", e.backAtMs());
      case TalkEvent.Parted e -> out.with("words", e.words());
      case TalkEvent.AgreementProposed e -> promise(out, e.promise());
      case TalkEvent.AgreementRevised e ->
          promise(out.with("agreement", e.agreement()), e.promise());
      case TalkEvent.AgreementConfirmed e ->
          out.with("agreement", e.agreement()).with("revision", e.revision());
      case TalkEvent.AgreementDropped e -> out.with("agreement", e.agreement());
      case TalkEvent.NextProposed e -> out.time("next", e.nextMs());
      case TalkEvent.NextAgreed e -> out.time("next", e.nextMs());
      case TalkEvent.Released e -> out.with("line", e.line());
      case TalkEvent.ReleaseTakenBack e -> out.with("line", e.line());
      case TalkEvent.KeepsakeConfirmed e -> out.with("revision", e.revision());
      case TalkEvent.FloorTaken _,
          TalkEvent.HandedOver _,
          TalkEvent.SayBackSkipped _,
          TalkEvent.CloseAsked _,
          TalkEvent.TakenBack _,
          TalkEvent.Returned _,
          TalkEvent.Left _ -> {}
    }
    return out.close().toString();
  }

  private static JsonWriter rules(JsonWriter out, List<Words> rules) {
    return out.words("rules", rules);
  }

  private static void guide(JsonWriter out, @Nullable Words guide) {
    if (guide != null) {
      out.with("text", guide);
    }
  }

  private static void card(JsonWriter out, @Nullable String card) {
    if (card != null) {
      out.with("card", card);
    }
  }

  private static void planned(JsonWriter out, Planned planned) {
    if (!planned.agenda().isEmpty()) {
      out.name("agenda").openList();
      for (var item : planned.agenda()) {
        out.open().with("by", item.by()).with("words", item.words());
        out.with("minutes", item.minutes()).close();
      }
      out.closeList();
    }
    if (planned.minutes() > 0) {
      out.with("minutes", planned.minutes());
    }
  }

  /** Writes what is chosen before a talk begins. */
  public static JsonWriter setup(JsonWriter out, Setup setup) {
    return out.with("guide", setup.guide())
        .with("edition", setup.edition())
        .with("degree", setup.degree())
        .with("setting", setup.setting())
        .with("language", setup.language());
  }

  private static JsonWriter promise(JsonWriter out, Promise promise) {
    return out.with("who", promise.who()).with("what", promise.what()).with("by", promise.by());
  }

  /** The event of this text, or why it is none. Never throws. */
  public static Decoded<TalkEvent> decode(String text) {
    var of = Members.ofEvent(text);
    return of.read(event(of, of.token("event")));
  }

  private static TalkEvent event(Members of, String name) {
    return switch (name) {
      case "begun" ->
          new TalkEvent.Begun(setup(of), rules(of), of.guide("text"), planned(of), course(of));
      case "rulesEdited" -> new TalkEvent.RulesEdited(rules(of));
      case "rulesAgreed" -> new TalkEvent.RulesAgreed(of.count("revision"));
      case "said" -> new TalkEvent.Said(of.token("question"), aloud(of));
      case "passed" -> new TalkEvent.Passed(of.token("question"));
      case "floorTaken" -> new TalkEvent.FloorTaken();
      case "shared" -> new TalkEvent.Shared(of.words("words", Limits.WORDS), card(of), over(of));
      case "letterSent" ->
          new TalkEvent.LetterSent(of.words("words", Limits.WORDS), of.timeOrNone("opensAt"));
      case "letterCalledBack" -> new TalkEvent.LetterCalledBack(of.count("line"));
      case "letterRead" -> new TalkEvent.LetterRead(of.count("line"));
      case "readMarksWanted" -> new TalkEvent.ReadMarksWanted(of.yes("want"));
      case "handedOver" -> new TalkEvent.HandedOver();
      case "topicSetAside" -> new TalkEvent.TopicSetAside(of.line("words", Limits.TOPIC));
      case "topicTakenUp" -> new TalkEvent.TopicTakenUp(of.count("topic"));
      case "degreeProposed" -> new TalkEvent.DegreeProposed(of.one("degree", Degree.values()));
      case "degreeAgreed" -> new TalkEvent.DegreeAgreed(of.one("degree", Degree.values()));
      case "signalled" -> new TalkEvent.Signalled(of.one("signal", Signal.values()));
      case "saidBack" -> new TalkEvent.SaidBack(aloud(of));
      case "sayBackSkipped" -> new TalkEvent.SayBackSkipped();
      case "heard" -> heard(of);
      case "madeSense" -> new TalkEvent.MadeSense(aloud(of));
      case "guessed" -> new TalkEvent.Guessed(aloud(of));
      case "guessChecked" -> checked(of);
      case "answerSealed" ->
          new TalkEvent.AnswerSealed(of.token("question"), base64url(of, "commitment"), box(of));
      case "answerOpened" -> new TalkEvent.AnswerOpened(of.token("question"), base64url(of, "key"));
      case "ready" -> new TalkEvent.Ready(of.token("step"));
      case "notReady" -> new TalkEvent.NotReady(of.token("step"));
      case "closeAsked" -> new TalkEvent.CloseAsked();
      case "takenBack" -> new TalkEvent.TakenBack();
      case "paused" -> new TalkEvent.Paused(of.time("backAt"));
      case "returnMoved" -> new TalkEvent.ReturnMoved(of.time("backAt"));
      case "returned" -> new TalkEvent.Returned();
      case "left" -> new TalkEvent.Left();
      case "parted" -> new TalkEvent.Parted(of.words("words", Limits.PARTING));
      case "agreementProposed" -> new TalkEvent.AgreementProposed(promise(of));
      case "agreementRevised" -> new TalkEvent.AgreementRevised(of.count("agreement"), promise(of));
      case "agreementConfirmed" ->
          new TalkEvent.AgreementConfirmed(of.count("agreement"), of.count("revision"));
      case "agreementDropped" -> new TalkEvent.AgreementDropped(of.count("agreement"));
      case "nextProposed" -> new TalkEvent.NextProposed(of.timeOrNone("next"));
      case "nextAgreed" -> new TalkEvent.NextAgreed(of.timeOrNone("next"));
      case "released" -> new TalkEvent.Released(of.count("line"));
      case "releaseTakenBack" -> new TalkEvent.ReleaseTakenBack(of.count("line"));
      case "keepsakeConfirmed" -> new TalkEvent.KeepsakeConfirmed(of.count("revision"));
      default -> {
        of.refuse(Why.MALFORMED);
        yield new TalkEvent.Left();
      }
    };
  }

  /** Reads what is chosen before a talk begins. */
  public static Setup setup(Members of) {
    return new Setup(
        of.token("guide"),
        of.count("edition"),
        of.one("degree", Degree.values()),
        of.setting("setting"),
        of.language("language"));
  }

  static Planned planned(Members of) {
    int minutes = of.has("minutes") ? (int) of.number("minutes", 1, Limits.TALK_MINUTES) : 0;
    return new Planned(agenda(of), minutes);
  }

  private static List<AgendaItem> agenda(Members of) {
    var agenda = new ArrayList<AgendaItem>();
    if (of.has("agenda")) {
      for (var inside : of.list("agenda", Limits.ITEMS)) {
        agenda.add(
            new AgendaItem(
                inside.one("by", Seat.values()),
                inside.line("words", Limits.ITEM),
                (int) inside.number("minutes", 0, Limits.ITEM_MINUTES)));
        of.check(inside);
      }
    }
    return List.copyOf(agenda);
  }

  static List<Words> rules(Members of) {
    return of.lines("rules", Limits.RULE, Limits.RULES);
  }

  /** Writes what was agreed, as {@code agreements}. */
  public static JsonWriter promises(JsonWriter out, List<Promise> promises) {
    out.name("agreements").openList();
    for (var promise : promises) {
      promise(out.open(), promise).close();
    }
    return out.closeList();
  }

  /** Reads what was agreed. */
  public static List<Promise> promises(Members of) {
    var promises = new ArrayList<Promise>();
    for (var inside : of.list("agreements", Limits.AGREEMENTS)) {
      promises.add(promise(inside));
      of.check(inside);
    }
    return List.copyOf(promises);
  }

  static Promise promise(Members of) {
    return new Promise(
        of.one("who", Who.values()), of.words("what", Limits.AGREEMENT), of.date("by"));
  }

  static @Nullable String card(Members of) {
    return of.has("card") ? of.token("card") : null;
  }

  static boolean over(Members of) {
    return of.has("over") && of.yes("over");
  }

  private static @Nullable Words aloud(Members of) {
    return of.wordsOrAloud("words", Limits.WORDS);
  }

  /** A talk that began before there were courses runs as the first. */
  private static int course(Members of) {
    return of.has("course") ? of.count("course") : 1;
  }

  private static TalkEvent checked(Members of) {
    boolean right = of.yes("right");
    var words = aloud(of);
    if (right && words != null) {
      of.refuse(Why.MALFORMED);
    }
    return new TalkEvent.GuessChecked(right, words);
  }

  private static TalkEvent heard(Members of) {
    var answer = of.one("answer", Hearing.values());
    var words = aloud(of);
    if (answer != Hearing.ALMOST && words != null) {
      of.refuse(Why.MALFORMED);
    }
    return new TalkEvent.Heard(answer, words);
  }

  static String box(Members of) {
    String box = of.token("box", Limits.BOX);
    if (!Members.base64url(box)) {
      of.refuse(Why.MALFORMED);
    }
    return box;
  }

  static String base64url(Members of, String name) {
    String text = of.token(name);
    if (!Members.base64url(text)) {
      of.refuse(Why.MALFORMED);
    }
    return text;
  }
}
