// SPDX-License-Identifier: Apache-2.0
package heart.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A guide of two people's own: one brings a file, the other reads it, and a talk is led by it. */
class OwnGuideTest {
  @RegisterExtension static final Story STORY = new Story();

  private static final String TEA =
      """
      {
        "format": 1,
        "id": "tea",
        "edition": 1,
        "languages": ["en"],
        "title": { "en": "Over a cup of tea" },
        "about": { "en": "A quarter of an hour, no big questions." },
        "minutes": 15,
        "degree": "free",
        "relations": ["partners", "friends"],
        "opening": { "rules": false, "arriving": false, "appreciation": false },
        "steps": [
          {
            "id": "day",
            "kind": "turns",
            "title": { "en": "The day" },
            "prompt": { "en": "What would {other} not guess about your day?" }
          }
        ]
      }
      """;

  private final Gallery gallery = new Gallery();

  private static void brings(Someone someone, String text) {
    someone
        .page()
        .locator("input[type=file]")
        .setInputFiles(
            new FilePayload("tea.json", "application/json", text.getBytes(StandardCharsets.UTF_8)));
  }

  private static Someone goesToTheGuides(Someone someone) {
    return someone.taps("place.begin").taps("now.other").goesThrough("new.own").sees("own.none");
  }

  @Test
  void one_brings_it_the_other_reads_it_and_both_talk_by_it() {
    var ana = STORY.someone("Ana");
    var ben = STORY.someone("Ben");
    Places.makeAPlaceTogether(ana, ben);
    goesToTheGuides(ana);
    gallery.hang(ana, "own-guides-none");
    brings(ana, TEA.replace("\"turns\"", "\"turn\"").replace("15", "0"));
    ana.reads("Line 8 · minutes").reads("steps[0].kind");
    gallery.hang(ana, "own-guides-wrong");
    brings(ana, TEA.replace("\"tea\"", "\"support\""));
    ana.taps("own.offer", "name", "Ben").sees("refused.guideExists");
    brings(ana, TEA);
    ana.reads("Over a cup of tea");
    ana.page().locator("summary").click();
    ana.reads("What would Ben not guess about your day?");
    gallery.hang(ana, "own-guides-chosen");
    ana.taps("own.offer", "name", "Ben").sees("own.waits", "name", "Ben");

    ben.sees("next.guide", "name", "Ana", "title", "Over a cup of tea");
    gallery.hang(ben, "home-with-a-guide");
    ben.taps("next.guideDo").sees("own.brought", "name", "Ana");
    ben.page().locator("summary").click();
    ben.reads("What would Ana not guess about your day?");
    gallery.hang(ben, "own-guides-brought");
    ben.taps("own.yes").sees("own.isAccepted");
    ana.sees("own.isAccepted");

    ben.taps("go.back");
    Places.choosesATalk(ben, "degree.free", "Over a cup of tea");
    ben.chooses("setting.live").taps("new.begin").reads("What would Ana not guess about your day?");
    Planning.goesHome(ana);
    ana.taps("place.goOn").reads("What would Ben not guess about your day?");
    assertThat(gallery.lacks()).isEmpty();
  }

  @Test
  void on_one_phone_the_one_says_yes_to_what_the_other_brought() {
    var phone = STORY.someone("phone");
    Places.onOnePhone(phone, "Ana", "Ben");
    phone.sees("now.lead").taps("now.other").goesThrough("new.own").sees("own.none");
    brings(phone, TEA);
    phone.taps("own.offer", "name", "Ben").taps("own.yesOf", "name", "Ben").sees("own.isAccepted");
    phone.taps("own.putAway").sees("own.none");
  }
}
