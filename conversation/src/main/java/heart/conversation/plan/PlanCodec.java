// SPDX-License-Identifier: Apache-2.0
package heart.conversation.plan;

import heart.conversation.Decoded;
import heart.conversation.Degree;
import heart.conversation.Limits;
import heart.conversation.Members;
import heart.conversation.Versions;
import heart.conversation.Why;
import heart.conversation.Words;
import heart.conversation.json.JsonWriter;
import heart.conversation.talk.TalkCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Events of plans as canonical JSON, and the wishes that lead to them. */
public final class PlanCodec {
  private PlanCodec() {}

  /** Events and commands have the same members; only their names differ. */
  private static final String[][] NAMES = {
    {"propose", "proposed"},
    {"offer", "offered"},
    {"accept", "accepted"},
    {"notNow", "notNowSaid"},
    {"withdraw", "withdrawn"},
    {"callOff", "calledOff"},
    {"addItem", "itemAdded"},
    {"changeItem", "itemChanged"},
    {"moveItem", "itemMoved"},
    {"removeItem", "itemRemoved"},
    {"tick", "ticked"},
    {"begin", "begun"},
    {"noteAgreements", "agreementsNoted"},
    {"answerAgreement", "agreementAnswered"},
    {"setRhythm", "rhythmSet"},
  };

  public static String encode(PlanEvent event) {
    var out = new JsonWriter().open().with("v", Versions.RULES);
    switch (event) {
      case PlanEvent.Proposed e -> {
        named(out, "proposed").with("plan", e.plan()).with("occasion", e.occasion());
        offer(out.with("why", e.why()), e.offer());
        if (e.about() != null) {
          ref(out.name("promise").open(), e.about()).close();
        }
      }
      case PlanEvent.Offered e ->
          offer(
              named(out, "offered").with("plan", e.plan()).with("revision", e.revision()),
              e.offer());
      case PlanEvent.Accepted e ->
          named(out, "accepted")
              .with("plan", e.plan())
              .with("revision", e.revision())
              .with("time", e.timeMs())
              .with("zone", e.zone())
              .with("words", e.words());
      case PlanEvent.NotNowSaid e ->
          named(out, "notNowSaid")
              .with("plan", e.plan())
              .with("revision", e.revision())
              .with("by", e.by())
              .with("words", e.words());
      case PlanEvent.Withdrawn e ->
          named(out, "withdrawn").with("plan", e.plan()).with("words", e.words());
      case PlanEvent.CalledOff e ->
          named(out, "calledOff")
              .with("plan", e.plan())
              .with("by", e.by())
              .with("words", e.words());
      case PlanEvent.ItemAdded e ->
          item(
              named(out, "itemAdded").with("plan", e.plan()).with("item", e.item()),
              e.words(),
              e.weight(),
              e.minutes());
      case PlanEvent.ItemChanged e ->
          item(
              named(out, "itemChanged").with("item", e.item()).with("revision", e.revision()),
              e.words(),
              e.weight(),
              e.minutes());
      case PlanEvent.ItemMoved e ->
          named(out, "itemMoved").with("item", e.item()).with("to", e.to());
      case PlanEvent.ItemRemoved e -> named(out, "itemRemoved").with("item", e.item());
      case PlanEvent.Ticked e ->
          named(out, "ticked")
              .with("plan", e.plan())
              .with("point", e.point())
              .with("done", e.done());
      case PlanEvent.Begun e -> named(out, "begun").with("plan", e.plan()).with("talk", e.talk());
      case PlanEvent.AgreementsNoted e -> noted(named(out, "agreementsNoted"), e);
      case PlanEvent.AgreementAnswered e ->
          ref(named(out, "agreementAnswered"), e.agreement())
              .with("answer", e.answer())
              .with("again", e.again());
      case PlanEvent.RhythmSet e ->
          named(out, "rhythmSet")
              .with("revision", e.revision())
              .with("every", e.every())
              .with("from", e.from());
    }
    return out.close().toString();
  }

  private static JsonWriter named(JsonWriter out, String name) {
    return out.with("event", name);
  }

  private static void offer(JsonWriter out, Offer offer) {
    offerMembers(out.name("offer").open(), offer).close();
  }

  static JsonWriter offerMembers(JsonWriter out, Offer offer) {
    out.with("guide", offer.guide()).with("degree", offer.degree());
    out.with("setting", offer.setting()).with("minutes", offer.minutes());
    times(out, "times", offer.times());
    return out.with("zone", offer.zone()).with("words", offer.words());
  }

  static void times(JsonWriter out, String name, List<Long> times) {
    out.name(name).openList();
    for (long time : times) {
      out.value(time);
    }
    out.closeList();
  }

  static JsonWriter ref(JsonWriter out, PromiseRef ref) {
    return out.with("talk", ref.talk()).with("agreement", ref.agreement());
  }

