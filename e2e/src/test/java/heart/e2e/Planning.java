// SPDX-License-Identifier: Apache-2.0
package heart.e2e;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** Planning a talk, as people do it. */
final class Planning {
  private Planning() {}

  /** From the home of a place: proposes a talk with two of the suggested times. */
  static void proposes(Someone someone, String other, String why) {
    someone.taps("home.plan").taps("occasion.somethingIsChanging").sees("plan.ownTime");
    someone.presses(suggestion(someone)).presses(suggestion(someone)).taps("go.on");
    someone.writes("plan.whyLabel", why).taps("plan.send", "name", other);
    someone.sees("plan.mine", "name", other);
  }

  /** The first of the times that are suggested: day, month and clock on a button. */
  static Locator suggestion(Someone someone) {
    return someone
        .page()
        .locator("main")
        .getByRole(
            AriaRole.BUTTON,
            new Locator.GetByRoleOptions().setName(Pattern.compile("^\\s*\\w+day.*\\d.*")))
        .first();
  }

  /** From the home of a place: says yes to the first time that is offered. */
  static void accepts(Someone someone, String other) {
    someone.sees("next.answer", "name", other).taps("next.answerDo");
    someone.ticks(someone.page().getByRole(AriaRole.RADIO).first()).taps("plan.yes");
    someone.sees("plan.agreed");
  }

  /** The calendar file of the plan on the screen. */
  static Download calendarFile(Someone someone) {
    return someone.page().waitForDownload(() -> someone.taps("plan.calendar"));
  }

  /** Back at the home of the place. */
  static void goesHome(Someone someone) {
    var home = someone.page().url().replaceAll("(#/place/[^/]+).*", "$1");
    someone.opens(home);
    someone
        .page()
        .getByRole(
            AriaRole.LINK, new Page.GetByRoleOptions().setName(someone.tongue().say("home.plan")))
        .waitFor();
  }

  /** Opens another page of the same place. */
  static void opens(Someone someone, String page) {
    var home = someone.page().url().replaceAll("(#/place/[^/]+).*", "$1");
    someone.opens(home + "/" + page);
  }

  /** Makes cards to bring, on a new sheet of the notebook, and goes home again. */
  static void makesCards(Someone someone, String... cards) {
    opens(someone, "notebook");
    someone.taps("note.new").sees("prep.skip");
    while (!someone.could("cards.title")) someone.taps("prep.skip");
    someone.taps("cards.title");
    for (var card : cards) {
      someone.writes("cards.new", card).taps("cards.make").reads(card);
    }
    goesHome(someone);
  }
}
