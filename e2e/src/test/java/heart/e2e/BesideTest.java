// SPDX-License-Identifier: Apache-2.0
package heart.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What goes on beside the path of a talk: topics that are not for today, and another degree. */
class BesideTest {
  @RegisterExtension static final Story STORY = new Story();

  private final Gallery gallery = new Gallery();

  private static Someone opens(Someone someone, String key, String... values) {
    var summary = someone.page().locator("summary");
    summary
        .filter(
            new com.microsoft.playwright.Locator.FilterOptions()
                .setHasText(someone.tongue().say(key, values))
                .setVisible(true))
        .first()
        .click();
    return someone;
  }

  @Test
  void what_is_not_for_today_stands_there_quietly_and_structure_changes_when_both_want_it() {
    var ana = STORY.someone("Ana");
    var ben = STORY.someone("Ben");
    Places.makeAPlaceTogether(ana, ben);
    Places.beginATalk(ana, ben, "degree.light");
    ana.sees("talk.rules.agree");
    opens(ana, "talk.notToday.title").writes("talk.notToday.label", "the house");
    gallery.hang(ana, "rules-not-for-today");
    ana.taps("talk.notToday.name").reads("the house");
    ben.reads("the house");
    gallery.hang(ben, "rules-with-not-for-today");
    ana.taps("talk.rules.agree");
    ben.taps("talk.rules.agree").sees("talk.notToday.are", "topics", "the house");
    gallery.hang(ben, "not-for-today-in-a-talk");

    ben.presses(ben.page().locator(".way"));
    opens(ben, "talk.degree.now", "degree", ben.tongue().say("degree.light"));
    gallery.hang(ben, "way-with-structure");
    ben.taps("degree.full");
    ben.sees("talk.degree.waiting", "other", "Ana", "degree", ben.tongue().say("degree.full"));
    gallery.hang(ben, "way-with-a-wish");
    ana.sees("talk.degree.yes");
    gallery.hang(ana, "a-wish-for-structure");
    ana.taps("talk.degree.yes");
    ana.presses(ana.page().locator(".way"));
    ana.sees("talk.degree.now", "degree", ana.tongue().say("degree.full"));
    ana.taps("talk.notToday.takeUp");
    ben.doesNotRead("the house");

    ana.taps("go.back");
    Pausing.pauses(ana, 20);
    ben.sees("calm.loosen");
    gallery.hang(ben, "paused-with-exercises");
    ben.taps("calm.loosen").sees("calm.loosen1");
    gallery.hang(ben, "paused-and-loosening");
    ben.taps("calm.next").sees("calm.loosen2").taps("calm.stop").can("calm.senses");
    assertThat(gallery.lacks()).isEmpty();
  }
}
