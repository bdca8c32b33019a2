// SPDX-License-Identifier: Apache-2.0
package heart.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;

/**
 * Someone with a browser of their own. They know things by what these are and what they are called,
 * as a screen reader says them; no test reaches for a class or an id.
 *
 * <p>What is on the screens is named by the keys of the translations, so that the same story can be
 * told in every language.
 */
final class Someone implements AutoCloseable {
  private static final String TAKES_A_PRESS = ":not(:disabled, [aria-busy=true])";

  private final String name;
  private Tongue tongue;
  private final URI home;
  private final BrowserContext context;
  private final Watch watch;
  private final Optional<Wire> wire;
  private Hands hands = Hands.FINGER;
  private Page page;
  private String wasAt;

  Someone(
      String name,
      Tongue tongue,
      URI home,
      BrowserContext context,
      Watch watch,
      Optional<Wire> wire) {
    this.name = name;
    this.tongue = tongue;
    this.home = home;
    this.context = context;
    this.watch = watch;
    this.wire = wire;
    this.page = context.newPage();
    this.wasAt = home.toString();
  }

  String name() {
    return name;
  }

  Tongue tongue() {
    return tongue;
  }

  /** For what no person does: measuring, looking behind. */
  Page page() {
    return page;
  }

  BrowserContext context() {
    return context;
  }

  /** Their way to the server, if they were given one that can be cut. */
  Wire wire() {
    return wire.orElseThrow();
  }

  Watch watch() {
    return watch;
  }

  /** From now on without a mouse and without touching. */
  Someone withTheKeyboardAlone() {
    return with(new Keyboard());
  }

  /** From now on they read this language. */
  Someone in(Tongue other) {
    tongue = other;
    return this;
  }

  Someone with(Hands others) {
    hands = others;
    return this;
  }

  // ── Going about ──────────────────────────────────────────────────────────────────────────────

  Someone opensThePage() {
    page.navigate(home.toString());
    return this;
  }

  Someone opens(String address) {
    page.navigate(address);
    return this;
  }

  Someone reloads() {
    page.reload();
    return this;
  }

  /**
   * Waits until the service worker has everything that the page needs without a network, and
   * answers for it.
   */
  Someone waitsUntilThePageIsKept() {
    waitsFor(
        "() => navigator.serviceWorker.ready.then(() => navigator.serviceWorker.controller !=="
            + " null)");
    return this;
  }

  /**
   * Waits until the page answers this with anything but {@code false}. Unlike the browser's own way
   * of waiting for a function it awaits an answer that is still to come.
   */
  Object waitsFor(String script) {
    var until = System.nanoTime() + Story.PATIENCE_MS * 1_000_000L;
    while (System.nanoTime() < until) {
      var answer = page.evaluate(script);
      if (answer != null && !answer.equals(false)) {
        return answer;
      }
      page.waitForTimeout(50);
    }
    throw new AssertionError("the page never answers " + script);
  }

  /** Closes the window and comes back later to the same address in a new one. */
  Someone closesTheWindowAndComesBack() {
    return closesTheWindow().comesBack();
  }

  Someone closesTheWindow() {
    wasAt = page.url();
    page.close();
    return this;
  }

  /**
   * The page dies under their hands, with nothing done before it does: no event reaches it. They
   * come back in a new window.
   */
  Someone losesThePageAndComesBack() {
    wasAt = page.url();
    var dead = new AtomicBoolean();
    page.onCrash(_ -> dead.set(true));
    try {
      page.navigate("chrome://crash");
    } catch (PlaywrightException dying) {
      // What is asked to die gives no good answer.
    }
    try {
      page.waitForCondition(dead::get);
    } catch (PlaywrightException died) {
      if (!dead.get()) {
        throw died;
      }
    }
    return comesBack();
  }

  /** From the next window on this device's clock shows so much more. */
  Someone livesOn(Duration time) {
    context.addInitScript(
        """
        globalThis.Date = (Now => class extends Now {
          constructor(...given) {
            super(...given.length === 0 ? [Now.now() + %1$d] : given);
          }
          static now() {
            return Now.now() + %1$d;
          }
        })(Date);
        """
            .formatted(time.toMillis()));
    return this;
  }

