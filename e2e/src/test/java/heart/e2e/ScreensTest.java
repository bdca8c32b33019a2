// SPDX-License-Identifier: Apache-2.0
package heart.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Every screen is looked at by day and by night, on a phone and on a laptop: nothing that a screen
 * reader would miss, nothing over the edge. The pictures are for people to look at before a
 * release.
 */
class ScreensTest {
  @RegisterExtension static final Story STORY = new Story();

  private static final Map<String, String> WORDS =
      Map.of(
          "say", "Tired, and glad that you're here.",
          "share",
              "When the boxes stood in the hall all week I felt alone with it. I don't think you"
                  + " meant it. I'd have liked us to decide together where we put things.",
          "sayBack", "You felt alone with the boxes, and you'd have liked to decide together.",
          "missing", "It was less the boxes than not being asked.",
          "answer", "I was afraid to start, because starting meant it was real.",
          "agreement", "On Sundays we sit down for half an hour and plan the week.");

  private final Gallery gallery = new Gallery();

  @Test
  void the_way_to_a_talk_and_all_that_lies_beside_it() {
    var ana = STORY.someoneOnAWire("Ana");
    var ben = STORY.someone("Ben");
    ana.opensThePage().sees("first.lead");
    gallery.hang(ana, "first-page");
    ana.goesThrough("first.make").writes("begin.nameLabel", " ").taps("go.on");
    ana.sees("begin.nameMissing");
    gallery.hang(ana, "name-missing");
    ana.writes("begin.nameLabel", "Ana").taps("go.on").chooses("relation.partners");
    gallery.hang(ana, "relation");
    ana.taps("begin.make");
    var link = Places.invitation(ana);
    ana.waitsUntilThePageIsKept().taps("invite.aloud").sees("invite.aloudTitle");
    gallery.hang(ana, "invite");
    ana.taps("invite.withdraw").sees("invite.withdrawTitle");
    gallery.hang(ana, "invite-withdraw");
    ana.presses(ana.inDialog("go.notNow"));

    ben.opens(link.substring(0, link.length() - 5)).sees("invitation.mangled");
    gallery.hang(ben, "invitation-mangled");
    ben.opensThePage().goesThrough("first.invited").sees("join.codeTitle");
    gallery.hang(ben, "six-words");
    ben.writes("join.codeLabel", link).taps("join.codeOpen").sees("join.title");
    gallery.hang(ben, "invited");
    ben.writes("begin.nameLabel", "Ben").taps("join.in");
    assertThat(ben.heading("safety.title")).isVisible();
    Places.safetyWords(ben);
    gallery.hang(ben, "safety-words");
    ben.taps("safety.differ").sees("safety.differs");
    gallery.hang(ben, "safety-words-differ");
    ana.taps("safety.match").sees("place.empty");
    gallery.hang(ana, "place-new");
    ana.taps("place.more").sees("place.rename");
    gallery.hang(ana, "place-more");
    ana.taps("place.rename").sees("place.renameTitle", "name", "Ben");
    gallery.hang(ana, "place-rename");
    ana.presses(ana.page().getByRole(AriaRole.DIALOG).getByLabel(ana.tongue().say("go.close")));

    ana.wire().cut();
    ana.sees("line.offline");
    gallery.hang(ana, "offline");
    ana.wire().mend();
    ana.doesNotRead(ana.tongue().say("line.offline"));
    ana.taps("place.begin").sees("now.lead");
    gallery.hang(ana, "talk-now");
    ana.taps("now.other").sees("new.guideLead");
    gallery.hang(ana, "guide");
    ana.opensThePage().sees("first.places");
    gallery.hang(ana, "first-page-with-places");

    for (var page : List.of("about", "privacy", "safe", "sources")) {
      ben.opens(STORY.house().address() + "#/page/" + page).sees(page + ".title");
      gallery.hang(ben, "page-" + page);
    }
    ben.opens(STORY.house().address() + "#/settings").sees("settings.title");
    gallery.hang(ben, "settings");
    ben.opens(STORY.house().address() + "#/place/" + "A".repeat(22)).sees("device.noPlace");
    gallery.hang(ben, "no-such-place");
    nothingLacks();
  }

