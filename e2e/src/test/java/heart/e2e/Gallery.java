// SPDX-License-Identifier: Apache-2.0
package heart.e2e;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Pictures of every screen as it looks on a phone and on a laptop, by day and by night, in {@code
 * target/screens}; and what each was found to lack: for screen readers and weak eyes (axe), on a
 * narrow phone, with letters twice as large.
 */
final class Gallery {
  private static final Path WALL = Path.of("target", "screens");
  private static final int[][] SIZES = {{360, 740}, {1280, 800}};

  private static final String LETTERS =
      """
      () => [...document.fonts].some(
          ({family, status}) => family.includes("Lora Variable") && status === "loaded")
      """;

  /** Names of people and days, and what stands there for ten seconds, make no other screen. */
  private static final String NAMES =
      "Ana|Ben|Wait, let me take that back|Propose .*|\\w+day.*|\\d+.*|: .*";

  private final Set<String> kinds = new LinkedHashSet<>();
  private final Set<String> hung = new LinkedHashSet<>();
  private final List<String> lacks = new ArrayList<>();

  /** Looks at this screen, unless one of that name was looked at before. */
  void hang(Someone someone, String name) {
    if (!hung.add(name)) {
      return;
    }
    var page = someone.page();
    for (var theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
      for (var size : SIZES) {
        page.setViewportSize(size[0], size[1]);
        photograph(page, name, size, theme);
      }
      accessible(page, name + ", " + theme, theme == ColorScheme.DARK);
    }
    narrow(page, name);
    page.setViewportSize(SIZES[0][0], SIZES[0][1]);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
  }

  /**
   * Looks at this screen of a talk, unless one like it was looked at before: one with the same
   * things to press and to write on, whatever it asks.
   */
  void passes(Someone someone, String story) {
    var name = another(someone, story);
    if (!name.isEmpty()) {
      hang(someone, name);
    }
  }

  /** The same where a screen is made for a phone alone: that size, by day and by night. */
  void passesOnAPhone(Someone someone, String story) {
    var name = another(someone, story);
    if (name.isEmpty() || !hung.add(name)) {
      return;
    }
    var page = someone.page();
    for (var theme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
      photograph(page, name, SIZES[0], theme);
    }
    accessible(page, name, false);
    narrow(page, name);
  }

  /** A name for this screen, or "" where one like it was looked at before. */
  private String another(Someone someone, String story) {
    var sees = Glance.at(someone.page());
    var nameless = sees.shown().stream().map(label -> label.replaceAll(NAMES, ""));
    var kind =
        story
            + nameless.filter(label -> !label.isEmpty()).sorted().toList()
            + sees.labels()
            + sees.paper();
    return !sees.busy() && !sees.heading().isEmpty() && kinds.add(kind)
        ? "%s-%02d-%s".formatted(story, kinds.size(), slug(sees.heading()))
        : "";
  }

  /**
   * The page as it goes to the printer, A4, at its whole length; on the phone's screen afterwards.
   */
  void hangPrinted(Someone someone, String name) {
    var page = someone.page();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    page.setViewportSize(794, 1123);
    page.screenshot(
        new Page.ScreenshotOptions().setPath(WALL.resolve(name + "-a4.png")).setFullPage(true));
    overEdge(page, name + " on paper");
    page.pdf(new Page.PdfOptions().setPath(WALL.resolve(name + ".pdf")).setPreferCSSPageSize(true));
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    page.setViewportSize(SIZES[0][0], SIZES[0][1]);
    hung.add(name);
  }

  /**
   * The page as somebody saves it: one file that needs nothing else. It is opened where there is
   * neither our server nor any network.
   */
  void hangSaved(Someone someone, String name) {
    var file = WALL.resolve(name + ".html").toAbsolutePath();
    someone.page().waitForDownload(() -> someone.taps("keepsake.save")).saveAs(file);
    var words = someone.page().locator("article").innerText();
    try (var elsewhere = someone.context().browser().newContext()) {
      elsewhere.setOffline(true);
      var page = elsewhere.newPage();
      var asked = new ArrayList<String>();
      page.onRequest(request -> asked.add(request.url()));
      page.navigate(file.toUri().toString());
      page.evaluate("() => document.fonts.ready.then(() => undefined)");
      page.setViewportSize(SIZES[0][0], SIZES[0][1]);
      page.screenshot(
          new Page.ScreenshotOptions().setPath(WALL.resolve(name + ".png")).setFullPage(true));
      overEdge(page, name);
      accessible(page, name, true);
      if (!page.locator("article").innerText().equals(words)) {
        lacks.add(name + " says something else than the page");
      }
      if (asked.stream().anyMatch(url -> !url.startsWith("data:") && !url.startsWith("file:"))) {
        lacks.add(name + " needs more than itself");
      }
      if (!Boolean.TRUE.equals(page.evaluate(LETTERS))) {
        lacks.add(name + " lacks its letters");
      }
    }
    hung.add(name);
  }

  private static String slug(String heading) {
    var words = heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    return words.substring(0, Math.min(24, words.length())).replaceAll("^-|-$", "");
  }

  /** What any screen was found to lack; empty when nothing. */
  List<String> lacks() {
    return lacks;
  }

  /** Names of the screens that were looked at. */
  Set<String> hung() {
    return hung;
  }

  private static void photograph(Page page, String name, int[] size, ColorScheme theme) {
    var file = "%s-%dx%d-%s.png".formatted(name, size[0], size[1], theme).toLowerCase(Locale.ROOT);
    page.screenshot(new Page.ScreenshotOptions().setPath(WALL.resolve(file)));
  }

  /** By night only the colours are others. */
  private void accessible(Page page, String where, boolean coloursAlone) {
    var axe = new AxeBuilder(page);
    if (coloursAlone) {
      axe.withRules(List.of("color-contrast"));
    }
    for (var rule : axe.analyze().getViolations()) {
      var nodes = rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
      lacks.add(where + ": " + rule.getId() + " " + nodes);
    }
  }

  /** At 320 px, and with text of 200 %, nothing may hang over the edge. */
  private void narrow(Page page, String name) {
    page.setViewportSize(320, 640);
    overEdge(page, name + " at 320 px");
    page.evaluate("() => { document.documentElement.style.fontSize = '200%' }");
    page.setViewportSize(360, 740);
    overEdge(page, name + " with letters of 200 %");
    page.evaluate("() => { document.documentElement.style.fontSize = '' }");
  }

  private void overEdge(Page page, String where) {
    var over = (Number) page.evaluate("() => document.documentElement.scrollWidth - innerWidth");
    if (over.intValue() > 0) {
      lacks.add(where + ": " + over + " px hang over the edge");
    }
  }
}
