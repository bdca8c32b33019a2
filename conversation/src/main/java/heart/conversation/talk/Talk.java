// SPDX-License-Identifier: Apache-2.0
package heart.conversation.talk;

import heart.conversation.Both;
import heart.conversation.Seat;
import heart.conversation.guide.Guide;
import heart.conversation.guide.Step;
import org.jspecify.annotations.Nullable;

/** Where a talk stands: the fold of its log and nothing more. */
public sealed interface Talk {
  /** The log is empty. */
  record Empty() implements Talk {}

  /** The log holds something that only a newer version understands. */
  record Newer() implements Talk {}

  /**
   * A talk that has begun, and may be over.
   *
   * @param course how a talk runs: 1 as at first; 2 with {@link Understanding}, and with what was
   *     heard and learned in the close
   * @param stepAt index of the step under way in the guide's path
   * @param ready who is ready to go on from it
   * @param turns how many turns there have been
   * @param closeAsked who would like to come to a close
   * @param letters what goes with them, in writing
   * @param lastMs time of the latest admitted entry; time never runs backwards
   */
  record Begun(
      Setup setup,
      Guide guide,
      int course,
      Seat by,
      long atMs,
      GroundRules rules,
      Beside beside,
      int stepAt,
      Now now,
      Both ready,
      Lines lines,
      int turns,
      Shares shares,
      Both closeAsked,
      Letters letters,
      Ending ending,
      Standing standing,
      long lastMs,
      @Nullable Undo undo)
      implements Talk {
    /** The step under way. */
    public Step step() {
      return guide.steps().get(stepAt);
    }

    @Override
    public String toString() {
      return "Begun[" + step().id() + "]"; // The words inside are nobody else's.
    }

    Draft draft() {
      return new Draft(this);
    }
  }

  /** A log with nothing in it. */
  static Talk empty() {
    return new Empty();
  }

  /**
   * The next state. An entry that the rules refuse comes from a changed, broken or late client: it
   * leaves the state as it was, and both devices ignore it alike.
   */
  default Talk after(Entry entry) {
    return switch (Admission.of(this, entry)) {
      case Verdict.Admitted admitted -> admitted.next();
      case Verdict.Refused _ -> this;
    };
  }

  /**
   * One entry of the log, opened.
   *
   * @param opened for an answer's key: the words found in the box, or null when they don't match
   */
  record Entry(Seat by, long atMs, TalkEvent event, @Nullable String opened) {
    /** An entry with nothing to open. */
    public static Entry of(Seat by, long atMs, TalkEvent event) {
      return new Entry(by, atMs, event, null);
    }
  }
}
