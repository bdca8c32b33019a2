// SPDX-License-Identifier: Apache-2.0
package heart.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * One person at a talk: looks at what the screen asks for and does it, one thing at a time, as
 * somebody would who has never seen the app. What they write comes from outside.
 */
final class Chair {
  private final Someone someone;
  private final String name;
  private final String other;
  private final boolean first;
  private final UnaryOperator<String> says;
  private final Set<String> spoken = new HashSet<>();
  private boolean corrected;
  private boolean agreed;
  private boolean released;

  /**
   * @param someone whose screen it is; on one phone both chairs have the same
   * @param first the one who begins where either could
   * @param says what they say, by what they are asked for: {@code say}, {@code share}, {@code
   *     sayBack}, {@code missing}, {@code answer}, {@code agreement}
   */
  Chair(Someone someone, String name, String other, boolean first, UnaryOperator<String> says) {
    this.someone = someone;
    this.name = name;
    this.other = other;
    this.first = first;
    this.says = says;
  }

  Someone someone() {
    return someone;
  }

  String name() {
    return name;
  }

  boolean atTheEnd() {
    return someone.heading("talk.kept.title").isVisible();
  }

  /** Does the next thing, if there is one to do for this person; false when they can only wait. */
  boolean doesTheNextThing() {
    return opening() || sayingBack() || answering() || speaking() || closing() || goingOn();
  }

  private boolean opening() {
    return tapped("talk.rules.agree") || wrote("say", "talk.say.share", "talk.say.aloud");
  }

  private boolean sayingBack() {
    return wrote("sayBack", "talk.sayBack.send", "talk.sayBack.aloud");
  }

  /** Says "almost" once in an evening, so that the listener has another go; then yes. */
  private boolean answering() {
    if (shows("talk.heard.sendMissing") || shows("talk.heard.toldMissing")) {
      return wrote("missing", "talk.heard.sendMissing", "talk.heard.toldMissing");
    }
    if (!shows("talk.heard.yes")) {
      return false;
    }
    if (first && !corrected) {
      corrected = true;
      return tapped("talk.heard.almost");
    }
    return tapped("talk.heard.yes");
  }

  private boolean speaking() {
    if (wrote("answer", "talk.answer.put", "talk.answer.put")) {
      return true;
    }
    if (shows("talk.free.take")) {
      return !spoken.contains(asked()) && first && tapped("talk.free.take");
    }
    if (!shows("talk.speak.share") && !shows("talk.speak.handOver")) {
      return false;
    }
    if (!spoken.add(asked())) {
      return tapped("talk.goOn.next") || tapped("talk.speak.handOver");
    }
    writes("share");
    return tapped("talk.speak.shareAndHandOver");
  }

  private boolean closing() {
    return agreeing() || choosingTheNextTime() || keeping();
  }

  private boolean agreeing() {
    if (shows("talk.agree.propose", "other", other)) {
      agreed = true;
      return wrote("agreement", "talk.agree.propose", "talk.agree.propose");
    }
    if (first && !agreed && tapped("talk.agree.write")) {
      return true;
    }
    return tapped("talk.agree.yes")
        || (someone.page().getByText(text("talk.agree.settled")).first().isVisible()
            && tapped("talk.agree.enough"));
  }

  private boolean choosingTheNextTime() {
    if (tapped("talk.next.yes")) {
      return true;
    }
    var own = someone.page().getByLabel(text("talk.next.own"));
    if (first || !own.isVisible()) {
      return false;
    }
    own.fill(
        LocalDateTime.now(ZoneId.systemDefault())
            .plusDays(7)
            .truncatedTo(ChronoUnit.HOURS)
            .toString());
    someone.presses(
        someone
            .page()
            .getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(someone.tongue().like("talk.next.propose"))));
    return true;
  }

  /** Releases everything of their own, then says that it is right as it stands. */
  private boolean keeping() {
    if (!shows("talk.keep.confirm")) {
      return false;
    }
    if (!released) {
      released = true;
      for (var line : someone.page().getByRole(AriaRole.CHECKBOX).all()) {
        if (line.isVisible()) {
          someone.ticks(line);
        }
      }
      return true;
    }
    return tapped("talk.keep.confirm");
  }

  private boolean goingOn() {
    return tapped("talk.read.ready") || tapped("talk.goOn") || tapped("talk.goOn.next");
  }

  /** What the step asks, which tells one step from the next. */
  private String asked() {
    return someone.page().getByRole(AriaRole.HEADING).first().innerText();
  }

  /** Writes and sends, where the screen has a button for either sending or having said it aloud. */
  private boolean wrote(String what, String send, String aloud) {
    if (!shows(send, "other", other) && !shows(aloud, "other", other)) {
      return false;
    }
    writes(what);
    return tapped(send);
  }

  private void writes(String what) {
    if (!someone.paper().isVisible()) {
      tapped("talk.write.line");
    }
    someone.writes(someone.paper(), says.apply(what));
  }

  private boolean tapped(String key) {
    if (!shows(key, "other", other)) {
      return false;
    }
    someone.presses(someone.pressable(text(key)));
    return true;
  }

  private boolean shows(String key, String... values) {
    return someone.could(key, values);
  }

  private String text(String key) {
    return someone.tongue().say(key, "other", other, "name", name);
  }
}
