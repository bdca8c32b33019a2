// SPDX-License-Identifier: Apache-2.0
package heart.e2e;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A whole heart-to-heart, from the first page to the keepsake. */
class TalkTest {
  @RegisterExtension static final Story STORY = new Story();

  @Test
  void two_people_on_two_screens_hold_a_whole_talk_to_the_keepsake_with_the_keyboard_alone() {
    var ana = STORY.someone("Ana").withTheKeyboardAlone();
    var ben = STORY.someone("Ben").withTheKeyboardAlone();
    Places.makeAPlaceTogether(ana, ben);
    Places.beginATalk(ana, ben, "degree.light");

    new Evening(ana, ben, TalkTest::says).goesOnToTheKeepsake();

    for (var each : new Someone[] {ana, ben}) {
      each.reads("Ana's share: we laughed about the rain.")
          .reads("Ben's share: we laughed about the rain.")
          .taps("go.toPlace")
          .sees("place.timeline");
    }
  }

  @Test
  void
      two_people_on_one_sofa_hold_a_whole_talk_with_the_server_stopped_after_the_page_has_loaded() {
    var phone = STORY.someone("phone");
    phone.opensThePage().sees("first.lead");
    phone.waitsUntilThePageIsKept();
    STORY.house().stop();
    try {
      Places.onOnePhone(phone, "Ana", "Ben");
      Places.choosesATalk(phone, "degree.free");
      phone.taps("new.begin");
      var sofa = new Sofa(phone, "Ana", "Ben", TalkTest::says);
      sofa.handTheirPhoneToAndFro();
      sofa.goesOnToTheKeepsake();

      phone
          .reads("Ben's share: we laughed about the rain.")
          .reloads()
          .sees("talk.kept.title")
          .taps("go.toPlace")
          .sees("place.timeline");
    } finally {
      STORY.house().startAgain();
    }
  }

  @Test
  void a_guide_that_is_fetched_with_a_place_leads_a_talk_without_a_network() {
    var phone = STORY.someone("phone").opensThePage();
    phone.sees("first.lead");
    phone.waitsUntilThePageIsKept();
    Places.onOnePhone(phone, "Ana", "Ben");
    phone.sees("now.lead");
    Places.areKept(phone);
    STORY.house().stop();
    try {
      phone.reloads().sees("now.lead");
      Places.choosesATalk(phone, "degree.free", "Support, not solutions");
      phone.taps("new.begin");
      var sofa = new Sofa(phone, "Ana", "Ben", TalkTest::says);
      sofa.handTheirPhoneToAndFro();
      phone.sees("talk.rules.agree");
      Planning.goesHome(phone);
      phone.sees("place.openTalk", "title", "Support, not solutions");
    } finally {
      STORY.house().startAgain();
    }
  }

  private static String says(String name, String what) {
    return name + "'s " + what + ": we laughed about the rain.";
  }
}
