// SPDX-License-Identifier: Apache-2.0
package heart.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

/**
 * The keyboard alone: Tab to get somewhere, Enter and Space to press, arrows among answers.
 * Whatever has the focus must show it.
 */
final class Keyboard implements Hands {
  /** More stops than any screen has. */
  private static final int STOPS = 120;

  private static final String HAS_FOCUS = "it => document.activeElement === it";

  /** The focus of an answer is drawn around its whole card. */
  private static final String SHOWS_IT =
      """
      it => [it, it.closest('label')].some(part => part !== null
          && getComputedStyle(part).outlineStyle !== 'none'
          && parseFloat(getComputedStyle(part).outlineWidth) >= 2)
      """;

  @Override
  public void press(Locator thing) {
    reach(thing);
    thing.page().keyboard().press("Enter");
  }

  @Override
  public void tick(Locator choice) {
    if (choice.isChecked()) {
      return;
    }
    if ("radio".equals(choice.getAttribute("type"))) {
      chooseAmong(choice);
    } else {
      reach(choice);
      choice.page().keyboard().press("Space");
    }
    PlaywrightAssertions.assertThat(choice).isChecked();
  }

  @Override
  public void write(Locator field, String text) {
    reach(field);
    var keys = field.page().keyboard();
    keys.press("ControlOrMeta+A");
    if (text.isEmpty()) {
      keys.press("Delete");
    } else {
      keys.insertText(text);
    }
  }

  /** Tab stops once in a group of answers; arrows go round in it. */
  private static void chooseAmong(Locator choice) {
    var page = choice.page();
    for (int stop = 0; stop < STOPS && !inTheGroupOf(choice); stop++) {
      page.keyboard().press("Tab");
    }
    page.keyboard().press("Space");
    for (int turn = 0; turn < STOPS && !choice.isChecked(); turn++) {
      page.keyboard().press("ArrowDown");
    }
    shown(choice);
  }

  private static boolean inTheGroupOf(Locator choice) {
    return (Boolean)
        choice.evaluate(
            "it => document.activeElement.type === 'radio' && document.activeElement.name ==="
                + " it.name");
  }

  private static void reach(Locator thing) {
    Page page = thing.page();
    thing.waitFor();
    for (int stop = 0; stop < STOPS; stop++) {
      if ((Boolean) thing.evaluate(HAS_FOCUS)) {
        shown(thing);
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("not to be reached by Tab: " + thing);
  }

  private static void shown(Locator thing) {
    assertThat((Boolean) thing.evaluate(SHOWS_IT)).as("focus is visible on " + thing).isTrue();
  }
}
