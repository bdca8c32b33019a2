// SPDX-License-Identifier: Apache-2.0
package heart.conversation.talk;

import heart.conversation.Both;
import heart.conversation.LineKind;
import heart.conversation.Seat;
import heart.conversation.Words;
import heart.conversation.guide.Begins;
import heart.conversation.guide.Step;
import heart.conversation.guide.StepKind;
import org.jspecify.annotations.Nullable;

/** The next state in the making: begun from the present one, changed where an entry changes it. */
final class Draft {
  private final Talk.Begun from;
  Setup setup;
  GroundRules rules;
  Beside beside;
  private int stepAt;
  Now now;
  Both ready;
  private Lines lines;
  private int turns;
  private Shares shares;
  Both closeAsked;
  Letters letters;
  Ending ending;
  Standing standing;

  Draft(Talk.Begun from) {
    this.from = from;
    setup = from.setup();
    rules = from.rules();
    beside = from.beside();
    stepAt = from.stepAt();
    now = from.now();
    ready = from.ready();
    lines = from.lines();
    turns = from.turns();
    shares = from.shares();
    closeAsked = from.closeAsked();
    letters = from.letters();
    ending = from.ending();
    standing = from.standing();
  }

  Talk.Begun done(long atMs, @Nullable Undo undo) {
    return new Talk.Begun(
        setup,
        from.guide(),
        from.course(),
        from.by(),
        from.atMs(),
        rules,
        beside,
        stepAt,
        now,
        ready,
        lines,
        turns,
        shares,
        closeAsked,
        letters,
        ending,
        standing,
        atMs,
        undo);
  }

  /** Gives the time up to now to whoever had the floor. */
  Draft count(long atMs) {
    if (now instanceof Now.Turns(Floor floor, _)) {
      shares = shares.until(atMs, floor.speaker());
    }
    return this;
  }

  /** Adds a line; something new was said, so both look again before they go on. */
  Draft say(Seat seat, LineKind kind, int turn, @Nullable Words words, long atMs) {
    return words == null
        ? this
        : say(new Line(seat, kind, step().id(), turn, words, atMs, -1, null));
  }

  Draft say(Line line) {
    lines = lines.and(line);
    ready = Both.NEITHER;
    return this;
  }

  /** The newest line is as if it had not been, and with it the turn after its own. */
  Draft unsay(Line newest, Lines before) {
    lines = before;
    turns = newest.turn();
    ready = Both.NEITHER;
    return this;
  }

  Step step() {
    return from.guide().steps().get(stepAt);
  }

  /** Gives the floor to this person; it stays quiet for so long. */
  Floor floor(Seat holder, long atMs, long quietMs) {
    turns++;
    return floor(holder, turns, atMs, quietMs > 0 ? atMs + quietMs : -1);
  }

  /** Gives the floor back to this person, in the turn with this number. */
  static Floor floor(Seat holder, int number, long atMs, long quietUntilMs) {
    var turn = new Floor.Turn(holder, number, false, null);
    return new Floor.Speaking(turn, atMs, quietUntilMs, 0);
  }

  /** Moves to the next step. */
  Draft next(long atMs) {
    return go(stepAt + 1, atMs);
  }

  /** Moves to this step, if there is one. */
  Draft go(int index, long atMs) {
    if (index >= from.guide().steps().size()) {
      return this;
    }
    stepAt = index;
    ready = Both.NEITHER;
    closeAsked = Both.NEITHER;
    boolean held = step().kind() == StepKind.TURNS;
    now = Now.fresh(step().kind(), held ? first(atMs) : new Floor.Free());
    return counting(held, atMs);
  }

  /** Stops or starts counting time, at a pause and after it. */
  Draft counting(boolean on, long atMs) {
    boolean counts = on && now instanceof Now.Turns && !setup.setting().letters();
    shares = counts ? shares.start(atMs) : shares.stop();
    return this;
  }

  /** After a pause of this length the speaker has as many minutes left as before it. */
  Draft resume(long pausedMs) {
    if (now instanceof Now.Turns(Floor.Speaking floor, Both had)) {
      now =
          new Now.Turns(
              new Floor.Speaking(floor.turn(), floor.sinceMs() + pausedMs, -1, floor.shares()),
              had);
    }
    return this;
  }

  private Floor first(long atMs) {
    return switch (step().begins()) {
      case EITHER -> new Floor.Free();
      case OPENER -> floor(from.by(), atMs, 0);
      case OTHER -> floor(from.by().other(), atMs, 0);
      case ALTERNATE -> floor(odd() ? from.by().other() : from.by(), atMs, 0);
    };
  }

  /** Whether an odd number of alternating steps lies before this one. */
  private boolean odd() {
    boolean odd = false;
    for (int i = 0; i < stepAt; i++) {
      var step = from.guide().steps().get(i);
      if (step.kind() == StepKind.TURNS && step.begins() == Begins.ALTERNATE) {
        odd = !odd;
      }
    }
    return odd;
  }
}
