// SPDX-License-Identifier: Apache-2.0
package heart.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A talk over days: a turn is a letter, at once or at an hour, and it is said back as any other.
 */
class LettersTest {
  @RegisterExtension static final Story STORY = new Story();

  private final Gallery gallery = new Gallery();
  private final Someone ana = STORY.someone("Ana");
  private final Someone ben = STORY.someone("Ben");

  private void writing(String degree) {
    Places.makeAPlaceTogether(ana, ben);
    beginsWriting(degree);
  }

  private void beginsWriting(String degree) {
    ana.taps("place.begin");
    Places.choosesATalk(ana, degree);
    ana.chooses("setting.writing").taps("new.begin");
    ben.taps("place.goOn");
    var hers = ana.tongue().say("letters.label", "other", "Ben");
    new Evening(ana, ben, (name, what) -> name + " on " + what)
        .goesOnUntil(() -> Glance.at(ana.page()).labels().contains(hers));
  }

  private static Locator opens(Someone someone, String key) {
    return someone
        .page()
        .locator("summary")
        .filter(new Locator.FilterOptions().setHasText(someone.tongue().say(key)).setVisible(true));
  }

  private static Someone writes(Someone someone, String words) {
    return someone.writes(someone.paper(), words);
  }

  @Test
  void a_letter_lies_unopened_until_its_hour_and_is_called_back_until_then() {
    writing("degree.light");
    gallery.hang(ana, "letter-to-be-written");
    ben.sees("talk.letter.comes", "other", "Ana");
    gallery.hang(ben, "letter-comes");
    writes(ana, "Dear Ben, that was too sharp.");
    ana.taps("letters.later").sees("letters.hourAbout", "other", "Ben");
    gallery.hang(ana, "letter-with-an-hour");
    sendsForLater(ana);
    ana.sees("talk.letter.mine").reads("Dear Ben, that was too sharp.");
    gallery.hang(ana, "letter-lies-ready");
    ben.sees("talk.letter.theirs", "other", "Ana").doesNotRead("too sharp");
    gallery.hang(ben, "letter-not-open");

    ana.taps("letters.callBack").can("letters.send");
    assertThat(ana.paper().inputValue()).isEqualTo("Dear Ben, that was too sharp.");
    ben.sees("talk.letter.comes", "other", "Ana");
    writes(ana, "Dear Ben, I miss our Sundays.").taps("letters.later");
    sendsForLater(ana);
    ben.sees("talk.letter.theirs", "other", "Ana");

    STORY.timePasses(Duration.ofDays(2), ana, ben);
    ben.reads("Dear Ben, I miss our Sundays.");
    gallery.hang(ben, "letter-open");
    writes(ben, "You miss our Sundays.").taps("talk.sayBack.send");
    ana.reads("You miss our Sundays.").taps("talk.heard.more");
    writes(ana, "And the walks.").taps("letters.send");
    ben.reads("And the walks.");
    assertThat(gallery.lacks()).isEmpty();
  }

  @Test
  void a_card_in_a_letter_that_was_called_back_can_be_brought_again() {
    Places.makeAPlaceTogether(ana, ben);
    Planning.makesCards(ana, "I was afraid of tonight.");
    beginsWriting("degree.light");
    opens(ana, "brings.cards.one").click();
    ana.taps("letters.putIn");
    assertThat(ana.paper().inputValue()).isEqualTo("I was afraid of tonight.");
    ana.taps("letters.later");
    sendsForLater(ana);
    ana.sees("talk.letter.mine").taps("letters.callBack").can("letters.send");

    writes(ana, "Dear Ben,");
    opens(ana, "brings.cards.one").waitFor();
  }

  private static void sendsForLater(Someone someone) {
    someone.presses(someone.page().locator("footer .main"));
  }

  @Test
  void read_marks_are_there_once_both_would_like_them_and_a_letter_too_long_stays_on_the_desk() {
    writing("degree.free");
    writes(ana, "x".repeat(60_000)).taps("letters.send").reads("20");
    assertThat(ana.paper().inputValue()).hasSize(60_000);
    writes(ana, "Dear Ben,").taps("letters.send");
    ben.reads("Dear Ben,");
    for (var each : new Someone[] {ana, ben}) {
      each.presses(each.page().locator(".way"));
      var summary = opens(each, "letters.marks");
      if (each == ana) summary.click();
      else each.sees("letters.marksTheirs", "other", "Ana");
      gallery.hang(each, "read-marks-of-" + each.name());
      each.taps("letters.marksYes")
          .sees(each == ana ? "letters.marksMine" : "letters.marksBoth", "other", "Ben");
      each.taps("go.back");
    }
    ana.sees("talk.letter.read");
    gallery.hang(ana, "letter-was-read");
    writes(ben, "Dear Ana,").taps("letters.send");
    ana.reads("Dear Ana,");
    ben.sees("talk.letter.read");
    assertThat(gallery.lacks()).isEmpty();
  }
}
