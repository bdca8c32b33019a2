// SPDX-License-Identifier: Apache-2.0
package heart.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The right time, an agenda, a quiet room, and what one brings. */
class PlanTest {
  @RegisterExtension static final Story STORY = new Story();

  @Test
  void a_proposal_is_answered_prepared_for_and_becomes_the_talk_with_its_agenda() throws Exception {
    var ana = STORY.someone("Ana");
    var ben = STORY.someone("Ben");
    Places.makeAPlaceTogether(ana, ben);
    Planning.proposes(ana, "Ben", "I don't want the move to come between us.");

    // From opening the place to the calendar: read it, a time, yes, the calendar. Who proposes has
    // six: plan, what it is about, a time, on, ask, and the calendar (a story of its own).
    ben.reads("Ana would like to talk with you.");
    Planning.accepts(ben, "Ana");
    var file = Files.readString(Planning.calendarFile(ben).path());
    assertThat(file).contains("SUMMARY:Busy\r\n", "TRANSP:OPAQUE\r\n", "BEGIN:VTIMEZONE\r\n");
    assertThat(file).doesNotContain("Ana", "Ben", "move", "heart-to-heart");

    ana.sees("plan.agreed");
    addsToTheAgenda(ben, "The boxes in the hall");
    ana.reads("The boxes in the hall");
    addsToTheAgenda(ana, "Where the piano goes");
    ben.reads("Where the piano goes");

    ana.ticks(ana.page().getByLabel(ana.tongue().say("check.doorClosed")));
    ben.sees("check.theirs", "name", "Ana", "count", "1", "all", "4");

    ben.taps("plan.focus").sees("focus.title");
    ana.taps("plan.focus").sees("focus.title").sees("focus.here", "name", "Ben");
    ana.taps("plan.begin");
    ben.sees("talk.rules.agree");
    ben.presses(ben.page().locator(".way"));
    var path = ben.page().locator(".stones");
    assertThat(path).containsText("The boxes in the hall");
    assertThat(path).containsText("Where the piano goes");
    ana.sees("talk.rules.agree").taps("agenda.sheet").reads("The boxes in the hall");
  }

  private static void addsToTheAgenda(Someone someone, String what) {
    someone.taps("agenda.add").writes("agenda.what", what).taps("agenda.put");
    someone.reads(what);
  }

  @Test
  void from_the_place_to_the_calendar_it_is_six_taps_for_whoever_proposes() throws Exception {
    var ana = STORY.someone("Ana");
    var ben = STORY.someone("Ben");
    Places.makeAPlaceTogether(ana, ben);
    ana.taps("home.plan").taps("occasion.thanks").presses(Planning.suggestion(ana));
    ana.taps("go.on").taps("plan.send", "name", "Ben");
    Planning.accepts(ben, "Ana");
    var file = Files.readString(Planning.calendarFile(ana.sees("plan.agreed")).path());
    assertThat(file).contains("BEGIN:VEVENT");
  }

  @Test
  void not_now_is_a_kind_answer_with_a_day_and_another_time_can_be_offered() {
    var ana = STORY.someone("Ana");
    var ben = STORY.someone("Ben");
    Places.makeAPlaceTogether(ana, ben);
    Planning.proposes(ana, "Ben", "Because it's spring.");
    ben.taps("next.answerDo").taps("plan.notNow");
    ben.finds("plan.notNowLabel", ben.tongue().say("plan.notNowLine"));
    ben.taps("plan.notNowSend", "name", "Ana").sees("plan.later");
    ana.sees("plan.later").reads(ana.tongue().say("plan.notNowLine"));

    ben.taps("plan.counter").sees("plan.ownTime").presses(Planning.suggestion(ben)).taps("go.on");
    ben.taps("plan.sendCounter", "name", "Ana");
    ana.sees("plan.theyOffer", "name", "Ben");
    ana.ticks(ana.page().getByRole(AriaRole.RADIO).first()).taps("plan.yes").sees("plan.agreed");
    ben.sees("plan.agreed").taps("plan.notToday");
    ben.taps("plan.notNowSend", "name", "Ana").sees("plan.later");
    ana.sees("plan.later").reads(ana.tongue().say("plan.notTodayLine"));
  }

  @Test
  void without_a_plan_it_is_three_taps_and_less_than_twenty_seconds_from_the_place_to_speaking() {
    var ana = STORY.someone("Ana");
    var ben = STORY.someone("Ben");
    Places.makeAPlaceTogether(ana, ben);
    Planning.goesHome(ana);
    var opened = Instant.now();

    ana.taps("place.begin").taps("now.begin").taps("talk.free.take");
    ana.writes("talk.speak.label", "I missed you today.");

    assertThat(Duration.between(opened, Instant.now())).isLessThan(Duration.ofSeconds(20));
    ana.taps("talk.speak.share");
    ben.taps("place.goOn").readsOnce("I missed you today.");
  }

