// SPDX-License-Identifier: Apache-2.0
package heart.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
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
  private Glance sees = new Glance("", List.of(), List.of(), List.of(), false, false, "");
  private Predicate<Glance> waitsAt = _ -> false;
  private boolean corrected;
  private boolean named;
  private boolean agreed;

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
    return Glance.at(someone.page()).heading().equals(text("talk.kept.title"));
  }

  /** From now on they do nothing where they see this. */
  void waitsAt(Predicate<Glance> that) {
    waitsAt = that;
  }

  boolean waits() {
    return waitsAt.test(Glance.at(someone.page()));
  }

  /** Does the next thing, if there is one to do for this person; false when they can only wait. */
  boolean doesTheNextThing() {
    sees = Glance.at(someone.page());
    return !sees.busy()
        && !waitsAt.test(sees)
        && (speaking() || opening() || sayingBack() || answering() || closing() || goingOn());
  }

  private boolean opening() {
    return tapped("talk.rules.agree") || wrote("say", "talk.say.share", "talk.say.aloud");
  }

  private boolean sayingBack() {
    return wrote("sayBack", "talk.sayBack.send", "talk.sayBack.aloud");
  }

  /**
   * Says "almost" once in an evening, so that the listener has another go, and names a feeling
   * once; then yes.
   */
  private boolean answering() {
    if (shows("talk.heard.sendMissing") || shows("talk.heard.toldMissing")) {
      return wrote("missing", "talk.heard.sendMissing", "talk.heard.toldMissing");
    }
    if (shows("talk.checkingGuess.yes")) {
      boolean almost = first && !named;
      named = true;
      return tapped(almost ? "talk.checkingGuess.almost" : "talk.checkingGuess.yes");
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
    // Who listens is offered the same words as a signal.
    if (shows("talk.free.take") && !shows("talk.signal.iHearYou")) {
      return !spoken.contains(asked()) && first && tapped("talk.free.take");
    }
    if (!sees.labels().contains(text("talk.speak.label")) && !shows("talk.speak.handOver")) {
      return false;
    }
    if (!spoken.add(asked())) {
      return tapped("talk.goOn.next") || tapped("talk.speak.handOver");
    }
    writes("share");
    return sent("talk.speak.shareAndHandOver");
  }

  private boolean closing() {
    return agreeing() || choosingTheNextTime() || keeping();
  }

  private boolean agreeing() {
    if (shows("talk.agree.propose")) {
      agreed = true;
      return wrote("agreement", "talk.agree.propose", "talk.agree.propose");
    }
    if (first && !agreed && tapped("talk.agree.write")) {
      return true;
    }
    return tapped("talk.agree.yes")
        || (sees.text().contains(text("talk.agree.settled")) && tapped("talk.agree.enough"));
  }

  private boolean choosingTheNextTime() {
    if (tapped("talk.next.yes")) {
      return true;
    }
    if (first || !sees.labels().contains(text("talk.next.own"))) {
      return false;
    }
    var own = someone.page().getByLabel(text("talk.next.own"));
    someone.writesTime(
        own, LocalDateTime.now(ZoneId.systemDefault()).plusDays(7).truncatedTo(ChronoUnit.HOURS));
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
    // One at a time: the next takes a press once the last one stands.
    for (var line : someone.page().getByRole(AriaRole.CHECKBOX).all()) {
      if (!line.isChecked()) {
        someone.ticks(line);
        return true;
      }
    }
    return tapped("talk.keep.confirm");
  }

  private boolean goingOn() {
    return tapped("talk.read.ready") || tapped("talk.goOn") || tapped("talk.goOn.next");
  }

  /** What the step asks, which tells one step from the next. */
  private String asked() {
    return sees.heading();
  }

  /** Writes and sends, where the screen has a button for either sending or having said it aloud. */
  private boolean wrote(String what, String send, String aloud) {
    if (!shows(send) && !shows(aloud)) {
      return false;
    }
    writes(what);
    return sent(send);
  }

  private void writes(String what) {
    if (!sees.paper()) {
      tapped("talk.write.line");
    }
    someone.writes(someone.paper(), says.apply(what));
  }

  private boolean tapped(String key) {
    if (!sees.pressable().contains(text(key))) {
      return false;
    }
    someone.presses(someone.pressable(text(key)));
    return true;
  }

  /** Presses what sends the words just written; it takes a press only now. */
  private boolean sent(String key) {
    someone.presses(someone.pressable(text(key)));
    return true;
  }

  private boolean shows(String key) {
    return sees.shown().contains(text(key));
  }

  private String text(String key) {
    return someone.tongue().say(key, "other", other, "name", name);
  }
}
