// SPDX-License-Identifier: Apache-2.0
package heart.conversation.guide;

import heart.conversation.Limits;
import heart.conversation.Text;
import heart.conversation.json.Json;
import heart.conversation.json.JsonReader;
import heart.conversation.json.JsonReading;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The texts every talk has, whatever its guide: ground rules, opening, closing, saying back. A
 * guide may bring its own instead.
 *
 * @param rules the default ground rules, one a line
 * @param agenda the hint beside an item of the agenda
 */
record CommonTexts(
    LocalText rules, LocalText listening, LocalText sayBack, LocalText agenda, List<Named> steps) {
  /** Ids of the steps that every talk has. */
  static final List<String> IDS =
      List.of(
          "rules",
          "arriving",
          "appreciation",
          "unsaid",
          "heard",
          "learned",
          "agreements",
          "thanks",
          "next",
          "keepsake");

  private static final List<String> LANGUAGES = List.of("en", "es");
  private static final int LONGEST = 6_000;

  /** How much of an item stands on the path, in UTF-16 units. */
  private static final int TITLE = 36;

  /** Stands in for a text that is missing, until the problem is reported. */
  static final LocalText NONE = new LocalText(List.of(new LocalText.Version("en", "")));

  record Named(String id, LocalText title, LocalText prompt, @Nullable LocalText hint) {}

  /** Reads our own file; a test keeps it whole. */
  static CommonTexts read(String text) {
    var value =
        switch (JsonReader.read(text, Limits.GUIDE_CHARS)) {
          case JsonReading.Read read -> read.value();
          case JsonReading.Broken broken -> new Json.Null(broken.line());
        };
    var of = Reading.of(value, "", new ArrayList<>());
    var steps = new ArrayList<Named>();
    for (String id : IDS) {
      steps.add(named(id, of.optionalObject(id)));
    }
    return new CommonTexts(
        some(of.text("groundRules", LANGUAGES, LONGEST)),
        some(of.text("listening", LANGUAGES, LONGEST)),
        some(of.text("sayBack", LANGUAGES, LONGEST)),
        some(of.text("agenda", LANGUAGES, LONGEST)),
        steps);
  }

  private static Named named(String id, @Nullable Reading of) {
    if (of == null) {
      return new Named(id, NONE, NONE, null);
    }
    return new Named(
        id,
        some(of.text("title", LANGUAGES, LONGEST)),
        some(of.text("prompt", LANGUAGES, LONGEST)),
        of.textOr("hint", LANGUAGES, LONGEST));
  }

  private static LocalText some(@Nullable LocalText text) {
    return text == null ? NONE : text;
  }

  /** A step of turns about an item of the two's agenda, in their own words. */
  Step agenda(int number, String words, Begins begins, int minutes) {
    return new Step(
        "agenda." + number, // no step of a guide can be called so
        StepKind.TURNS,
        Phase.HOLDING,
        theirs(words.length() <= TITLE ? words : shortened(words)),
        theirs(words),
        agenda,
        listening,
        sayBack,
        begins,
        minutes,
        null);
  }

  /** As many of its words as fit. */
  private static String shortened(String words) {
    String fits = Text.beginning(words, TITLE - 1);
    int space = fits.lastIndexOf(' ');
    return (space > TITLE / 2 ? fits.substring(0, space) : fits) + "…";
  }

  /** What people wrote, which stands as it is in every language. */
  private static LocalText theirs(String words) {
    return new LocalText(List.of(new LocalText.Version("", words)));
  }

  Step step(String id, StepKind kind, Phase phase) {
    int at = 0;
    while (!IDS.get(at).equals(id)) {
      at++;
    }
    var named = steps.get(at);
    return new Step(
        id,
        kind,
        phase,
        named.title(),
        named.prompt(),
        named.hint(),
        null,
        null,
        Begins.EITHER,
        0,
        null);
  }
}