  private static void item(JsonWriter out, Words words, int weight, int minutes) {
    out.with("words", words).with("weight", weight).with("minutes", minutes);
  }

  /** What the client sends by itself, and the event of it. */
  static JsonWriter noted(JsonWriter out, PlanEvent.AgreementsNoted e) {
    return TalkCodec.promises(out.with("talk", e.talk()), e.agreements());
  }

  /** The event of this text, or why it is none. Never throws. */
  public static Decoded<PlanEvent> decode(String text) {
    var of = Members.ofEvent(text);
    return of.read(event(of, of.token("event")));
  }

  /** The event that this command would become, its words tidied; or why it is none. */
  public static Decoded<PlanEvent> command(String text) {
    var of = Members.ofCommand(text);
    return of.read(event(of, of.eventOf(NAMES)));
  }

  private static PlanEvent event(Members of, String name) {
    return switch (name) {
      case "proposed" ->
          new PlanEvent.Proposed(
              of.id("plan"),
              of.one("occasion", Occasion.values()),
              of.wordsOrNone("why", PlanLimits.LINE),
              offer(of),
              about(of));
      case "offered" -> new PlanEvent.Offered(of.id("plan"), of.count("revision"), offer(of));
      case "accepted" ->
          new PlanEvent.Accepted(
              of.id("plan"), of.count("revision"), of.time("time"), of.zone("zone"), line(of));
      case "notNowSaid" ->
          new PlanEvent.NotNowSaid(of.id("plan"), of.count("revision"), of.day("by"), line(of));
      case "withdrawn" -> new PlanEvent.Withdrawn(of.id("plan"), line(of));
      case "calledOff" -> new PlanEvent.CalledOff(of.id("plan"), dayOrNone(of, "by"), line(of));
      case "itemAdded" ->
          new PlanEvent.ItemAdded(
              idOrNone(of, "plan"), of.id("item"), item(of), weight(of), minutes(of));
      case "itemChanged" ->
          new PlanEvent.ItemChanged(
              of.id("item"), of.count("revision"), item(of), weight(of), minutes(of));
      case "itemMoved" -> new PlanEvent.ItemMoved(of.id("item"), idOrNone(of, "to"));
      case "itemRemoved" -> new PlanEvent.ItemRemoved(of.id("item"));
      case "ticked" ->
          new PlanEvent.Ticked(of.id("plan"), of.one("point", Point.values()), of.yes("done"));
      case "begun" -> new PlanEvent.Begun(of.id("plan"), of.id("talk"));
      case "agreementsNoted" ->
          new PlanEvent.AgreementsNoted(of.id("talk"), TalkCodec.promises(of));
      case "agreementAnswered" ->
          new PlanEvent.AgreementAnswered(
              new PromiseRef(of.id("talk"), of.count("agreement")),
              of.one("answer", Kept.values()),
              dayOrNone(of, "again"));
      case "rhythmSet" ->
          new PlanEvent.RhythmSet(
              (int) of.number("revision", 0, 1_000_000_000), every(of), of.day("from"));
      default -> {
        of.refuse(Why.MALFORMED);
        yield new PlanEvent.ItemRemoved("");
      }
    };
  }

  private static Offer offer(Members of) {
    var inside = of.inside("offer");
    var offer =
        new Offer(
            inside.token("guide", Limits.CODE),
            inside.one("degree", Degree.values()),
            inside.setting("setting"),
            length(inside),
            inside.times("times", PlanLimits.TIMES),
            inside.zone("zone"),
            line(inside));
    of.check(inside);
    return offer;
  }

  private static int length(Members of) {
    return (int) of.number("minutes", PlanLimits.MINUTES_AT_LEAST, PlanLimits.MINUTES_AT_MOST);
  }

  private static @Nullable PromiseRef about(Members of) {
    var inside = of.optional("promise");
    if (inside == null) {
      return null;
    }
    var ref = new PromiseRef(inside.id("talk"), inside.count("agreement"));
    of.check(inside);
    return ref;
  }

  private static Words line(Members of) {
    return of.wordsOrNone("words", PlanLimits.LINE);
  }

  private static Words item(Members of) {
    return of.line("words", PlanLimits.ITEM);
  }

  private static int weight(Members of) {
    return (int) of.number("weight", 1, 3);
  }

  private static int minutes(Members of) {
    return (int) of.number("minutes", 1, PlanLimits.ITEM_MINUTES);
  }

  private static @Nullable String idOrNone(Members of, String name) {
    return of.optionalToken(name) == null ? null : of.id(name);
  }

  private static @Nullable String dayOrNone(Members of, String name) {
    return of.optionalToken(name) == null ? null : of.day(name);
  }

  private static @Nullable Every every(Members of) {
    return of.optionalToken("every") == null ? null : of.one("every", Every.values());
  }
}
