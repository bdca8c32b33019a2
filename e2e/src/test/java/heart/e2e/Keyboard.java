// SPDX-License-Identifier: Apache-2.0
package heart.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * The keyboard alone: Tab to get somewhere, Enter and Space to press, arrows among answers.
 * Whatever has the focus must show it.
 */
final class Keyboard implements Hands {
  /** More stops than any screen has. */
  private static final int STOPS = 120;

  private static final DateTimeFormatter AS_TYPED =
      DateTimeFormatter.ofPattern("MM dd yyyy hh mm a", Locale.US);

  /**
   * Whether the focus is here, once it was seen wherever it is: the focus of an answer is drawn
   * around its whole card. A heading only marks where reading begins; within a field for a day the
   * browser marks the part.
   */
  private static final String HAS_FOCUS =
      """
      it => {
        const at = document.activeElement;
        const drawn = part => part !== null
            && getComputedStyle(part).outlineStyle !== 'none'
            && parseFloat(getComputedStyle(part).outlineWidth) >= 2;
        if (at === null || at === document.body || at.matches('h1, [type=date], [type=datetime-local]')) return at === it;
        if (!drawn(at) && !drawn(at.closest('label'))) throw new Error('no focus to be seen on ' + at.outerHTML);
        return at === it;
      }
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

  /** Digit by digit, in the order of an English browser. */
  @Override
  public void writeTime(Locator field, LocalDateTime time) {
    reach(field);
    var keys = field.page().keyboard();
    for (var part : List.of(time.format(AS_TYPED).split(" ", -1))) {
      keys.type(part);
      if (part.length() == 4) {
        keys.press("ArrowRight"); // a year may have more digits than four
      }
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
    reach(choice);
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
        return;
      }
      page.keyboard().press("Tab");
    }
    if (thing.count() == 0 || thing.isDisabled()) {
      throw new TimeoutError("it takes no press at the moment: " + thing);
    }
    throw new AssertionError("not to be reached by Tab: " + thing);
  }
}
