// SPDX-License-Identifier: Apache-2.0
package heart.conversation.talk;

import heart.conversation.Refusal;
import heart.conversation.Why;

/** What the rules say to one entry. */
public sealed interface Verdict {
  record Admitted(Talk next) implements Verdict {}

  record Refused(Refusal why) implements Verdict {}

  static Verdict no(Why why) {
    return new Refused(Refusal.of(why));
  }
}
