// SPDX-License-Identifier: Apache-2.0
package heart.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Spanish is whole: from the first page to the keepsake nothing is left in English. */
class SpanishTest {
  @RegisterExtension static final Story STORY = new Story();

  private final Translation translation = new Translation();

  @Test
  void a_whole_talk_is_held_in_spanish() {
    var ana = STORY.someone("Ana", Tongue.spanish(), Story.phone());
    var luz = STORY.someone("Luz", Tongue.spanish(), Story.phone());
    ana.opensThePage().sees("first.lead");
    translation.isWhole(ana);
    var link = Places.makes(ana);
    translation.isWhole(ana);
    luz.opens(link).sees("join.title");
    translation.isWhole(luz);
    Places.comesIn(luz, link);
    translation.isWhole(luz);
    Places.compareWords(ana, luz);
    ana.sees("place.empty");
    translation.isWhole(ana);
    ana.taps("place.begin");
    translation.isWhole(ana);
    Places.choosesATalk(ana, "degree.full");
    translation.isWhole(ana);
    ana.chooses("setting.live").taps("new.begin");
    luz.taps("place.goOn");

    new Evening(ana, luz, (name, _) -> name + ": gracias por el mate.")
        .whileSomeoneLooks(translation::isWhole)
        .goesOnToTheKeepsake();

    ana.taps("talk.kept.page").sees("keepsake.print");
    translation.isWhole(ana);
    luz.taps("go.toPlace").sees("place.timeline");
    translation.isWhole(luz);
    assertThat(translation.screens()).isGreaterThan(40);
  }

  @Test
  void the_language_of_the_page_can_be_changed_on_the_first_page_and_every_page_about_it_follows() {
    var ana = STORY.someone("Ana", Tongue.english(), Story.phone());
    ana.opensThePage().sees("first.lead");
    ana.presses(ana.pressable("Español"));
    var inSpanish = ana.in(Tongue.spanish());
    inSpanish.sees("first.lead");
    for (var page : List.of("about", "privacy", "safe", "sources")) {
      inSpanish.opens(STORY.house().address() + "#/page/" + page).sees(page + ".title");
      translation.isWhole(inSpanish);
    }
    inSpanish.opens(STORY.house().address() + "#/settings").sees("settings.title");
    translation.isWhole(inSpanish);
    inSpanish.opens(STORY.house().address() + "#/invited").sees("join.codeTitle");
    translation.isWhole(inSpanish);
    inSpanish.reloads().sees("join.codeTitle");
  }
}
