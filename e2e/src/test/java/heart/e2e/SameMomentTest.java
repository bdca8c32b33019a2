// SPDX-License-Identifier: Apache-2.0
package heart.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Both press at the same moment, which means: before either has heard of the other. Their wires are
 * held until both have pressed, then let go together; whoever is second is told in a sentence.
 */
class SameMomentTest {
  @RegisterExtension static final Story STORY = new Story();

  @Test
  void both_change_the_rules_at_the_same_moment_and_the_first_is_told() {
    var ana = STORY.someoneOnAWire("Ana");
    var ben = STORY.someoneOnAWire("Ben");
    Places.makeAPlaceTogether(ana, ben);
    Places.beginATalk(ana, ben, "degree.free");

    bothChangeTheRules(ana, ben);
    bothChangeTheRules(ben, ana);

    ben.sees("talk.rules.theyAgree", "other", "Ana").taps("talk.rules.agree");
    bothStandAt(2, ana, ben);
  }

  @Test
  void both_agree_pause_come_back_and_share_at_the_same_moment() {
    var ana = STORY.someoneOnAWire("Ana");
    var ben = STORY.someoneOnAWire("Ben");
    Places.makeAPlaceTogether(ana, ben);
    Places.beginATalk(ana, ben, "degree.free");
    // The rules must have come to both before the wires are held.
    ana.can("talk.rules.agree");
    ben.can("talk.rules.agree");
    atOnce(
        ana, () -> ana.taps("talk.rules.agree"),
        ben, () -> ben.taps("talk.rules.agree"));
    bothStandAt(2, ana, ben);

    for (var each : new Someone[] {ana, ben}) {
      each.taps("talk.pause").sees("talk.pause.title");
    }
    atOnce(
        ana, () -> ana.presses(Pausing.choice(ana, 20)),
        ben, () -> ben.presses(Pausing.choice(ben, 60)));
    ana.sees("talk.paused.safe");
    ben.sees("talk.paused.safe");
    oneIsTold("refused.paused", ana, ben);
    assertEquals(Pausing.until(ana), Pausing.until(ben));

    atOnce(
        ana, () -> ana.taps("talk.paused.back"),
        ben, () -> ben.taps("talk.paused.back"));
    ana.can("talk.pass");
    ben.can("talk.pass");
    bothStandAt(2, ana, ben);

    for (var each : new Someone[] {ana, ben}) {
      each.writes(each.paper(), "glad");
    }
    atOnce(
        ana, () -> ana.taps("talk.say.share"),
        ben, () -> ben.taps("talk.say.share"));
    bothStandAt(3, ana, ben);
    assertThat(ana.page().getByText("glad")).hasCount(2);
    assertThat(ben.page().getByText("glad")).hasCount(2);
  }

  @Test
  void both_come_to_a_close_agree_and_keep_at_the_same_moment() {
    var ana = STORY.someoneOnAWire("Ana");
    var ben = STORY.someoneOnAWire("Ben");
    Places.makeAPlaceTogether(ana, ben);
    Places.justTalk(ana, ben);
    ana.taps("talk.free.take").writes("talk.speak.label", "I missed our walks.");
    ana.taps("talk.speak.share");
    ben.readsOnce("I missed our walks.");
    for (var each : new Someone[] {ana, ben}) {
      each.presses(each.page().locator(".way"));
      each.can("talk.close.ask");
    }
    atOnce(
        ana, () -> ana.taps("talk.close.ask"),
        ben, () -> ben.taps("talk.close.ask"));
    bothStandAt(2, ana, ben);

    var evening = new Evening(ana, ben, (name, _) -> name + " says something");
    var write = ana.tongue().say("talk.agree.write");
    evening.goesOnUntilBothSee(sees -> sees.shown().contains(write));
    ana.taps("talk.agree.write").writes("talk.agree.what", "We walk on Sundays.");
    ana.taps("talk.agree.propose", "other", "Ben");
    ben.can("talk.agree.yes");
    ana.taps("talk.agree.changeThis", "what", "We walk on Sundays.");
    ana.writes("talk.agree.what", "We walk on Saturdays.")
        .can("talk.agree.propose", "other", "Ben");
    atOnce(
        ana, () -> ana.taps("talk.agree.propose", "other", "Ben"),
        ben, () -> ben.taps("talk.agree.yes"));
    haveAgreedToTheSameWords(ana, ben);

    var keep = ana.tongue().say("talk.keep.confirm");
    evening.goesOnUntilBothSee(sees -> sees.shown().contains(keep));
    var line = ana.page().getByRole(AriaRole.CHECKBOX).first();
    atOnce(
        ana, () -> ana.ticks(line),
        ben, () -> ben.taps("talk.keep.confirm"));
    // Nobody has kept what they haven't seen: whichever came first, Ben is asked once more.
    ben.readsOnce("I missed our walks.").can("talk.keep.confirm");
    ana.can("talk.keep.confirm");
    atOnce(
        ana, () -> ana.taps("talk.keep.confirm"),
        ben, () -> ben.taps("talk.keep.confirm"));
    for (var each : new Someone[] {ana, ben}) {
      each.sees("talk.kept.title").readsOnce("I missed our walks.");
    }
  }

