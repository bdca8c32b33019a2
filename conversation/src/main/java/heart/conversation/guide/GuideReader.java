// SPDX-License-Identifier: Apache-2.0
package heart.conversation.guide;

import heart.conversation.Degree;
import heart.conversation.Limits;
import heart.conversation.Relation;
import heart.conversation.json.Json;
import heart.conversation.json.JsonReader;
import heart.conversation.json.JsonReading;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a guide (docs/guide-format.md) and names everything that is wrong with it, several at once,
 * so that its author does not mend one line a run.
 */
public final class GuideReader {
  /** More problems than anybody mends at once are cut off. */
  public static final int PROBLEMS = 50;

  /** The version of the guide format that this reader knows. */
  public static final int FORMAT = 1;

  private static final int STEPS = 60;
  private static final int PROMPT = 1200;
  private static final int TITLE = 80;

  private final List<GuideProblem> problems = new ArrayList<>();
  private final CommonTexts common;
  private List<String> languages = List.of();
  private boolean newer;

  private GuideReader(CommonTexts common) {
    this.common = common;
  }

  /** A guide that somebody wrote. */
  public static GuideReading read(String text) {
    return read(text, Guides.common());
  }

  static GuideReading read(String text, CommonTexts common) {
    return switch (JsonReader.read(text, Limits.GUIDE_CHARS)) {
      case JsonReading.Broken broken ->
          new GuideReading.Wrong(
              List.of(new GuideProblem(broken.line(), "", "This is not JSON: " + broken.reason())),
              false);
      case JsonReading.Read read -> new GuideReader(common).reading(read.value());
    };
  }

  /** The cards of our own guides, as the build wrote them; a test keeps them whole. */
  static List<GuideCard> cards(String text) {
    var cards = new ArrayList<GuideCard>();
    if (JsonReader.read(text, Limits.GUIDE_CHARS) instanceof JsonReading.Read(Json.Arr list)) {
      for (var item : list.items()) {
        var reader = new GuideReader(Guides.common());
        var of = Reading.of(item, "", reader.problems);
        int steps = of.whole("steps", 1, STEPS, 1);
        boolean near = of.optional("near") instanceof Json.Bool(_, boolean yes) && yes;
        cards.add(reader.card(of, steps, near));
      }
    }
    return List.copyOf(cards);
  }

  private GuideReading reading(Json value) {
    var guide = guide(Reading.of(value, "", problems));
    if (problems.isEmpty() && guide != null) {
      return new GuideReading.Read(guide);
    }
    return new GuideReading.Wrong(inOrder(), newer);
  }

  /** The first problems, by line. */
  private List<GuideProblem> inOrder() {
    var sorted = new ArrayList<GuideProblem>();
    for (var problem : problems) {
      int at = sorted.size();
      while (at > 0 && sorted.get(at - 1).line() > problem.line()) {
        at--;
      }
      sorted.add(at, problem);
      if (sorted.size() > PROBLEMS) {
        sorted.removeLast();
      }
    }
    return List.copyOf(sorted);
  }

  private @Nullable Guide guide(Reading of) {
    if (of.whole("format", 1, 1_000_000, FORMAT) > FORMAT) {
      newer = true;
      of.problem("format", "This guide is in a newer format: please update Heart-to-Heart.");
      return null;
    }
    var card = card(of, 0, false);
    var opening = of.optionalObject("opening");
    var steps = new ArrayList<Step>();
    var rules = opening(opening, steps);
    held(of, steps);
    closing(of.optionalObject("closing"), steps);
    of.nothingElse("This is not part of the format.");
    return new Guide(
        card.id(),
        card.edition(),
        card.languages(),
        card.title(),
        card.about(),
        card.minutes(),
        card.degree(),
        card.relations(),
        rules,
        steps);
  }

  private GuideCard card(Reading of, int steps, boolean near) {
    String id = of.id("id");
    int edition = of.whole("edition", 1, 9999, 1);
    languages = languages(of);
    var title = of.text("title", languages, TITLE);
    var about = of.text("about", languages, PROMPT);
    return new GuideCard(
        id,
        edition,
        languages,
        title == null ? CommonTexts.NONE : title,
        about == null ? CommonTexts.NONE : about,
        of.whole("minutes", 1, 600, 60),
        of.one("degree", Degree.values(), Degree.LIGHT),
        relations(of),
        steps,
        near);
  }

  private List<String> languages(Reading of) {
    var found = new ArrayList<String>();
    for (var item : of.list("languages")) {
      if (item instanceof Json.Str s && tag(s.text()) && !Reading.has(found, s.text())) {
        found.add(s.text());
      } else {
        problems.add(
            new GuideProblem(
                item.line(), "languages", "Each should be a language tag, such as en, and once."));
      }
    }
    if (found.isEmpty()) {
      of.problem("languages", "A guide needs at least one language, such as [\"en\"].");
      found.add("en");
    }
    return found;
  }

