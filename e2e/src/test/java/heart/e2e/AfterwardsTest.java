// SPDX-License-Identifier: Apache-2.0
package heart.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Cards that were prepared are brought in one by one; and what is good to do once a talk is over.
 */
class AfterwardsTest {
  @RegisterExtension static final Story STORY = new Story();

  private final Gallery gallery = new Gallery();

  private static void opens(Someone someone, String text) {
    someone
        .page()
        .locator("summary")
        .filter(new Locator.FilterOptions().setHasText(text).setVisible(true))
        .first()
        .click();
  }

  @Test
  void cards_are_brought_in_and_an_evening_that_ends_early_ends_well() {
    var ana = STORY.someone("Ana");
    var ben = STORY.someone("Ben");
    Places.makeAPlaceTogether(ana, ben);
    Planning.makesCards(ana, "I was afraid of tonight.", "I'd like to decide it together.");

    Places.justTalk(ana, ben);
    ana.taps("talk.free.take").sees("talk.turn.speak.mine");
    opens(ana, "2 cards");
    gallery.hang(ana, "cards-to-bring");
    // Whatever was opened stays open while the talk goes on around it.
    ana.doesNotRead(ana.tongue().say("talk.takeBack"));
    ana.presses(ana.pressable(ana.tongue().say("brings.bring")).first());
    ben.readsOnce("I was afraid of tonight.");
    ana.reads("One card you set out to bring");
    gallery.hang(ana, "card-brought");

    STORY.timePasses(Duration.ofHours(2), ana, ben);
    ana.sees("time.up");
    gallery.hang(ana, "time-is-up");
    ana.taps("time.goOn").can("talk.speak.handOver");
    assertThat(ana.could("time.close")).isFalse();
    ben.taps("time.close");

    ana.presses(ana.page().locator(".way"));
    opens(ana, ana.tongue().say("talk.notToday.title"));
    ana.writes("talk.notToday.label", "the house").taps("talk.notToday.name").taps("go.back");
    ana.taps("talk.leave").taps("talk.leave.yes").sees("part.offer", "other", "Ben");
    gallery.hang(ana, "left-and-a-line");
    ana.taps("part.another").can("part.send");
    assertThat(ana.paper().inputValue()).isEqualTo(ana.tongue().say("part.another"));
    ana.taps("part.send").sees("part.another");
    ben.sees("talk.left.theirs", "other", "Ana").reads(ben.tongue().say("part.another"));
    gallery.hang(ben, "left-with-a-line");

    ben.taps("aside.keep").sees("aside.waits");
    ana.sees("aside.waits");
    Planning.opens(ben, "ahead");
    ben.reads("the house");
    Planning.opens(ana, "notebook");
    ana.sees("note.title");
    assertThat(gallery.lacks()).isEmpty();
  }

  @Test
  void what_one_was_writing_when_the_other_left_is_kept_for_another_evening() {
    var ana = STORY.someone("Ana");
    var ben = STORY.someone("Ben");
    Places.makeAPlaceTogether(ana, ben);
    Places.justTalk(ana, ben);
    ana.taps("talk.free.take").writes("talk.speak.label", "What I was about to say.");
    ben.taps("talk.leave").taps("talk.leave.yes").sees("talk.left.mine");

    ana.sees("talk.left.theirs", "other", "Ben").sees("unsent.title");
    ana.readsOnce("What I was about to say.");
    gallery.hang(ana, "left-while-writing");
    ana.taps("unsent.letGo").sees("unsent.gone").doesNotRead("What I was about to say.");
    ana.taps("talk.takeBack").readsOnce("What I was about to say.");
    ana.reloads().readsOnce("What I was about to say.");
    ana.taps("unsent.keep").sees("unsent.kept").doesNotRead("What I was about to say.");
    ben.doesNotRead("What I was about to say.");

    Planning.goesHome(ana);
    Planning.goesHome(ben);
    Places.justTalk(ana, ben);
    ana.taps("talk.free.take");
    opens(ana, "One card");
    ana.readsOnce("What I was about to say.");

    ana.presses(ana.page().locator(".way"));
    opens(ana, ana.tongue().say("talk.notToday.title"));
    ana.writes("talk.notToday.label", "the garden").taps("talk.close.ask");
    ben.presses(ben.page().locator(".way")).taps("talk.close.ask");
    // Not before her page has gone on: while it does, words have nowhere to go.
    ana.doesNotRead(ana.tongue().say("talk.speak.share"));
    ana.can("talk.pass").writes(ana.paper(), "What I never said.");
    ben.can("talk.pass").taps("talk.leave").taps("talk.leave.yes").sees("talk.left.mine");
    ana.sees("unsent.title").readsOnce("What I never said.").readsOnce("the garden");
    assertThat(gallery.lacks()).isEmpty();
  }

  @Test
  void on_one_phone_what_each_was_writing_waits_for_them_behind_the_cover() {
    var phone = STORY.someone("phone");
    Places.onOnePhone(phone, "Ana", "Ben");
    phone.taps("now.begin");
    phone.sees("talk.lay.title").chooses("talk.lay.hand").taps("go.on");
    phone.taps("talk.free.take").taps("talk.write.line");
    phone.writes("talk.speak.label", "What I was about to say.");
    phone.taps("talk.lay.give", "name", "Ben").taps("talk.cover.here", "name", "Ben");
    phone.taps("talk.leave").taps("talk.leave.yes").sees("talk.left.mine");
    var anas = phone.tongue().say("unsent.of", "name", "Ana");
    phone.doesNotRead(anas).doesNotRead("What I was about to say.");

    phone.taps("talk.lay.give", "name", "Ana").sees("talk.cover.for", "name", "Ana");
    phone.taps("talk.cover.here", "name", "Ana").sees("unsent.of", "name", "Ana");
    gallery.hang(phone, "one-phone-left-while-writing");
    phone.doesNotRead("What I was about to say.");
    phone.taps("unsent.letGo").sees("unsent.gone").doesNotRead(anas);
    assertThat(gallery.lacks()).isEmpty();
  }

  @Test
  void how_heard_one_felt_is_asked_in_private_and_kept_in_the_notebook() {
    var ana = STORY.someone("Ana");
    var ben = STORY.someone("Ben");
    Places.makeAPlaceTogether(ana, ben);
    for (int evening = 0; evening < 2; evening++) {
      Planning.goesHome(ana);
      Planning.goesHome(ben);
      Places.justTalk(ana, ben);
      ana.can("talk.free.take").taps("talk.leave").taps("talk.leave.yes");
      ben.sees("heard.offer").taps("heard.offer").sees("heard.one");
      if (evening == 0) gallery.hang(ben, "how-heard");
      ben.taps("heard.a6").sees("heard.two").taps("heard.a5").sees("heard.three", "other", "Ana");
      ben.reloads().sees("heard.three", "other", "Ana").taps("go.back").sees("heard.two");
      ben.taps("heard.a7").taps("heard.a1").taps(evening == 0 ? "heard.a3" : "heard.a7");
      for (int i = 0; i < 4; i++) ben.taps(i == 1 ? "heard.a2" : "heard.a6");
      ben.sees("heard.noted");
    }
    ben.sees("heard.line");
    gallery.hang(ben, "how-heard-noted");
    Planning.opens(ben, "notebook");
    ben.sees("heard.line");
    gallery.hang(ben, "notebook-with-how-heard");
    ana.doesNotRead("Very much");
    assertThat(gallery.lacks()).isEmpty();
  }
}
