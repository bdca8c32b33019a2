// SPDX-License-Identifier: Apache-2.0
package heart.conversation.talk;

import heart.conversation.Both;
import heart.conversation.Each;
import heart.conversation.Seat;
import heart.conversation.guide.StepKind;

/** What a step remembers while it is the one under way. */
public sealed interface Now {
  /** Steps that remember nothing of their own: rules, reading, agreements, next time, keepsake. */
  record Plain() implements Now {}

  /** One thing each. */
  record Sayings(Each<Saying> each) implements Now {}

  /** The floor, and who has had it and handed it over or passed. */
  record Turns(Floor floor, Both had) implements Now {}

  /** Both answer before either sees. */
  record SameTime(Each<Answer> each) implements Now {
    /** Both have answered or passed: the sealed ones may be opened. */
    public boolean bothStand() {
      return !(each.first() instanceof Answer.Asked) && !(each.second() instanceof Answer.Asked);
    }

    /** Whether this person's key is due. */
    public boolean due(Seat seat) {
      return bothStand() && each.of(seat) instanceof Answer.Sealed;
    }
  }

  /** What a step of this kind begins with; turns get their first floor from the caller. */
  static Now fresh(StepKind kind, Floor floor) {
    return switch (kind) {
      case RULES, READ, AGREEMENTS, NEXT_TIME, KEEPSAKE -> new Plain();
      case ARRIVING, APPRECIATION, HEARD, LEARNED, THANKS ->
          new Sayings(new Each<>(Saying.ASKED, Saying.ASKED));
      case TURNS -> new Turns(floor, Both.NEITHER);
      case SAME_TIME -> new SameTime(new Each<>(new Answer.Asked(), new Answer.Asked()));
    };
  }
}
