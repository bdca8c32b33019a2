// SPDX-License-Identifier: Apache-2.0
package heart.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Proxy;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * What every story needs: an open house, a browser, and people who come in. After each test nothing
 * may have happened behind a page; of one that failed a picture of each screen is kept in {@code
 * target/failed}. Who came in before the first test stays for all of them.
 */
final class Story
    implements BeforeAllCallback,
        BeforeEachCallback,
        AfterTestExecutionCallback,
        AfterEachCallback,
        AfterAllCallback {
  /** One browser for the whole run: starting it takes longer than many a test. */
  private static final String SHARED = "chromium";

  /**
   * Long, because machines that run tests are busy; what is there at once takes no time all the
   * same.
   */
  static final int PATIENCE_MS = 20_000;

  private final List<Someone> people = new ArrayList<>();
  private Optional<Chromium> chromium = Optional.empty();
  private Optional<House> house = Optional.empty();
  private Optional<Integer> staying = Optional.empty();
  private boolean forgiving;

  House house() {
    return house.orElseThrow();
  }

  /** For the house, and for everybody's device; they had closed their windows meanwhile. */
  void timePasses(Duration time, Someone... those) {
    house().clock().putForward(time);
    for (var each : those) {
      each.closesTheWindow().livesOn(time).comesBack();
    }
  }

  /** The house is shut, this is done, and it opens again. */
  void whileTheHouseIsShut(Runnable work) {
    house().stop();
    try {
      work.run();
      // What a browser was answered meanwhile is heard of now, and not once the house is open.
      for (var each : people) {
        each.context().pages().forEach(page -> page.waitForTimeout(50));
      }
    } finally {
      house().startAgain();
    }
  }

  Browser browser() {
    return chromium.orElseThrow().browser();
  }

  /** Someone with a phone, reading English. */
  Someone someone(String name) {
    return someone(name, Tongue.english(), phone());
  }

  Someone someone(String name, Tongue tongue, Browser.NewContextOptions with) {
    return enters(name, house().address(), tongue, with, Optional.empty());
  }

  /** Someone who goes to another address than this house. */
  Someone someoneAt(URI home, String name) {
    return enters(name, home, Tongue.english(), phone(), Optional.empty());
  }

  /** Someone whose connection can be cut. */
  Someone someoneOnAWire(String name) {
    var wire = house().wire();
    var through = phone().setProxy(new Proxy(wire.address()).setBypass("<-loopback>"));
    return enters(name, house().address(), Tongue.english(), through, Optional.of(wire));
  }

  /** A phone held upright. Without motion, which only costs time here. */
  static Browser.NewContextOptions phone() {
    return new Browser.NewContextOptions()
        .setViewportSize(360, 740)
        .setHasTouch(true)
        .setReducedMotion(ReducedMotion.REDUCE);
  }

  /** In this test something is meant to go wrong behind the page. */
  void forgive() {
    forgiving = true;
  }

  private Someone enters(
      String name, URI home, Tongue tongue, Browser.NewContextOptions with, Optional<Wire> wire) {
    var context = browser().newContext(with.setLocale(tongue.tag()));
    context.setDefaultTimeout(PATIENCE_MS);
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
    var someone =
        new Someone(name, tongue, home, context, Watch.over(context, home, house()), wire);
    people.add(someone);
    return someone;
  }

  @Override
  public void beforeAll(ExtensionContext test) throws Exception {
    chromium =
        Optional.of(
            test.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent(SHARED, _ -> Chromium.launch(), Chromium.class));
    house = Optional.of(House.in(Files.createTempDirectory("heart-e2e")));
  }

  @Override
  public void beforeEach(ExtensionContext test) {
    staying = staying.or(() -> Optional.of(people.size()));
  }

  @Override
  public void afterTestExecution(ExtensionContext test) {
    if (test.getExecutionException().isPresent()) {
      photograph(test);
    } else if (!forgiving) {
      people.forEach(each -> each.watch().nothingHappened());
    }
  }

  @Override
  public void afterEach(ExtensionContext test) {
    goHome(staying.orElse(0));
    forgiving = false;
  }

  @Override
  public void afterAll(ExtensionContext test) {
    if (test.getExecutionException().isPresent()) {
      photograph(test);
    }
    goHome(0);
    house.ifPresent(House::close);
  }

  private void photograph(ExtensionContext test) {
    var folder = Path.of("target", "failed", test.getRequiredTestClass().getSimpleName());
    for (var each : people) {
      each.photograph(folder.resolve(test.getDisplayName() + " " + each.name() + ".png"));
    }
  }

  private void goHome(int butFor) {
    var going = people.subList(butFor, people.size());
    going.forEach(Someone::close);
    going.clear();
  }
}
