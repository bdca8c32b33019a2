// SPDX-License-Identifier: Apache-2.0
package heart.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.TimeoutError;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Someone who, at each field, first sends what can't be sent: nothing, spaces, characters that
 * nobody sees, far too much. Each time a sentence says so, or the button takes no press, and what
 * they wrote is still there.
 */
final class Clumsy implements Hands {
  /** 64 KB. */
  static final String FAR_TOO_MUCH = "word ".repeat(13_108);

  static final List<String> NOTHING = List.of("", "  \t  ");
  static final String UNSEEN = "\u200b\u200d\u2060\u00ad";

  private static final List<String> SENDS =
      List.of(
          "talk.say.share",
          "talk.speak.share",
          "talk.sayBack.send",
          "talk.heard.sendMissing",
          "talk.answer.put",
          "talk.agree.propose");

  private final Set<String> tried = new HashSet<>();
  private final Someone someone;
  private final String other;

  Clumsy(Someone someone, String other) {
    this.someone = someone;
    this.other = other;
  }

  /** Labels of the fields at which they tried. */
  Set<String> tried() {
    return tried;
  }

  @Override
  public void press(Locator thing) {
    FINGER.press(thing);
  }

  @Override
  public void tick(Locator choice) {
    FINGER.tick(choice);
  }

  @Override
  public void writeTime(Locator field, LocalDateTime time) {
    FINGER.writeTime(field, time);
  }

  @Override
  public void write(Locator field, String text) {
    var label = String.valueOf(field.evaluate("it => it.labels[0]?.innerText.trim() ?? ''"));
    if (label.isEmpty()) {
      throw new TimeoutError("the field went away under their hands: they look again");
    }
    if (sending().isPresent() || field.inputValue().isEmpty()) {
      if (tried.add(label)) {
        tries(field);
      }
    }
    FINGER.write(field, text);
  }

  private void tries(Locator field) {
    for (var nothing : NOTHING) {
      FINGER.write(field, nothing);
      assertThat(sending()).as("what sends nothing").isEmpty();
    }
    FINGER.write(field, UNSEEN);
    sending().ifPresent(key -> isRefused(field, UNSEEN, key, "refused.blank"));
    FINGER.write(field, FAR_TOO_MUCH);
    isRefused(field, FAR_TOO_MUCH, sending().orElseThrow(), "refused.tooLong");
  }

  private void isRefused(Locator field, String text, String key, String why) {
    someone.taps(key, "other", other);
    assertThat(someone.told(why).first()).isVisible();
    assertThat(field).hasValue(text);
  }

  /** What would send, if it takes a press now. */
  private Optional<String> sending() {
    var sees = Glance.at(someone.page());
    return SENDS.stream()
        .filter(key -> sees.pressable().contains(someone.tongue().say(key, "other", other)))
        .findFirst();
  }
}
