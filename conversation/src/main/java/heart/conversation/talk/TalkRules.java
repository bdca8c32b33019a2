// SPDX-License-Identifier: Apache-2.0
package heart.conversation.talk;

import heart.conversation.Refusal;
import heart.conversation.Seat;
import heart.conversation.Why;
import java.util.List;

/** What each of the two may do now. */
public final class TalkRules {
  private TalkRules() {}

  /**
   * What this command, given by this person at this time (ms since 1970), would write. First the
   * rules that bind everybody's fold, then the courtesies that bind the sender.
   */
  public static Outcome decide(Talk talk, TalkCommand command, Seat by, long atMs) {
    var event = command.event();
    if (event == null) {
      // A talk that has begun says so, whichever guide one would begin another with.
      return new Outcome.Refused(
          Refusal.of(talk instanceof Talk.Begun ? Why.ALREADY_BEGUN : Why.UNKNOWN_GUIDE));
    }
    return switch (Admission.of(talk, Talk.Entry.of(by, atMs, event))) {
      case Verdict.Refused refused -> new Outcome.Refused(refused.why());
      case Verdict.Admitted _ -> {
        var why = Courtesy.against(talk, command, atMs);
        yield why == null ? new Outcome.Happened(List.of(event)) : new Outcome.Refused(why);
      }
    };
  }

  /** Whether this entry of the log may stand, and the state after it. */
  public static Verdict admit(Talk talk, Talk.Entry entry) {
    return Admission.of(talk, entry);
  }
}
