// SPDX-License-Identifier: Apache-2.0
package heart.e2e;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Nothing needs a mouse or a finger, and the focus can be seen wherever it goes. */
class KeyboardTest {
  @RegisterExtension static final Story STORY = new Story();

  @Test
  void a_whole_talk_is_held_with_the_keyboard_alone() {
    var ana = STORY.someone("Ana").withTheKeyboardAlone();
    var ben = STORY.someone("Ben").withTheKeyboardAlone();
    Places.makeAPlaceTogether(ana, ben);
    Places.beginATalk(ana, ben, "degree.light");

    new Evening(ana, ben, (name, what) -> name + "'s " + what).goesOnToTheKeepsake();

    ana.taps("talk.kept.page").reads("Ben's share");
    ben.taps("go.toPlace").sees("place.timeline");
  }
}
