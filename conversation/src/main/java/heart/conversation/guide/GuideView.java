// SPDX-License-Identifier: Apache-2.0
package heart.conversation.guide;

import heart.conversation.Text;
import heart.conversation.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/**
 * What screens show of a guide before a talk, as JSON (see brain.d.ts, GuideCard and GuidePath).
 */
public final class GuideView {
  private GuideView() {}

  /** The members of a card, texts in this language; the object is the caller's. */
  public static JsonWriter card(JsonWriter out, GuideCard guide, String language) {
    out.with("id", guide.id()).with("edition", guide.edition());
    out.with("title", guide.title().in(language)).with("about", guide.about().in(language));
    out.with("minutes", guide.minutes()).with("degree", guide.degree());
    out.name("relations").openList();
    for (var relation : guide.relations()) {
      out.value(relation.code());
    }
    out.closeList();
    out.texts("languages", guide.languages()).with("steps", guide.steps());
    return out.with("near", guide.near());
  }

  /** All that the guide asks, for whoever is to say yes to it. */
  public static void path(JsonWriter out, Guide guide, String language) {
    out.open().texts("rules", Text.lines(guide.rules().in(language))).name("steps").openList();
    for (var step : guide.steps()) {
      out.open().with("title", step.title().in(language));
      out.with("prompt", step.prompt().in(language));
      text(out, "hint", step.hint(), language);
      text(out, "part", step.part(), language);
      out.close();
    }
    out.closeList().close();
  }

  private static void text(JsonWriter out, String name, @Nullable LocalText text, String language) {
    out.with(name, text == null ? null : text.in(language));
  }
}
