// SPDX-License-Identifier: Apache-2.0
package heart.e2e;

import java.util.function.BinaryOperator;

/** Two people on one sofa with one phone between them, handed to and fro. */
final class Sofa {
  private final Someone phone;
  private final Chair one;
  private final Chair other;

  /**
   * @param says what each says: their name, and what they are asked for
   */
  Sofa(Someone phone, String one, String other, BinaryOperator<String> says) {
    this.phone = phone;
    this.one = new Chair(phone, one, other, true, what -> says.apply(one, what));
    this.other = new Chair(phone, other, one, false, what -> says.apply(other, what));
  }

  /** Chooses how the phone lies between them: handed over. */
  void handTheirPhoneToAndFro() {
    phone.sees("talk.lay.title").chooses("talk.lay.hand").taps("go.on");
  }

  /** The talk, up to the keepsake. */
  void goesOnToTheKeepsake() {
    Evening.until(phone, one::atTheEnd, this::theNextThing);
  }

  private boolean theNextThing() {
    if (taken(one) || taken(other)) {
      return true;
    }
    return has(one)
        ? one.doesTheNextThing() || given(other)
        : has(other) && (other.doesTheNextThing() || given(one));
  }

  /** The cover between two hands: the one it is for says that they have it. */
  private boolean taken(Chair by) {
    return pressed("talk.cover.here", by.name());
  }

  /** Whoever can't go on alone hands the phone over. */
  private boolean given(Chair to) {
    return pressed("talk.lay.give", to.name());
  }

  private boolean has(Chair chair) {
    return phone.could("talk.lay.give", "name", chair == one ? other.name() : one.name());
  }

  private boolean pressed(String key, String name) {
    if (!phone.could(key, "name", name)) {
      return false;
    }
    var button = phone.pressable(phone.tongue().say(key, "name", name));
    if (button.isDisabled()) {
      return false; // the quiet moment
    }
    phone.presses(button);
    return true;
  }
}
