// SPDX-License-Identifier: Apache-2.0
package heart.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** How a pause is asked for and shown. */
final class Pausing {
  private Pausing() {}

  /** The offer to come back in so many minutes. */
  static Locator choice(Someone someone, int minutes) {
    var offer =
        someone.tongue().say("talk.pause.minutes.other", "count", Integer.toString(minutes));
    var begins = Tongue.literally(offer.substring(0, offer.indexOf('{')));
    return someone
        .page()
        .getByRole(
            AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + begins)));
  }

  /** Pauses for so many minutes. */
  static void pauses(Someone someone, int minutes) {
    someone.taps("talk.pause").sees("talk.pause.title").presses(choice(someone, minutes));
    someone.sees("talk.paused.safe");
  }

  /** The sentence that says until when. */
  static String until(Someone someone) {
    var told = someone.told("talk.paused.until").first();
    return told.innerText().replaceAll(", [^,]*\\..*", ""); // how long that is changes as they read
  }
}
