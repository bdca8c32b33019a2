// SPDX-License-Identifier: Apache-2.0
package heart.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** Two people with a phone lying between them: each does what their half of it asks, aloud. */
final class Halves {
  /** What takes a talk on, in the order of preference where several are offered. */
  private static final List<String> ONWARDS =
      List.of(
          "talk.rules.agree",
          "talk.read.ready",
          "talk.say.aloud",
          "talk.sayBack.aloud",
          "talk.heard.yes",
          "talk.checkingGuess.yes",
          "talk.goOn.next",
          "talk.goOn",
          "talk.speak.handOver",
          "talk.agree.none",
          "talk.next.yes",
          "talk.next.notYet",
          "talk.pass");

  private final Someone phone;
  private final List<String> names;

  Halves(Someone phone, String... names) {
    this.phone = phone;
    this.names = List.of(names);
  }

  /** The half that is turned to this person. */
  Locator of(String name) {
    return phone.page().getByLabel(phone.tongue().say("talk.half", "name", name));
  }

  /** What can be pressed in that half and carries this text. */
  Locator pressable(String name, String key) {
    return of(name)
        .getByRole(AriaRole.BUTTON)
        .filter(new Locator.FilterOptions().setHasText(phone.tongue().like(key)).setVisible(true))
        .first();
  }

  /** Both press it, one after the other. */
  void bothPress(String key) {
    for (var name : names) {
      pressable(name, key).click();
    }
  }

  /** Until what is kept lies before both. */
  void goOnToTheKeepsake(Runnable look) {
    Evening.until(
        List.of(phone),
        () -> pressable(names.getFirst(), "talk.keep.confirm").isVisible(),
        () -> {
          look.run();
          return names.stream().anyMatch(this::doesTheNextThing);
        });
    look.run();
  }

  private boolean doesTheNextThing(String name) {
    for (var key : ONWARDS) {
      var button = pressable(name, key);
      if (button.isVisible() && button.isEnabled()) {
        button.click();
        return true;
      }
    }
    return false;
  }
}
