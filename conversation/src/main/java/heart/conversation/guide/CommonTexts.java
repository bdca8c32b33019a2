// SPDX-License-Identifier: Apache-2.0
package heart.conversation.guide;

import heart.conversation.Limits;
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
 */
record CommonTexts(LocalText rules, LocalText listening, LocalText sayBack, List<Named> steps) {
  /** Ids of the steps that every talk has. */
  static final List<String> IDS =
      List.of(
          "rules",
          "arriving",
          "appreciation",
          "unsaid",
          "agreements",
          "thanks",
          "next",
          "keepsake");

  private static final List<String> LANGUAGES = List.of("en", "es");
  private static final int LONGEST = 6_000;

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