  @Test
  void every_step_of_a_talk_between_two_and_what_is_kept_of_it() {
    var ana = STORY.someone("Ana");
    var ben = STORY.someone("Ben");
    Places.makeAPlaceTogether(ana, ben);
    ana.taps("place.begin");
    Places.choosesATalk(ana, "degree.light");
    gallery.hang(ana, "setting");
    ana.chooses("setting.live").taps("new.begin");
    ben.taps("place.goOn");
    var evening = new Evening(ana, ben, ScreensTest::says);
    evening.whileSomeoneLooks(each -> gallery.passes(each, "talk"));
    ana.taps("talk.rules.change");
    gallery.passes(ana, "talk");
    ana.taps("talk.rules.letBe");
    evening.goesOnUntilTheFirstHasTheFloor();

    ana.writes("talk.speak.label", says("Ana", "share"));
    ben.taps("talk.signal.slowerPlease");
    ana.sees("talk.shown.slowerPlease", "other", "Ben");
    gallery.hang(ana, "talk-writing");
    gallery.hang(ben, "talk-listening");
    ana.presses(ana.page().getByLabel(ana.tongue().like("talk.way.at")).first());
    ana.sees("talk.way.title");
    gallery.hang(ana, "talk-way-so-far");
    ana.taps("talk.leave").sees("talk.leave.title");
    gallery.hang(ana, "talk-leave");
    ana.taps("talk.stay").taps("talk.pause").sees("talk.pause.title");
    gallery.hang(ana, "talk-pause-choice");
    ana.presses(Pausing.choice(ana, 20)).sees("talk.paused.safe");
    gallery.hang(ana, "talk-paused");
    ben.sees("talk.paused.safe").taps("talk.paused.back");
    ben.sees("talk.paused.youBack", "other", "Ana");
    gallery.hang(ben, "talk-paused-back");
    ana.taps("talk.paused.back").sees("talk.turn.speak.mine");
    evening.goesOnToTheKeepsake();

    ana.taps("talk.kept.page").sees("keepsake.print");
    gallery.hang(ana, "keepsake");
    gallery.hangPrinted(ana, "keepsake-printed");
    gallery.hangSaved(ana, "keepsake-saved");
    ben.taps("go.toPlace").sees("place.timeline");
    gallery.hang(ben, "place-with-an-evening");
    var now = ZonedDateTime.now(ZoneId.systemDefault());
    ana.taps("go.toPlace").sees("place.timeline").closesTheWindow();
    ana.livesOn(Duration.between(now, now.plusYears(1))).comesBack();
    ana.reads("A year ago today");
    gallery.hang(ana, "place-a-year-later");
    Places.beginATalk(ben, ana.opens(ben.page().url()), "degree.free");
    ana.taps("talk.leave").taps("talk.leave.yes").sees("talk.left.mine");
    gallery.hang(ana, "talk-left");
    ben.sees("talk.left.theirs", "other", "Ana");
    gallery.hang(ben, "talk-left-by-the-other");
    nothingLacks();
  }

  @Test
  void one_phone_handed_over_and_lying_between_the_two() {
    var phone = STORY.someone("phone");
    phone.opensThePage().goesThrough("first.together").sees("begin.namesLead");
    gallery.hang(phone, "one-phone-names");
    Places.onOnePhone(phone, "Ana", "Ben");
    Places.choosesATalk(phone, "degree.light");
    gallery.hang(phone, "degree");
    phone.taps("new.begin").sees("talk.lay.title");
    gallery.hang(phone, "one-phone-lay");
    phone.chooses("talk.lay.hand").taps("go.on").sees("talk.lay.toBetween");
    gallery.hang(phone, "one-phone-in-hand");
    phone.taps("talk.lay.give", "name", "Ben").sees("talk.cover.for", "name", "Ben");
    gallery.hang(phone, "one-phone-cover");
    phone.taps("talk.cover.here", "name", "Ben").taps("talk.lay.toBetween");
    phone.sees("talk.lay.toHand");
    gallery.hang(phone, "one-phone-between-rules");
    var halves = new Halves(phone, "Ana", "Ben");
    halves.bothPress("talk.rules.agree");
    halves.bothPress("talk.say.aloud");
    gallery.hang(phone, "one-phone-between-say");
    halves.pressable("Ben", "talk.write.takeUp").click();
    phone.sees("talk.lay.putBack");
    gallery.hang(phone, "one-phone-taken-up");
    phone.writes(phone.paper(), says("Ben", "say")).taps("talk.say.share");
    halves.pressable("Ana", "talk.say.aloud").click();
    halves.bothPress("talk.goOn");
    halves.bothPress("talk.read.ready");
    phone.sees("talk.speak.handOver");
    gallery.hang(phone, "one-phone-between-floor");
    halves.pressable("Ben", "talk.pause").click();
    gallery.hang(phone, "one-phone-between-pause");
    nothingLacks();
  }

  @Test
  void a_whole_talk_with_the_phone_lying_between_the_two() {
    var phone = STORY.someone("phone");
    Places.onOnePhone(phone, "Ana", "Ben");
    Places.choosesATalk(phone, "degree.full");
    phone.taps("new.begin").sees("talk.lay.title");
    phone.chooses("talk.lay.between").taps("go.on").sees("talk.lay.toHand");
    var halves = new Halves(phone, "Ana", "Ben");

    halves.goOnToTheKeepsake(() -> gallery.passesOnAPhone(phone, "between"));

    halves.bothPress("talk.keep.confirm");
    phone.sees("talk.kept.title");
    gallery.hang(phone, "one-phone-kept");
    nothingLacks();
  }

  private void nothingLacks() {
    assertThat(gallery.lacks()).isEmpty();
  }

  private static String says(String name, String what) {
    return WORDS.getOrDefault(what, name + " takes a breath.");
  }
}