  /** Opens a new window where the last one was closed. */
  Someone comesBack() {
    page = context.newPage();
    page.navigate(wasAt);
    return this;
  }

  // ── Doing ────────────────────────────────────────────────────────────────────────────────────

  /** Presses what carries this text, button or link. */
  Someone taps(String key, String... values) {
    return presses(pressable(tongue.say(key, values)));
  }

  /** Goes through a door: a link that says more than its name. */
  Someone goesThrough(String key) {
    var begins = Pattern.compile("^\\s*" + Tongue.literally(tongue.say(key)));
    return presses(
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(begins)).first());
  }

  /** Chooses one of several answers. */
  Someone chooses(String key) {
    return ticks(choice(tongue.say(key)));
  }

  /** Writes into the field with this label, in place of what was there. */
  Someone writes(String key, String text) {
    return writes(field(key), text);
  }

  Someone presses(Locator thing) {
    hands.press(thing);
    return this;
  }

  Someone ticks(Locator choice) {
    hands.tick(choice);
    return this;
  }

  Someone writes(Locator field, String text) {
    hands.write(field, text);
    return this;
  }

  Someone writesTime(Locator field, LocalDateTime time) {
    hands.writeTime(field, time);
    return this;
  }

  /** Types at the end of what stands in the field, key by key. */
  Someone types(String key, String text) {
    field(key).pressSequentially(text);
    return this;
  }

  // ── Seeing ───────────────────────────────────────────────────────────────────────────────────

  /** Waits until this text is on the screen. */
  Someone sees(String key, String... values) {
    return reads(tongue.say(key, values));
  }

  /** Waits until these words are on the screen, as somebody wrote them. */
  Someone reads(String words) {
    assertThat(page.getByText(words).filter(visible()).first()).isVisible();
    return this;
  }

  /** Waits until the words stand on the screen, and fails if they stand there twice. */
  Someone readsOnce(String words) {
    assertThat(page.getByText(words).filter(visible())).hasCount(1);
    return this;
  }

  /** The words are nowhere on the screen. */
  Someone doesNotRead(String words) {
    assertThat(page.getByText(words).filter(visible())).hasCount(0);
    return this;
  }

  /** Waits until the field with this label holds this text. */
  Someone finds(String key, String text) {
    assertThat(field(key)).hasValue(text);
    return this;
  }

  /** Whether a thing with this text is there now and takes a press. */
  boolean could(String key, String... values) {
    return pressable(tongue.say(key, values)).and(page.locator(TAKES_A_PRESS)).isVisible();
  }

  /** Waits until it can be pressed. */
  Someone can(String key, String... values) {
    assertThat(pressable(tongue.say(key, values))).isEnabled();
    return this;
  }

  Locator heading(String key, String... values) {
    return page.getByRole(
        AriaRole.HEADING, new Page.GetByRoleOptions().setName(exactly(tongue.say(key, values))));
  }

  Locator field(String key) {
    return page.getByLabel(exactly(tongue.say(key))).filter(visible()).first();
  }

  /** Where something of this kind is said to them, whoever it names. */
  Locator told(String key) {
    return page.getByText(tongue.like(key)).filter(visible());
  }

  /** The one place to write on a screen of the talk. */
  Locator paper() {
    return page.getByRole(AriaRole.TEXTBOX).filter(visible()).first();
  }

  /** What carries this text in the sheet that has come up. */
  Locator inDialog(String key) {
    return page.getByRole(AriaRole.DIALOG)
        .getByRole(
            AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(exactly(tongue.say(key))));
  }

  Locator pressable(String label) {
    var called = exactly(label);
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(called))
        .or(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(called)))
        .filter(visible())
        .first();
  }

  private Locator choice(String label) {
    return page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(exactly(label)));
  }

  private static Locator.FilterOptions visible() {
    return new Locator.FilterOptions().setVisible(true);
  }

  private static Pattern exactly(String label) {
    return Pattern.compile("^\\s*" + Tongue.literally(label) + "\\s*$");
  }

  /** A picture of what they see, for the one who looks into why a test failed. */
  void photograph(Path file) {
    page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
  }

  @Override
  public void close() {
    context.close();
    wire.ifPresent(each -> {
      try {
        each.close();
      } catch (IOException fault) {
        throw new UncheckedIOException(fault);
      }
    });
  }
}
