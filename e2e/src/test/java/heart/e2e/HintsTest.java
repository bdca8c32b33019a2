// SPDX-License-Identifier: Apache-2.0
package heart.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The quiet hints beside what someone writes: for the writer alone, and the writer decides. */
class HintsTest {
  @RegisterExtension static final Story STORY = new Story();

  private static final String HARSH = "I was sad on Sunday. You must call your mother today.";
  private static final String SOFTER =
      "I was sad on Sunday. Would you be willing to call your mother today?";

  /**
   * Set alike in both layers: as tall, and each underlined word below the same word of the field.
   */
  private static final String LAID_ALIKE =
      """
      area => {
        const behind = area.previousElementSibling;
        const same = name => getComputedStyle(area)[name] === getComputedStyle(behind)[name];
        return behind.textContent === area.value
            && behind.clientWidth === area.clientWidth
            && behind.scrollHeight === area.scrollHeight
            && ['fontFamily', 'fontSize', 'fontWeight', 'lineHeight', 'letterSpacing', 'wordSpacing',
                'paddingLeft', 'paddingTop', 'whiteSpace', 'overflowWrap', 'direction'].every(same);
      }
      """;

  @Test
  void a_harsh_line_is_seen_taken_over_undone_and_sent_and_nobody_else_learns_of_it()
      throws Exception {
    var ana = STORY.someone("Ana");
    var ben = STORY.someone("Ben");
    var traffic = Traffic.of(ana.context(), ben.context());
    comeToSpeak(ana, ben);
    var gallery = new Gallery();

    ana.writes("talk.speak.label", HARSH);
    assertThat(hint(ana, "You must")).isVisible();
    assertThat(hints(ana)).containsText(ana.tongue().say("hints.good.feeling"));
    gallery.hang(ana, "hints-closed");
    ana.presses(hint(ana, "You must")).sees("hints.youCouldSay");
    gallery.hang(ana, "hints-open");
    for (int percent : new int[] {100, 135, 200}) {
      for (int width : new int[] {320, 360, 700, 1280}) {
        assertThat(laidAlike(ana, width, percent)).as("%s px, %s %%", width, percent).isTrue();
      }
    }
    ana.page().setViewportSize(360, 740);
    var reason = hints(ana).innerText();

    ana.taps("hints.take").finds("talk.speak.label", SOFTER);
    ana.taps("hints.undo").finds("talk.speak.label", HARSH);
    ana.presses(hint(ana, "You must")).taps("hints.take");
    assertThat(hint(ana, "You must")).hasCount(0);
    ana.taps("talk.speak.share");

    ben.reads(SOFTER).doesNotRead("You must");
    assertThat(hints(ben)).hasCount(0);
    var told = Traces.of(List.of("You must call your mother", "Would you be willing to call"));
    assertThat(told.in(traffic.bytes())).isEmpty();
    assertThat(reason).contains("You must");
    assertThat(gallery.lacks()).isEmpty();
  }

  @Test
  void a_kind_put_away_for_good_stays_away_until_it_is_brought_back() {
    var ana = STORY.someone("Ana").withTheKeyboardAlone();
    var ben = STORY.someone("Ben");
    comeToSpeak(ana, ben);
    ana.writes("talk.speak.label", HARSH).presses(hint(ana, "You must"));
    ana.taps("hints.putKindAway", "kind", ana.tongue().say("hints.kind.demand"));
    assertThat(hint(ana, "You must")).hasCount(0);

    ana.reloads();
    ana.writes("talk.speak.label", HARSH + " You never listen to me.");
    assertThat(hint(ana, "You never listen")).isVisible();
    assertThat(hint(ana, "You must")).hasCount(0);
    ana.presses(hint(ana, "You never listen")).taps("hints.putAway");
    assertThat(hint(ana, "You never listen")).hasCount(0);
    ana.finds("talk.speak.label", HARSH + " You never listen to me.");

    var talk = ana.page().url();
    ana.opens(STORY.house().address() + "#/settings");
    ana.presses(
        ana.pressable(
            ana.tongue()
                .say("settings.hintBackThis", "kind", ana.tongue().say("hints.kind.demand"))));
    ana.opens(talk);
    assertThat(hint(ana, "You must")).isVisible();
  }

  @Test
  void a_listener_sees_what_came_back_and_what_might_be_added() {
    var ana = STORY.someone("Ana");
    var ben = STORY.someone("Ben");
    comeToSpeak(ana, ben);
    ana.writes(
            "talk.speak.label",
            "I felt lonely at the party. I want us to plan the next one together.")
        .taps("talk.speak.shareAndHandOver");

    ben.writes("talk.sayBack.label", "You felt alone at that party.")
        .sees("hints.covered")
        .sees("hints.mightAdd");
    assertThat(hints(ben).getByText("plan the next one together")).isVisible();
    var gallery = new Gallery();
    gallery.hang(ben, "hints-say-back");

    ben.taps("talk.sayBack.send");
    ana.reads("You felt alone at that party.");
    assertThat(gallery.lacks()).isEmpty();
  }