  private static boolean tag(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (!letter && !(i > 1 && (c == '-' || (c >= '0' && c <= '9')))) {
        return false;
      }
    }
    return text.length() >= 2 && text.length() <= 35;
  }

  private List<Relation> relations(Reading of) {
    var found = new ArrayList<Relation>();
    for (var item : of.list("relations")) {
      found.add(of.coded(item, "relations", Relation.values(), Relation.PARTNERS));
    }
    if (found.isEmpty()) {
      of.problem("relations", "Say at least one: partners, friends, family, new.");
    }
    return found;
  }

  /** Adds the steps of the opening; the answer is the default ground rules. */
  private LocalText opening(@Nullable Reading of, List<Step> steps) {
    boolean agreed = wanted(of, "rules");
    if (agreed) {
      steps.add(common.step("rules", StepKind.RULES, Phase.OPENING));
    }
    if (wanted(of, "arriving")) {
      steps.add(changed(of, "arriving", StepKind.ARRIVING, Phase.OPENING));
    }
    if (wanted(of, "appreciation")) {
      steps.add(changed(of, "appreciation", StepKind.APPRECIATION, Phase.OPENING));
    }
    if (of == null) {
      return common.rules();
    }
    var rules = agreed ? of.textOr("rules", languages, Limits.RULES * Limits.RULE) : null;
    of.nothingElse("This is not part of an opening.");
    return rules == null ? common.rules() : rules;
  }

  /** Whether a step of the opening or close is there: a guide leaves it out by saying false. */
  private static boolean wanted(@Nullable Reading of, String id) {
    return of == null || !(of.optional(id) instanceof Json.Bool(_, boolean yes)) || yes;
  }

  private void closing(@Nullable Reading of, List<Step> steps) {
    steps.add(changed(of, "unsaid", StepKind.SAME_TIME, Phase.CLOSING));
    if (wanted(of, "heard")) {
      steps.add(changed(of, "heard", StepKind.HEARD, Phase.CLOSING));
    }
    if (wanted(of, "learned")) {
      steps.add(changed(of, "learned", StepKind.LEARNED, Phase.CLOSING));
    }
    steps.add(changed(of, "agreements", StepKind.AGREEMENTS, Phase.CLOSING));
    steps.add(changed(of, "thanks", StepKind.THANKS, Phase.CLOSING));
    steps.add(changed(of, "next", StepKind.NEXT_TIME, Phase.CLOSING));
    steps.add(changed(of, "keepsake", StepKind.KEEPSAKE, Phase.CLOSING));
    if (of != null) {
      of.nothingElse("This is not part of a closing.");
    }
  }

  /** The step that every talk has, with the guide's own texts where it has any. */
  private Step changed(@Nullable Reading all, String id, StepKind kind, Phase phase) {
    var step = common.step(id, kind, phase);
    var of = all == null ? null : all.optionalObject(id);
    if (of == null) {
      return step;
    }
    var title = of.textOr("title", languages, TITLE);
    var prompt = of.textOr("prompt", languages, PROMPT);
    var hint = of.textOr("hint", languages, PROMPT);
    of.nothingElse("This is not part of a step of the opening or closing.");
    return new Step(
        id,
        kind,
        phase,
        title == null ? step.title() : title,
        prompt == null ? step.prompt() : prompt,
        hint == null ? (prompt == null ? step.hint() : null) : hint,
        null,
        null,
        Begins.EITHER,
        0,
        null);
  }

  private void held(Reading of, List<Step> steps) {
    var parts = parts(of);
    var list = of.list("steps");
    if (list.isEmpty() || list.size() > STEPS) {
      of.problem("steps", "A guide has 1 to " + STEPS + " steps.");
    }
    for (int i = 0; i < list.size() && i < STEPS; i++) {
      var step = step(Reading.of(list.get(i), "steps[" + i + "]", problems), parts, i);
      if (taken(step, steps)) {
        problems.add(
            new GuideProblem(
                list.get(i).line(), "steps[" + i + "].id", "Another step has this id."));
      }
      steps.add(step);
    }
  }

  private static boolean taken(Step step, List<Step> steps) {
    for (var earlier : steps) {
      if (earlier.id().equals(step.id())) {
        return true;
      }
    }
    return Reading.has(CommonTexts.IDS, step.id());
  }

  private record Part(String id, @Nullable LocalText title) {}

  private List<Part> parts(Reading of) {
    var found = new ArrayList<Part>();
    if (of.optional("parts") == null) {
      return found;
    }
    var list = of.list("parts");
    for (int i = 0; i < list.size(); i++) {
      var part = Reading.of(list.get(i), "parts[" + i + "]", problems);
      found.add(new Part(part.id("id"), part.text("title", languages, TITLE)));
      part.nothingElse("A part has an id and a title.");
    }
    return found;
  }

  private static final StepKind[] HELD = {StepKind.READ, StepKind.TURNS, StepKind.SAME_TIME};

  private Step step(Reading of, List<Part> parts, int index) {
    String id = of.id("id");
    var kind = of.one("kind", HELD, StepKind.READ);
    var title = of.text("title", languages, TITLE);
    var prompt = of.text("prompt", languages, PROMPT);
    var hint = of.textOr("hint", languages, PROMPT);
    var part = part(of, parts);
    boolean turns = kind == StepKind.TURNS;
    var listening = turns ? of.textOr("listening", languages, PROMPT) : null;
    var sayBack = turns ? of.textOr("sayBack", languages, PROMPT) : null;
    var begins = turns ? of.oneOr("begins", Begins.values(), Begins.ALTERNATE) : Begins.EITHER;
    int minutes = turns ? of.wholeOr("minutes", 1, 60, 0) : 0;
    of.nothingElse(
        turns
            ? "This is not part of a step."
            : "This is not part of a step of this kind (listening, sayBack, begins and minutes"
                + " belong to turns).");
    return new Step(
        id.isEmpty() ? "step-" + index : id,
        kind,
        Phase.HOLDING,
        title == null ? CommonTexts.NONE : title,
        prompt == null ? CommonTexts.NONE : prompt,
        hint,
        listening == null && turns ? common.listening() : listening,
        sayBack == null && turns ? common.sayBack() : sayBack,
        begins,
        minutes,
        part);
  }

  private @Nullable LocalText part(Reading of, List<Part> parts) {
    if (of.optional("part") == null) {
      return null;
    }
    String id = of.id("part");
    for (var part : parts) {
      if (part.id().equals(id)) {
        return part.title();
      }
    }
    of.problem("part", "No part in “parts” has this id.");
    return null;
  }
}
