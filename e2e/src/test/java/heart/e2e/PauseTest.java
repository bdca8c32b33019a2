// SPDX-License-Identifier: Apache-2.0
package heart.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Signals that don't break in, pausing and coming back, leaving; and an evening that lasts a month.
 */
class PauseTest {
  private static final Duration PAST_TWENTY_MINUTES_AND_GRACE = Duration.ofMinutes(35);

  @RegisterExtension static final Story STORY = new Story();

  @Test
  void a_pause_missed_twice_offers_a_new_time_and_the_talk_goes_on_a_month_later() {
    var ana = STORY.someone("Ana");
    var ben = STORY.someone("Ben");
    intoTheFirstTurn(ana, ben);
    ana.writes("talk.speak.label", "I was about to say");
    Pausing.pauses(ben, 20);
    ana.sees("talk.paused.safe");

    // A return that was missed once is nobody's fault and nothing is made of it.
    STORY.timePasses(PAST_TWENTY_MINUTES_AND_GRACE, ana, ben);
    ana.sees("talk.paused.time");
    ana.taps("talk.paused.move").presses(Pausing.choice(ana, 20));
    ben.reads(Pausing.until(ana));

    STORY.timePasses(PAST_TWENTY_MINUTES_AND_GRACE, ana, ben);
    ana.sees("talk.paused.missed");
    ben.sees("talk.paused.missed").taps("talk.paused.move").presses(Pausing.choice(ben, 60));
    ana.reads(Pausing.until(ben));

    STORY.timePasses(Duration.ofDays(31), ana, ben);
    ana.taps("talk.paused.back").sees("talk.paused.youBack", "other", "Ben");
    ben.sees("talk.paused.theyBack", "other", "Ana").taps("talk.paused.back");
    ana.sees("talk.turn.speak.mine").finds("talk.speak.label", "I was about to say");
    ana.writes("talk.speak.label", "What I was about to say a month ago.").taps("talk.speak.share");
    ben.readsOnce("What I was about to say a month ago.");
  }

  @Test
  void the_listener_shows_something_without_breaking_in_and_who_leaves_owes_no_reason() {
    var ana = STORY.someone("Ana");
    var ben = STORY.someone("Ben");
    intoTheFirstTurn(ana, ben);
    ana.writes("talk.speak.label", "Still writing");
    for (var signal : List.of("iHearYou", "slowerPlease", "thisIsALot", "wouldLikeToSpeak")) {
      ben.taps("talk.signal." + signal);
      ana.sees("talk.shown." + signal, "other", "Ben");
    }
    ana.finds("talk.speak.label", "Still writing").sees("talk.turn.speak.mine");
    ana.taps("talk.speak.share");
    ben.readsOnce("Still writing");

    // To look at it and stay is no leaving; the other learns of neither.
    ben.taps("talk.leave").sees("talk.leave.title").taps("talk.stay");
    ana.sees("talk.turn.speak.mine");
    ben.taps("talk.leave").taps("talk.leave.yes").sees("talk.left.mine");

    ana.sees("talk.left.theirs", "other", "Ben").sees("talk.left.kept");
    assertThat(ana.page().getByRole(AriaRole.TEXTBOX)).hasCount(0);
    ana.taps("go.toPlace").sees("place.left").can("place.begin");
    ben.taps("go.toPlace").sees("place.left").can("place.begin");
  }

  private static void intoTheFirstTurn(Someone ana, Someone ben) {
    Places.makeAPlaceTogether(ana, ben);
    Places.beginATalk(ana, ben, "degree.free");
    new Evening(ana, ben, (name, _) -> name + " says something").goesOnUntilTheFirstHasTheFloor();
    ben.sees("talk.turn.speak.theirs", "other", "Ana");
  }
}
