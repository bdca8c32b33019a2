// SPDX-License-Identifier: Apache-2.0
package heart.conversation.talk;

import heart.conversation.Words;
import heart.conversation.guide.GuideReader;
import heart.conversation.guide.GuideReading;
import heart.conversation.guide.Guides;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The guide a talk is led by. A text that the log brings along goes before what is near, so that
 * two devices, or the same one years later, never read two guides in one log.
 */
final class Brought {
  private Brought() {}

  /** Neither near nor brought, or in a later format: a later version of us knows it. */
  private static final GuideReading NEWER = new GuideReading.Wrong(List.of(), true);

  private static final GuideReading ANOTHER = new GuideReading.Wrong(List.of(), false);

  static GuideReading guide(Setup setup, @Nullable Words text) {
    if (text == null) {
      var near = Guides.near(setup.guide(), setup.edition());
      return near == null ? NEWER : new GuideReading.Read(near);
    }
    var reading = GuideReader.read(text.text());
    return reading instanceof GuideReading.Read(var guide)
            && !(guide.id().equals(setup.guide()) && guide.edition() == setup.edition())
        ? ANOTHER
        : reading;
  }
}
