// SPDX-License-Identifier: Apache-2.0
package heart.conversation.talk;

import heart.conversation.Degree;
import heart.conversation.Setting;

/**
 * What is chosen before a talk begins.
 *
 * @param guide id of a guide
 * @param edition of that guide, from 1
 * @param language of the ground rules' first text; each reads the prompts in their own
 */
public record Setup(String guide, int edition, Degree degree, Setting setting, String language) {
  /** The same in another degree. */
  Setup in(Degree other) {
    return new Setup(guide, edition, other, setting, language);
  }
}
