// SPDX-License-Identifier: Apache-2.0
package heart.brain;

import heart.conversation.Limits;
import heart.conversation.Versions;
import heart.conversation.guide.GuideCard;
import heart.conversation.guide.GuideReader;
import heart.conversation.guide.GuideReading;
import heart.conversation.guide.GuideView;
import heart.conversation.guide.Guides;
import heart.conversation.json.JsonWriter;
import heart.conversation.talk.Courtesy;
import org.teavm.jso.JSExport;

/**
 * Everything the browser may call: the exports of the compiled module, described in brain.d.ts. No
 * logic here, only texts in and texts out.
 */
public final class Brain {
  static {
    NativeJson.use();
  }

  private Brain() {}

  @JSExport
  public static int rulesVersion() {
    return Versions.RULES;
  }

  @JSExport
  public static String limits() {
    return new JsonWriter()
        .open()
        .with("words", Limits.WORDS)
        .with("wordsBytes", Limits.WORDS_BYTES)
        .with("answerBytes", Limits.ANSWER_BYTES)
        .with("name", Limits.NAME)
        .with("arrival", Limits.ARRIVAL)
        .with("rule", Limits.RULE)
        .with("rules", Limits.RULES)
        .with("agreement", Limits.AGREEMENT)
        .with("agreements", Limits.AGREEMENTS)
        .with("topic", Limits.TOPIC)
        .with("topics", Limits.TOPICS)
        .with("pauseMinutes", Courtesy.PAUSE_MINUTES)
        .with("pauseMinutesAtMost", Courtesy.PAUSE_MINUTES_AT_MOST)
        .with("pauseMinutesAfterMissed", Courtesy.PAUSE_MINUTES_AFTER_MISSED)
        .close()
        .toString();
  }

  @JSExport
  public static String guides(String language) {
    var out = new JsonWriter().openList();
    for (var guide : Guides.all()) {
      GuideView.card(out.open(), guide, language).close();
    }
    return out.closeList().toString();
  }

  @JSExport
  public static String readGuide(String text, String language) {
    var out = new JsonWriter().open();
    switch (GuideReader.read(text)) {
      case GuideReading.Read read -> {
        var card = GuideCard.of(read.guide());
        GuideView.card(out.name("guide").open(), card, language).close();
        GuideView.path(out.name("path"), read.guide(), language);
      }
      case GuideReading.Wrong wrong -> {
        out.name("problems").openList();
        for (var problem : wrong.problems()) {
          out.open().with("line", problem.line()).with("path", problem.path());
          out.with("reason", problem.reason()).close();
        }
        out.closeList();
      }
    }
    return out.close().toString();
  }

  @JSExport
  public static PlaceHandle newPlace() {
    return new PlaceHandle();
  }

  @JSExport
  public static TalkHandle newTalk() {
    return new TalkHandle();
  }
}
