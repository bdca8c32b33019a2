// SPDX-License-Identifier: Apache-2.0
package heart.conversation.talk;

import heart.conversation.Refusal;
import java.util.List;

/** What comes of a command: events to append to the log, in order, or a refusal. */
public sealed interface Outcome {
  record Happened(List<TalkEvent> events) implements Outcome {}

  record Refused(Refusal why) implements Outcome {}
}
