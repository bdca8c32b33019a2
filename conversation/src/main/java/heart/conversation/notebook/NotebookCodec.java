// SPDX-License-Identifier: Apache-2.0
package heart.conversation.notebook;

import heart.conversation.Decoded;
import heart.conversation.Members;
import heart.conversation.Versions;
import heart.conversation.Why;
import heart.conversation.Words;
import heart.conversation.json.JsonWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Events of a notebook as canonical JSON, and the wishes that lead to them. */
public final class NotebookCodec {
  private NotebookCodec() {}

  /** Events and commands have the same members; only their names differ. */
  private static final String[][] NAMES = {
    {"write", "wrote"},
    {"pickFeelings", "feelingsPicked"},
    {"pickNeeds", "needsPicked"},
    {"makeCard", "cardMade"},
    {"rewordCard", "cardReworded"},
    {"sortCard", "cardSorted"},
    {"throwCardAway", "cardThrownAway"},
    {"noteReadiness", "readinessNoted"},
    {"finish", "finished"},
    {"throwSheetAway", "sheetThrownAway"},
    {"lookFromOutside", "lookedFromOutside"},
    {"noteHeard", "heardNoted"},
    {"letPass", "letPass"},
  };

  public static String encode(NotebookEvent event) {
    var out = new JsonWriter().open().with("v", Versions.RULES);
    switch (event) {
      case NotebookEvent.Wrote e ->
          named(out, "wrote")
              .with("sheet", e.sheet())
              .with("field", e.field())
              .with("words", e.words());
      case NotebookEvent.FeelingsPicked e ->
          named(out, "feelingsPicked").with("sheet", e.sheet()).texts("picks", e.picks());
      case NotebookEvent.NeedsPicked e ->
          named(out, "needsPicked").with("sheet", e.sheet()).texts("picks", e.picks());
      case NotebookEvent.CardMade e ->
          named(out, "cardMade")
              .with("sheet", e.sheet())
              .with("card", e.card())
              .with("words", e.words())
              .with("from", e.from())
              .with("pile", e.pile());
      case NotebookEvent.CardReworded e ->
          named(out, "cardReworded").with("card", e.card()).with("words", e.words());
      case NotebookEvent.CardSorted e ->
          named(out, "cardSorted").with("card", e.card()).with("pile", e.pile());
      case NotebookEvent.CardThrownAway e -> named(out, "cardThrownAway").with("card", e.card());
      case NotebookEvent.ReadinessNoted e ->
          named(out, "readinessNoted")
              .with("sheet", e.sheet())
              .with("calm", e.calm())
              .with("now", e.now())
              .with("safe", e.safe());
      case NotebookEvent.Finished e ->
          named(out, "finished").with("sheet", e.sheet()).with("finished", e.finished());
      case NotebookEvent.SheetThrownAway e ->
          named(out, "sheetThrownAway").with("sheet", e.sheet());
      case NotebookEvent.LookedFromOutside e ->
          named(out, "lookedFromOutside").with("words", e.words()).with("minutes", e.minutes());
      case NotebookEvent.HeardNoted e -> {
        named(out, "heardNoted").with("talk", e.talk());
        answers(out, e.answers());
      }
      case NotebookEvent.LetPass e ->
          named(out, "letPass").with("what", e.what()).with("until", e.until());
    }
    return out.close().toString();
  }

  static void answers(JsonWriter out, List<Integer> answers) {
    out.name("answers").openList();
    for (int answer : answers) {
      out.value(answer);
    }
    out.closeList();
  }

  private static JsonWriter named(JsonWriter out, String name) {
    return out.with("event", name);
  }

  /** The event of this text, or why it is none. Never throws. */
  public static Decoded<NotebookEvent> decode(String text) {
    var of = Members.ofEvent(text);
    return of.read(event(of, of.token("event")));
  }

  /** The event that this command would become, its words tidied; or why it is none. */
  public static Decoded<NotebookEvent> command(String text) {
    var of = Members.ofCommand(text);
    return of.read(event(of, of.eventOf(NAMES)));
  }

  private static NotebookEvent event(Members of, String name) {
    return switch (name) {
      case "wrote" ->
          new NotebookEvent.Wrote(
              of.id("sheet"),
              of.one("field", Field.values()),
              of.wordsOrNone("words", NotebookLimits.FIELD));
      case "feelingsPicked" -> new NotebookEvent.FeelingsPicked(of.id("sheet"), picks(of));
      case "needsPicked" -> new NotebookEvent.NeedsPicked(of.id("sheet"), picks(of));
      case "cardMade" ->
          new NotebookEvent.CardMade(
              of.id("sheet"), of.id("card"), card(of), from(of), of.one("pile", Pile.values()));
      case "cardReworded" -> new NotebookEvent.CardReworded(of.id("card"), card(of));
      case "cardSorted" ->
          new NotebookEvent.CardSorted(of.id("card"), of.one("pile", Pile.values()));
      case "cardThrownAway" -> new NotebookEvent.CardThrownAway(of.id("card"));
      case "readinessNoted" ->
          new NotebookEvent.ReadinessNoted(
              of.id("sheet"),
              (int) of.number("calm", 1, NotebookLimits.CALMEST),
              of.one("now", HowItIs.values()),
              of.one("safe", HowItIs.values()));
      case "finished" -> new NotebookEvent.Finished(of.id("sheet"), of.yes("finished"));
      case "sheetThrownAway" -> new NotebookEvent.SheetThrownAway(of.id("sheet"));
      case "lookedFromOutside" ->
          new NotebookEvent.LookedFromOutside(
              of.words("words", NotebookLimits.FIELD),
              (int) of.number("minutes", 0, NotebookLimits.LOOK_MINUTES));
      case "heardNoted" ->
          new NotebookEvent.HeardNoted(
              of.id("talk"),
              of.numbers(
                  "answers", FeelingHeard.STATEMENTS, FeelingHeard.LEAST, FeelingHeard.MOST));
      case "letPass" ->
          new NotebookEvent.LetPass(of.token("what", NotebookLimits.WHAT), of.day("until"));
      default -> {
        of.refuse(Why.MALFORMED);
        yield new NotebookEvent.SheetThrownAway("");
      }
    };
  }

  private static List<String> picks(Members of) {
    return of.codes("picks", NotebookLimits.PICKS);
  }

  private static Words card(Members of) {
    return of.words("words", NotebookLimits.CARD);
  }

  private static @Nullable Field from(Members of) {
    return of.optionalToken("from") == null ? null : of.one("from", Field.values());
  }
}
