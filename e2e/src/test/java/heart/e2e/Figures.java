// SPDX-License-Identifier: Apache-2.0
package heart.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a person waits for, measured in the real browser against the real server and printed; a
 * benchmark, no test. {@code e2e/figures} runs it, docs/figures.md keeps what it printed.
 *
 * <p>The slow line is 1.6 Mbit/s down, 750 kbit/s up with 150 ms round trip, and the slow processor
 * is this machine's at a quarter of its speed, both as the browser's own developer tools emulate
 * them.
 */
final class Figures {
  private static final int VISITS = 5;
  private static final int SHARES = 40;
  private static final int HAND_OVERS = 15;
  private static final int KEYS = 60;

  /** Notes when the first page's doors stand on the screen; they take a press from then on. */
  private static final String WHEN_DOORS_STAND =
      """
      new MutationObserver((_, watch) => {
        if (document.querySelectorAll('main a[href]').length < 3) return;
        watch.disconnect();
        requestAnimationFrame(() => setTimeout(() => { window.heartDoors = performance.now(); }));
      }).observe(document, { childList: true, subtree: true });
      """;

  /** Notes when these words are painted, in milliseconds since 1970 with their fractions. */
  private static final String WHEN_PAINTED =
      """
      words => {
        window.heartPainted = new Promise(done => {
          const watch = new MutationObserver(() => {
            if (!document.body.textContent.includes(words)) return;
            watch.disconnect();
            requestAnimationFrame(() => setTimeout(() =>
                done(performance.timeOrigin + performance.now())));
          });
          watch.observe(document.body, { childList: true, subtree: true, characterData: true });
        });
      }
      """;

  private static final String PRESS_AND_NOTE =
      """
      label => {
        const button = [...document.querySelectorAll('button')]
            .find(each => each.textContent.trim() === label);
        const now = performance.timeOrigin + performance.now();
        button.click();
        return now;
      }
      """;

  /**
   * Opens the first door as soon as it stands, types two names and goes on: milliseconds since the
   * page was asked for until the next question is painted, which needs all that was still coming.
   */
  private static final String GO_ON_AT_ONCE =
      """
      async () => {
        const painted = () => new Promise(done => requestAnimationFrame(() => setTimeout(done)));
        const when = async find => {
          while (!find()) await new Promise(done => setTimeout(done, 4));
          await painted();
        };
        const asked = performance.now();
        document.querySelector('main a[href="#/begin/one-phone"]').click();
        await when(() => document.querySelectorAll('main input').length === 2);
        window.heartFirstAnswer = performance.now() - asked;
        document.querySelectorAll('main input').forEach((field, index) => {
          field.value = ['Ana', 'Ben'][index];
          field.dispatchEvent(new Event('input', { bubbles: true }));
        });
        document.querySelector('button[type=submit]').click();
        await when(() => document.querySelector('input[type=radio]'));
        return performance.now();
      }
      """;

  /**
   * Of each key press: milliseconds until the page hears of it, until the next frame begins, until
   * that frame's work is done; and what the browser itself counts until it is presented, which it
   * rounds to 8 ms.
   */
  private static final String NOTE_KEYS =
      """
      () => {
        window.heartKeys = [];
        window.heartPresented = [];
        addEventListener('keydown', press => {
          const heard = performance.now();
          requestAnimationFrame(() => {
            const begun = performance.now();
            setTimeout(() => window.heartKeys.push(
                [heard, begun, performance.now()].map(at => at - press.timeStamp)));
          });
        }, { capture: true });
        new PerformanceObserver(list => list.getEntries().forEach(({ name, duration }) => {
          if (name === 'keydown') window.heartPresented.push(duration);
        })).observe({ type: 'event', durationThreshold: 16 });
      }
      """;

  private final Browser browser;
  private final House house;

  private Figures(Browser browser, House house) {
    this.browser = browser;
    this.house = house;
  }

  /** Measures everything, in a minute or two. */
  public static void main(String[] args) throws Exception {
    try (var chromium = Chromium.launch();
        var house = House.in(Files.createTempDirectory("heart-figures"))) {
      var figures = new Figures(chromium.browser(), house);
      figures.visits();
      figures.talk();
    }
  }

  private void visits() {
    var first = new double[VISITS];
    var tap = new double[VISITS];
    var next = new double[VISITS];
    var second = new double[VISITS];
    for (int visit = 0; visit < VISITS; visit++) {
      try (var context = browser.newContext(Story.phone())) {
        context.addInitScript(WHEN_DOORS_STAND);
        var page = context.newPage();
        var line = context.newCDPSession(page);
        slow(line, true);
        page.navigate(house.address().toString());
        first[visit] = doors(page);
        next[visit] = number(page.evaluate(GO_ON_AT_ONCE));
        tap[visit] = number(page.evaluate("() => window.heartFirstAnswer"));
        slow(line, false);
        page.evaluate("() => navigator.serviceWorker.ready.then(() => undefined)");
        page.waitForTimeout(1_500);
        second[visit] = withoutANetwork(context);
      }
    }
    print("first visit, slow line and processor: doors stand after", first, "ms");
    print("  the first tap is answered within", tap, "ms");
    print("  two names typed at once, and the next question stands after", next, "ms");
    print("second visit, no network, slow processor: doors stand after", second, "ms");
  }

