// SPDX-License-Identifier: Apache-2.0
package heart.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDateTime;

/** How someone touches things: with a finger or mouse, or with the keyboard alone. */
interface Hands {
  /** Presses a button or follows a link. */
  void press(Locator thing);

  /** Chooses an answer or ticks a box. */
  void tick(Locator choice);

  /** Writes into a field, in place of what stood there. */
  void write(Locator field, String text);

  /** Writes a day and a time into a field for one. */
  void writeTime(Locator field, LocalDateTime time);

  /** A finger, or a mouse. */
  Hands FINGER =
      new Hands() {
        @Override
        public void press(Locator thing) {
          thing.click();
        }

        @Override
        public void tick(Locator choice) {
          if (!choice.isChecked()) {
            choice.click();
            assertThat(choice).isChecked();
          }
        }

        @Override
        public void write(Locator field, String text) {
          field.fill(text);
        }

        @Override
        public void writeTime(Locator field, LocalDateTime time) {
          field.fill(time.toString());
        }
      };
}
