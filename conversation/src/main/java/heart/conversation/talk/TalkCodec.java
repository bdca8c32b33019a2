// SPDX-License-Identifier: Apache-2.0
package heart.conversation.talk;

import heart.conversation.Decoded;
import heart.conversation.Degree;
import heart.conversation.Hearing;
import heart.conversation.Limits;
import heart.conversation.Members;
import heart.conversation.Signal;
import heart.conversation.Versions;
import heart.conversation.Who;
import heart.conversation.Why;
import heart.conversation.Words;
import heart.conversation.json.JsonWriter;
import heart.conversation.talk.TalkEvent.Promise;
import java.util.ArrayList;
import java.util.List;

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
      case TalkEvent.Begun e -> setup(rules(out, e.rules()), e.setup());
      case TalkEvent.RulesEdited e -> rules(out, e.rules());
      case TalkEvent.RulesAgreed e -> out.with("revision", e.revision());
      case TalkEvent.Said e -> out.with("question", e.question()).with("words", e.words());
      case TalkEvent.Passed e -> out.with("question", e.question());
      case TalkEvent.Shared e -> out.with("words", e.words());
      case TalkEvent.Signalled e -> out.with("signal", e.signal());
      case TalkEvent.SaidBack e -> out.with("words", e.words());
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
      case "begun" -> new TalkEvent.Begun(setup(of), rules(of));
      case "rulesEdited" -> new TalkEvent.RulesEdited(rules(of));
      case "rulesAgreed" -> new TalkEvent.RulesAgreed(of.count("revision"));
      case "said" -> new TalkEvent.Said(of.token("question"), aloud(of));
      case "passed" -> new TalkEvent.Passed(of.token("question"));
      case "floorTaken" -> new TalkEvent.FloorTaken();
      case "shared" -> new TalkEvent.Shared(of.words("words", Limits.WORDS));
      case "handedOver" -> new TalkEvent.HandedOver();
      case "signalled" -> new TalkEvent.Signalled(of.one("signal", Signal.values()));
      case "saidBack" -> new TalkEvent.SaidBack(aloud(of));
      case "sayBackSkipped" -> new TalkEvent.SayBackSkipped();
      case "heard" -> heard(of);
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

  private static @org.jspecify.annotations.Nullable Words aloud(Members of) {
    return of.wordsOrAloud("words", Limits.WORDS);
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