  private double withoutANetwork(BrowserContext context) {
    context.setOffline(true);
    var page = context.newPage();
    context.newCDPSession(page).send("Emulation.setCPUThrottlingRate", rate(4));
    page.navigate(house.address().toString());
    return doors(page);
  }

  private static double doors(Page page) {
    page.waitForFunction("() => window.heartDoors !== undefined");
    return number(page.evaluate("() => window.heartDoors"));
  }

  private static void slow(CDPSession line, boolean slow) {
    var conditions = new JsonObject();
    conditions.addProperty("offline", false);
    conditions.addProperty("latency", slow ? 150 : 0);
    conditions.addProperty("downloadThroughput", slow ? 1_600_000 / 8 : -1);
    conditions.addProperty("uploadThroughput", slow ? 750_000 / 8 : -1);
    line.send("Network.enable");
    line.send("Network.emulateNetworkConditions", conditions);
    line.send("Emulation.setCPUThrottlingRate", rate(slow ? 4 : 1));
  }

  private static JsonObject rate(int times) {
    var rate = new JsonObject();
    rate.addProperty("rate", times);
    return rate;
  }

  private void talk() {
    var ana = enters("Ana");
    var ben = enters("Ben");
    Places.makeAPlaceTogether(ana, ben);
    Places.beginATalk(ana, ben, "degree.free");
    new Evening(ana, ben, (name, _) -> name + " says something").goesOnUntilTheFirstHasTheFloor();
    ana.can("talk.pass");
    shares(ana, ben);
    handOvers(ana, ben);
    keys(ana);
    ana.close();
    ben.close();
  }

  private void shares(Someone ana, Someone ben) {
    var took = new double[SHARES];
    var label = ana.tongue().say("talk.speak.share");
    for (int share = 0; share < SHARES; share++) {
      var words = "Share number " + share + ", which goes over to the other.";
      ana.writes(ana.paper(), words);
      assertThat(ana.pressable(label)).isEnabled();
      ben.page().evaluate(WHEN_PAINTED, words);
      double pressed = number(ana.page().evaluate(PRESS_AND_NOTE, label));
      took[share] = number(ben.page().evaluate("() => window.heartPainted")) - pressed;
      ana.page().waitForTimeout(60);
    }
    print("a share, from the press to the other's painted screen:", took, "ms");
  }

  /** To and fro; each waits for the five quiet seconds of the one before. */
  private void handOvers(Someone ana, Someone ben) {
    var took = new double[HAND_OVERS];
    var over = ana.tongue().say("talk.speak.handOver");
    var mine = ana.tongue().say("talk.turn.speak.mine");
    for (int hand = 0; hand < HAND_OVERS; hand++) {
      var from = hand % 2 == 0 ? ana : ben;
      var to = from == ana ? ben : ana;
      from.writes(from.paper(), "Turn number " + hand + ".").taps("talk.speak.share");
      from.can("talk.speak.handOver");
      to.reads("Turn number " + hand + ".");
      to.page().evaluate(WHEN_PAINTED, mine);
      double pressed = number(from.page().evaluate(PRESS_AND_NOTE, over));
      took[hand] = number(to.page().evaluate("() => window.heartPainted")) - pressed;
    }
    print("a hand-over, from the press to the other's painted screen:", took, "ms");
    ben.writes(ben.paper(), "And back.").taps("talk.speak.shareAndHandOver");
    ana.sees("talk.turn.speak.mine");
  }

  private static void keys(Someone ana) {
    ana.writes(ana.paper(), "a word and another one more ".repeat(334));
    ana.paper().press("End");
    ana.page().evaluate(NOTE_KEYS);
    for (int key = 0; key < KEYS; key++) {
      ana.page().keyboard().press("x");
      ana.page().waitForTimeout(40);
    }
    key(ana, "a key press in a draft of 2,004 words, until the page hears of it:", "[0]");
    key(ana, "  until the next frame begins:", "[1]");
    key(ana, "  until the work of that frame is done:", "[2]");
    var presented = numbers(ana.page().evaluate("() => window.heartPresented"));
    System.out.printf(
        Locale.ROOT,
        "  presented 16 ms or more after the press, as the browser counts: %d of %d%n",
        presented.length,
        KEYS);
    if (presented.length > 0) {
      print("  of those, until presented:", presented, "ms");
    }
  }

  private static void key(Someone someone, String what, String part) {
    var measured = someone.page().evaluate("() => window.heartKeys.map(each => each" + part + ")");
    print(what, numbers(measured), "ms");
  }

  private static double[] numbers(Object list) {
    return ((java.util.List<?>) list).stream().mapToDouble(Figures::number).toArray();
  }

  private Someone enters(String name) {
    var tongue = Tongue.english();
    var context = browser.newContext(Story.phone().setLocale(tongue.tag()));
    context.setDefaultTimeout(Story.PATIENCE_MS);
    var home = house.address();
    return new Someone(
        name, tongue, home, context, Watch.over(context, home, house), Optional.empty());
  }

  private static double number(Object value) {
    return ((Number) value).doubleValue();
  }

  private static void print(String what, double[] values, String unit) {
    var sorted = values.clone();
    Arrays.sort(sorted);
    System.out.printf(
        Locale.ROOT,
        "%s median %.1f %s, fastest %.1f, slowest %.1f (%d times)%n",
        what,
        sorted[sorted.length / 2],
        unit,
        sorted[0],
        sorted[sorted.length - 1],
        sorted.length);
  }
}