  @Test
  void what_one_prepares_is_there_after_a_reload_and_the_other_sees_nothing_of_it() {
    var ana = STORY.someone("Ana");
    var ben = STORY.someone("Ben");
    Places.makeAPlaceTogether(ana, ben);
    Planning.proposes(ana, "Ben", "Just us.");
    Planning.accepts(ben, "Ana");
    ben.taps("plan.prepare").writes("prep.label", "On Monday the boxes stood in the hall.");
    ben.taps("prep.next")
        .taps("feel.map")
        .presses(ben.pressable("Sad"))
        .presses(ben.pressable("lonely"));
    ben.writes("feel.search", "ignor").reads("\"ignored\" also says what somebody did to you.");
    ben.taps("feel.done").taps("prep.skip").taps("need.list").presses(ben.pressable("rest"));
    ben.taps("feel.done");
    for (int question = 0; question < 6; question++) {
      ben.taps("prep.skip");
    }
    ben.taps("cards.title").writes("cards.new", "I'd like to decide it together.");
    ben.taps("cards.make").reads("I'd like to decide it together.").taps("cards.keep");
    ben.taps("feel.done").taps("prep.done").sees("home.plan");

    ben.reloads().taps("home.notebook").reads("On Monday the boxes stood in the hall.");
    Planning.opens(ana, "notebook");
    ana.sees("note.empty").doesNotRead("On Monday the boxes stood in the hall.");
    ana.taps("go.toPlace").sees("home.plan").doesNotRead("I'd like to decide it together.");
  }

  @Test
  void whoever_does_not_feel_safe_finds_a_way_out_and_nobody_is_told() {
    var ana = STORY.someone("Ana");
    var ben = STORY.someone("Ben");
    Places.makeAPlaceTogether(ana, ben);
    Planning.opens(ana, "prepare/" + "S".repeat(22));
    for (var question : List.of("seen", "felt", "need", "fear", "hope", "part", "ask", "opening")) {
      ana.sees("prep." + question).taps("prep.skip");
    }
    ana.taps("ready.title").chooses("calm.2");
    var answers = ana.page().getByRole(AriaRole.RADIO);
    ana.ticks(answers.nth(5)).ticks(answers.nth(10)).taps("ready.note").sees("ready.unsafe");
    ana.taps("ready.quit");
    ana.page().waitForURL("about:blank");
    assertThat(ben.heading("place.of", "names", "Ana and Ben")).isVisible();
    ben.doesNotRead(ben.tongue().say("ready.unsafe"));
  }

  @Test
  void two_on_one_phone_plan_and_prepare_without_a_network() {
    var phone = STORY.someoneOnAWire("phone");
    Places.onOnePhone(phone, "Ana", "Ben");
    phone.sees("now.lead").waitsUntilThePageIsKept().taps("go.back").sees("home.plan");
    Places.areKept(phone);
    phone.wire().cut();
    phone.reloads().taps("home.plan").presses(phone.page().getByLabel("Ana")).taps("go.on");
    phone.taps("occasion.thanks").presses(Planning.suggestion(phone)).taps("go.on");
    phone.writes("plan.whyLabel", "For the soup.");
    phone.taps("plan.send", "name", "Ben").taps("talk.cover.here", "name", "Ben");
    phone.reads("For the soup.").ticks(phone.page().getByRole(AriaRole.RADIO).first());
    phone.taps("plan.yes").sees("plan.agreed");

    Planning.opens(phone, "notebook");
    phone.presses(phone.page().getByLabel("Ana")).taps("go.on");
    phone.taps("talk.cover.here", "name", "Ana").taps("note.new");
    phone.writes("prep.label", "She laughed.").taps("prep.next").sees("prep.felt");
    Planning.goesHome(phone);
    Planning.opens(phone, "notebook");
    phone.presses(phone.page().getByLabel("Ben")).taps("go.on");
    phone.taps("talk.cover.here", "name", "Ben").sees("note.empty").doesNotRead("She laughed.");
  }

  @Test
  void what_was_agreed_comes_back_and_a_rhythm_offers_and_stops() {
    var ana = STORY.someone("Ana");
    var ben = STORY.someone("Ben");
    Places.makeAPlaceTogether(ana, ben);
    Places.beginATalk(ana, ben, "degree.free");
    new Evening(ana, ben, (_, what) -> what.equals("agreement") ? "A walk on Sundays." : "Yes.")
        .goesOnToTheKeepsake();
    Planning.goesHome(ana);
    ana.taps("home.ahead").reads("A walk on Sundays.").taps("ahead.partly").reads("Ana: Partly");
    Planning.goesHome(ben);
    ben.taps("home.ahead").reads("Ana: Partly").chooses("every.month").taps("ahead.rhythmKeep");
    ana.sees("ahead.rhythmDay", "day", today(ana));
    ben.taps("ahead.letsTalk").reads("About what you agreed: A walk on Sundays.");
    ana.chooses("every.none").taps("ahead.rhythmKeep").sees("ahead.kept");
  }

  private static String today(Someone someone) {
    return String.valueOf(
        someone
            .page()
            .evaluate(
                "() => new Intl.DateTimeFormat('en-US', { day: 'numeric', month: 'long', year:"
                    + " 'numeric' }).format(new Date())"));
  }
}