  /**
   * Whose came second stands; whose came first is told, and nobody has agreed to what they haven't
   * read.
   */
  private static void bothChangeTheRules(Someone first, Someone second) {
    for (var each : new Someone[] {first, second}) {
      each.taps("talk.rules.change").writes("talk.rules.label", suggestedBy(each));
    }
    hold(first, () -> first.taps("talk.rules.keep"), second, () -> second.taps("talk.rules.keep"));
    first.wire().letGo();
    first.sees("talk.rules.mineChanged").readsOnce(suggestedBy(first));
    second.wire().letGo();

    second.sees("talk.rules.mineChanged").readsOnce(suggestedBy(second));
    first
        .sees("talk.rules.changed", "other", second.name())
        .readsOnce(suggestedBy(second))
        .sees("talk.rules.theyAgree", "other", second.name());
  }

  private static String suggestedBy(Someone someone) {
    return "Nobody interrupts " + someone.name() + ".";
  }

  /** Whose press came second is told; then both say yes to one wording. */
  private static void haveAgreedToTheSameWords(Someone ana, Someone ben) {
    var refused = List.of("refused.agreementChanged", "refused.agreementSettled");
    ana.page()
        .waitForCondition(() ->
            ben.told(refused.getFirst()).first().isVisible()
                || ana.told(refused.getLast()).first().isVisible());
    if (ben.told(refused.getFirst()).first().isVisible()) {
      ben.reads("We walk on Saturdays.").taps("talk.agree.yes");
    } else {
      ana.finds("talk.agree.what", "We walk on Saturdays.").taps("talk.agree.letBe");
      ana.reads("We walk on Sundays.");
    }
    ana.sees("talk.agree.settled").taps("talk.agree.enough");
    ben.sees("talk.agree.settled").taps("talk.agree.enough");
  }

  private static void atOnce(Someone one, Runnable presses, Someone other, Runnable pressesToo) {
    hold(one, presses, other, pressesToo);
    one.wire().letGo();
    other.wire().letGo();
  }

  /** Both press while neither can hear of the other. */
  private static void hold(Someone one, Runnable presses, Someone other, Runnable pressesToo) {
    one.wire().hold();
    other.wire().hold();
    presses.run();
    pressesToo.run();
  }

  /** Waits until one of the two is told so. */
  private static void oneIsTold(String key, Someone one, Someone other) {
    one.page()
        .waitForCondition(
            () -> one.told(key).first().isVisible() || other.told(key).first().isVisible());
  }

  /** One step further, for both at once, is one step. */
  private static void bothStandAt(int step, Someone... people) {
    for (var each : people) {
      var way = each.tongue().say("talk.way.at", "at", Integer.toString(step));
      var begins = Pattern.compile("^" + Tongue.literally(way.substring(0, way.indexOf('{'))));
      assertThat(each.page().getByLabel(begins).first()).isVisible();
    }
  }
}