  @Test
  void on_one_phone_without_a_network_the_hints_are_gone_when_the_phone_is_handed_over() {
    var phone = STORY.someone("phone");
    phone.opensThePage().sees("first.lead");
    phone.waitsUntilThePageIsKept();
    Places.onOnePhone(phone, "Ana", "Ben");
    Places.areKept(phone);
    STORY.house().stop();
    try {
      Places.choosesATalk(phone, "degree.free");
      phone.taps("new.begin");
      var sofa = new Sofa(phone, "Ana", "Ben", (_, what) -> "We laughed about the rain.");
      sofa.handTheirPhoneToAndFro();
      untilSomebodyMayWrite(phone);
      phone.writes(phone.paper(), HARSH);
      assertThat(hint(phone, "You must")).isVisible();

      var other = phone.could("talk.lay.give", "name", "Ben") ? "Ben" : "Ana";
      phone.taps("talk.lay.give", "name", other).sees("talk.cover.for", "name", other);
      phone.doesNotRead("You must");
      phone.taps("talk.cover.here", "name", other).doesNotRead("You must");
      assertThat(hints(phone)).hasCount(0);
    } finally {
      STORY.house().startAgain();
    }
  }

  @Test
  void where_the_language_has_no_coach_nothing_shows_and_nothing_is_fetched() {
    var ana = STORY.someone("Ana", Tongue.spanish(), Story.phone());
    var ben = STORY.someone("Ben", Tongue.spanish(), Story.phone());
    var traffic = Traffic.of(ana.context());
    comeToSpeak(ana, ben);

    ana.writes("talk.speak.label", HARSH).taps("talk.speak.share");
    ben.reads(HARSH);

    assertThat(ana.page().workers()).isEmpty();
    assertThat(new String(traffic.bytes(), StandardCharsets.UTF_8))
        .contains("/assets/")
        .doesNotContain("reading-worker");
  }

  /** Up to where Ana is about to write her share: then the story goes on by hand. */
  private static void comeToSpeak(Someone ana, Someone ben) {
    Places.makeAPlaceTogether(ana, ben);
    Places.beginATalk(ana, ben, "degree.light");
    var evening =
        new Evening(
            ana,
            ben,
            (name, what) -> {
              if (name.equals(ana.name()) && what.equals("share")) {
                throw new HerTurn();
              }
              return "We laughed about the rain.";
            });
    try {
      evening.goesOnUntil(() -> ana.field("talk.speak.label").isVisible());
    } catch (HerTurn now) {
      // However slow the machine, nothing was written yet.
    }
    assertThat(ana.field("talk.speak.label")).isVisible();
  }

  private static final class HerTurn extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /**
   * On one phone in one room writing is an offer: whatever can be said aloud is, up to that offer.
   */
  private static void untilSomebodyMayWrite(Someone phone) {
    Evening.until(
        List.of(phone),
        () -> Glance.at(phone.page()).paper(),
        () -> {
          var sees = Glance.at(phone.page());
          for (var key : ON_THE_WAY) {
            for (var name : List.of("Ana", "Ben")) {
              var label = phone.tongue().say(key, "name", name);
              if (sees.pressable().contains(label)) {
                phone.presses(phone.pressable(label));
                return true;
              }
            }
          }
          return false;
        });
  }

  private static final List<String> ON_THE_WAY =
      List.of(
          "talk.cover.here",
          "talk.rules.agree",
          // Before what says that it was said: both stand on one screen.
          "talk.write.line",
          "talk.say.aloud",
          "talk.read.ready",
          "talk.free.take",
          "talk.goOn");

  private static Locator hints(Someone someone) {
    return someone
        .page()
        .getByRole(
            AriaRole.GROUP,
            new Page.GetByRoleOptions().setName(someone.tongue().say("hints.label")));
  }

  /** The button that opens the hint below these words. */
  private static Locator hint(Someone someone, String words) {
    return someone
        .page()
        .getByRole(
            AriaRole.BUTTON,
            new Page.GetByRoleOptions()
                .setName(someone.tongue().say("hints.look", "words", words)));
  }

  private static boolean laidAlike(Someone someone, int width, int percent) {
    var page = someone.page();
    page.setViewportSize(width, 740);
    page.evaluate("size => { document.documentElement.style.fontSize = size }", percent + "%");
    var alike = (Boolean) someone.field("talk.speak.label").evaluate(LAID_ALIKE);
    page.evaluate("() => { document.documentElement.style.fontSize = '' }");
    return alike;
  }
}
