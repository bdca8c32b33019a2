// SPDX-License-Identifier: Apache-2.0
package heart.e2e;

import java.util.List;
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
    Evening.until(List.of(phone), one::atTheEnd, this::theNextThing);
  }

  private boolean theNextThing() {
    var sees = Glance.at(phone.page());
    return taken(sees, one)
        || taken(sees, other)
        || turn(sees, one, other)
        || turn(sees, other, one);
  }

  /** The cover between two hands: the one it is for says that they have it. */
  private boolean taken(Glance sees, Chair by) {
    return pressed(sees, phone.tongue().say("talk.cover.here", "name", by.name()));
  }

  /** Whoever has the phone does what is asked of them, or hands it over. */
  private boolean turn(Glance sees, Chair mine, Chair theirs) {
    var give = phone.tongue().say("talk.lay.give", "name", theirs.name());
    return sees.pressable().contains(give) && (mine.doesTheNextThing() || pressed(sees, give));
  }

  private boolean pressed(Glance sees, String label) {
    if (!sees.pressable().contains(label)) {
      return false;
    }
    phone.presses(phone.pressable(label));
    return true;
  }
}
