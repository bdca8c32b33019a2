// SPDX-License-Identifier: Apache-2.0
package heart.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Every screen of planning and preparing by day and by night, on a phone and on a laptop: nothing
 * that a screen reader would miss, nothing over the edge.
 */
class PlanScreensTest {
  @RegisterExtension static final Story STORY = new Story();

  private final Gallery gallery = new Gallery();

  @Test
  void from_the_proposal_to_the_quiet_before_the_talk() {
    var ana = STORY.someone("Ana");
    var ben = STORY.someone("Ben");
    Places.makeAPlaceTogether(ana, ben);
    ana.taps("home.plan").sees("plan.occasion");
    gallery.hang(ana, "propose-occasion");
    ana.taps("occasion.somethingIsChanging").sees("plan.ownTime");
    ana.presses(Planning.suggestion(ana)).presses(Planning.suggestion(ana));
    gallery.hang(ana, "propose-times");
    ana.taps("go.on").writes("plan.whyLabel", "I don't want the move to come between us.");
    gallery.hang(ana, "propose-why");
    ana.taps("plan.changeHow").chooses("setting.live");
    gallery.hang(ana, "propose-how");
    ana.taps("plan.send", "name", "Ben").sees("plan.mine", "name", "Ben");
    gallery.hang(ana, "plan-waiting");

    ben.sees("next.answer", "name", "Ana");
    gallery.hang(ben, "home-with-a-proposal");
    ben.taps("next.answerDo").sees("plan.choose");
    gallery.hang(ben, "plan-answer");
    ben.taps("plan.notNow").sees("plan.notNowLead");
    gallery.hang(ben, "plan-not-now");
    ben.taps("go.back").ticks(ben.page().getByRole(AriaRole.RADIO).first()).taps("plan.yes");
    ben.sees("plan.agreed").taps("agenda.add").writes("agenda.what", "The boxes in the hall");
    gallery.hang(ben, "agenda-item");
    ben.taps("agenda.put").reads("The boxes in the hall");
    gallery.hang(ben, "plan-agreed");
    ana.sees("plan.agreed").taps("plan.focus").sees("focus.title");
    gallery.hang(ana, "focus");
    Planning.goesHome(ana);
    gallery.hang(ana, "home-with-a-plan");
    ana.taps("home.ahead").sees("ahead.rhythmAbout").chooses("every.month");
    gallery.hang(ana, "ahead");
    ben.taps("plan.notToday").sees("plan.notTodayLead", "name", "Ana");
    gallery.hang(ben, "plan-not-today");
    ben.taps("plan.notNowSend", "name", "Ana").sees("plan.calendarOut");
    gallery.hang(ben, "plan-later");
    assertThat(gallery.lacks()).isEmpty();
  }

  @Test
  void what_one_person_prepares() {
    var ana = STORY.someone("Ana");
    var ben = STORY.someone("Ben");
    Places.makeAPlaceTogether(ana, ben);
    ana.sees("home.notebook").taps("home.notebook").sees("note.empty");
    gallery.hang(ana, "notebook-empty");
    ana.taps("note.new").writes("prep.label", "On Monday you stayed at work until ten.");
    gallery.hang(ana, "prepare-seen");
    ana.taps("prep.next").taps("feel.map").sees("feel.search");
    gallery.hang(ana, "feelings-map");
    ana.presses(ana.pressable("Sad")).presses(ana.pressable("lonely"));
    gallery.hang(ana, "feelings-of-a-field");
    ana.writes("feel.search", "ignor").reads("\"ignored\" also says what somebody did to you.");
    gallery.hang(ana, "feelings-verdict");
    ana.taps("feel.done").taps("prep.skip").taps("need.list").sees("need.title");
    gallery.hang(ana, "needs");
    ana.taps("feel.done");
    for (var question : List.of("need", "fear", "hope", "part", "ask")) {
      ana.sees("prep." + question).taps("prep.skip");
    }
    ana.sees("prep.yours");
    gallery.hang(ana, "prepare-opening");
    ana.taps("prep.skip").sees("prep.then");
    gallery.hang(ana, "prepare-then");
    ana.taps("cards.title").writes("cards.new", "I'd like to decide it together.");
    ana.taps("cards.make").reads("I'd like to decide it together.").taps("cards.away");
    gallery.hang(ana, "cards-thrown-away");
    ana.taps("cards.undo");
    gallery.hang(ana, "cards");
    ana.taps("feel.done").taps("ready.title").chooses("calm.2");
    gallery.hang(ana, "ready");
    var answers = ana.page().getByRole(AriaRole.RADIO);
    ana.ticks(answers.nth(5)).ticks(answers.nth(10)).taps("ready.note").sees("ready.unsafe");
    gallery.hang(ana, "ready-not-safe");
    Planning.opens(ana, "outside");
    ana.sees("outside.lead", "name", "Ben");
    gallery.hang(ana, "outside");
    ana.taps("outside.start").writes("outside.label", "They are both tired.");
    gallery.hang(ana, "outside-writing");
    ana.taps("outside.keep").taps("note.title").reads("They are both tired.");
    gallery.hang(ana, "notebook");
    ana.taps("note.throw").sees("note.throwAbout");
    gallery.hang(ana, "notebook-throw-away");
    ana.taps("note.throwNo").taps("note.letGo").sees("note.letGoAbout");
    gallery.hang(ana, "notebook-let-go");
    ana.taps("note.letGoYes").sees("note.empty").doesNotRead("They are both tired.");
    assertThat(gallery.lacks()).isEmpty();
  }

  @Test
  void the_same_by_keyboard_alone_and_in_spanish() {
    var ana = STORY.someone("Ana", Tongue.spanish(), Story.phone());
    var luz = STORY.someone("Luz", Tongue.spanish(), Story.phone());
    var translation = new Translation();
    Places.makeAPlaceTogether(ana, luz);
    luz.withTheKeyboardAlone();
    luz.taps("home.plan").sees("plan.occasion");
    translation.isWhole(luz);
    luz.taps("occasion.thanks").sees("plan.ownTime");
    translation.isWhole(luz);
    luz.presses(luz.page().locator("main").getByRole(AriaRole.BUTTON).first()).taps("go.on");
    luz.writes("plan.whyLabel", "Por el mate.");
    translation.isWhole(luz);
    luz.taps("plan.changeHow").chooses("setting.live");
    luz.taps("plan.send", "name", "Ana").sees("plan.mine", "name", "Ana");
    translation.isWhole(luz);
    ana.taps("next.answerDo").ticks(ana.page().getByRole(AriaRole.RADIO).first());
    translation.isWhole(ana);
    ana.taps("plan.yes").sees("plan.agreed");
    translation.isWhole(ana);
    luz.sees("plan.agreed").taps("plan.prepare").writes("prep.label", "Llegaste con flores.");
    translation.isWhole(luz);
    luz.taps("prep.next").taps("feel.map").presses(luz.pressable("Alegría"));
    luz.presses(luz.pressable("gratitud"));
    translation.isWhole(luz);
    luz.taps("feel.done").taps("prep.skip").taps("need.list");
    translation.isWhole(luz);
    luz.taps("feel.done");
    Planning.opens(ana, "ahead");
    ana.sees("ahead.rhythmAbout");
    translation.isWhole(ana);
    Planning.opens(ana, "outside");
    ana.sees("outside.start");
    translation.isWhole(ana);
  }
}
