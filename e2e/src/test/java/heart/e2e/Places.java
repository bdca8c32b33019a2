// SPDX-License-Identifier: Apache-2.0
package heart.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;

/** The way from the first page to a talk, as people walk it. */
final class Places {
  private Places() {}

  /** Someone makes a place for two. Returns the link of the invitation. */
  static String makes(Someone someone) {
    someone
        .opensThePage()
        .goesThrough("first.make")
        .writes("begin.nameLabel", someone.name())
        .taps("go.on")
        .chooses("relation.partners")
        .taps("begin.make");
    return invitation(someone);
  }

  /** The link that is shown to the one who invites. */
  static String invitation(Someone someone) {
    var link = someone.field("invite.link");
    assertThat(link).hasValue(Pattern.compile(".+#i=.+"));
    return link.inputValue();
  }

  /** Someone comes in by a link; both screens then show the four safety words. */
  static void comesIn(Someone someone, String link) {
    someone
        .opens(link)
        .sees("join.title")
        .writes("begin.nameLabel", someone.name())
        .taps("join.in");
    assertThat(someone.heading("safety.title")).isVisible();
  }

  /** Both compare the four words and say that they match. */
  static void compareWords(Someone one, Someone other) {
    assertThat(one.heading("safety.title")).isVisible();
    assertEquals(safetyWords(one), safetyWords(other));
    for (var each : List.of(one, other)) each.taps("safety.match").sees("home.plan");
  }

  /** The four words on this screen. */
  static List<String> safetyWords(Someone someone) {
    return listed(someone, 4);
  }

  /** So many words that stand as a list on the screen. */
  static List<String> listed(Someone someone, int count) {
    var words = someone.page().getByRole(AriaRole.LISTITEM);
    assertThat(words).hasCount(count);
    return words.allInnerTexts().stream().map(String::strip).toList();
  }

  /** Two people on two screens make a place, come in and compare their words. */
  static void makeAPlaceTogether(Someone one, Someone other) {
    comesIn(other, makes(one));
    compareWords(one, other);
  }

  /** Both names on one phone, up to the choice of the talk. */
  static void onOnePhone(Someone phone, String one, String other) {
    phone
        .opensThePage()
        .goesThrough("first.together")
        .writes("begin.firstLabel", one)
        .writes("begin.secondLabel", other)
        .taps("go.on")
        .chooses("relation.friends")
        .taps("begin.make");
  }

  /** From the home of a place, each on a screen of their own, into the first guide's talk. */
  static void beginATalk(Someone one, Someone other, String degree) {
    one.taps("place.begin");
    choosesATalk(one, degree);
    one.chooses("setting.live").taps("new.begin");
    other.taps("place.goOn");
  }

  /** From the home of a place, each on a screen of their own, straight into talking. */
  static void justTalk(Someone one, Someone other) {
    one.taps("place.begin").chooses("setting.live").taps("now.begin");
    other.taps("place.goOn");
  }

  /** Chooses the guide that is offered first, and a degree; leaves the last press to the story. */
  static void choosesATalk(Someone someone, String degree) {
    choosesATalk(someone, degree, someone.page().getByRole(AriaRole.RADIO));
  }

  /** The same with the guide of this title. */
  static void choosesATalk(Someone someone, String degree, String guide) {
    var named = new Page.GetByRoleOptions().setName(guide);
    choosesATalk(someone, degree, someone.page().getByRole(AriaRole.RADIO, named));
  }

  private static void choosesATalk(Someone someone, String degree, Locator guides) {
    someone.taps("now.other");
    assertThat(someone.heading("new.guide")).isVisible();
    someone.ticks(guides.first());
    someone.taps("go.on").chooses(degree);
    if (someone.could("go.on")) {
      someone.taps("go.on");
    }
  }

  /**
   * Waits until the service worker has every part that comes with a place as well
   * (web/scripts/precache.ts), so that no network is needed: one still under way would meet the
   * stop.
   */
  static void areKept(Someone someone) {
    someone.waitsFor(
        """
        async () => {
          const stores = await Promise.all((await caches.keys()).map(name => caches.open(name)));
          const kept = (await Promise.all(stores.map(cache => cache.keys()))).flat();
          return [/guide-texts-/, /planning-rooms-.*[.]js/, /planning-rooms-.*[.]css/, /planning-(?!rooms)/,
              /preparing-/, /closing-/, /keepsake-/, /[/]plan-/, /[/](en|es)-/,
              /reading-worker-/, /ideas-/, /Hints-.*[.]js/, /Hints-.*[.]css/, /hints-.*[.]js/]
              .every(part => kept.some(({ url }) => part.test(url)));
        }
        """);
  }
}
