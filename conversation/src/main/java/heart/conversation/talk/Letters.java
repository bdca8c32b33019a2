// SPDX-License-Identifier: Apache-2.0
package heart.conversation.talk;

import heart.conversation.Both;
import heart.conversation.Degree;
import heart.conversation.LineKind;
import heart.conversation.Seat;
import heart.conversation.Why;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A talk in writing, over days: a turn is one letter, and the floor goes on with it. It opens at
 * once, or at a time that its writer chose; until then its writer may call it back, and the other
 * neither reads nor answers it.
 *
 * <p>That it waits is a courtesy of the screens: both devices hold its words from the first. No
 * device could send them at the hour while it lies in a drawer, and the server, which could, holds
 * no key.
 *
 * @param marks who would like read marks; they are shown, and kept, only where both would
 * @param read numbers of the letters that were read, in the order in which they were
 */
record Letters(Both marks, List<Integer> read) {
  /**
   * The furthest that a letter may lie ahead, in ms: two months, so that nobody is left hanging.
   */
  static final long FAR_MS = 60L * 24 * 60 * 60_000;

  static final Letters NONE = new Letters(Both.NEITHER, List.of());

  static Change sent(Talk.Begun talk, Draft draft, Seat by, TalkEvent.LetterSent event, long at) {
    if (!talk.setup().setting().letters()) {
      return Change.no(Why.NOT_NOW);
    }
    return Holding.speaking(
        talk,
        by,
        (floor, had) -> {
          var turn = floor.turn();
          long opens = Math.min(event.opensMs(), at + FAR_MS);
          var step = talk.step().id();
          draft.say(
              new Line(by, LineKind.LETTER, step, turn.number(), event.words(), at, opens, null));
          var next =
              talk.setup().degree() == Degree.FREE
                  ? draft.floor(by.other(), at, opens - at)
                  : new Floor.SayingBack(turn, 1, null);
          draft.now = new Now.Turns(next, had.with(by, true));
          return Change.yes(draft);
        });
  }

  /** The letter that all waits for, or null. */
  static @Nullable Line awaited(Talk.Begun talk, long nowMs) {
    var newest = talk.lines().newest();
    boolean waits =
        newest != null
            && newest.sealedAt(nowMs)
            && newest.step().equals(talk.step().id())
            && talk.now() instanceof Now.Turns(Floor floor, _)
            && follows(floor, newest.turn());
    return waits ? newest : null;
  }

  /** Whether this floor came with that turn's letter, and nothing has been said since. */
  private static boolean follows(Floor floor, int turn) {
    return switch (floor) {
      case Floor.SayingBack sayingBack -> sayingBack.turn().number() == turn;
      case Floor.Speaking speaking -> speaking.turn().number() == turn + 1;
      case Floor.Free _,
          Floor.Answering _,
          Floor.MakingSense _,
          Floor.Guessing _,
          Floor.CheckingGuess _ ->
          false;
    };
  }

  static Change calledBack(
      Talk.Begun talk, Draft draft, Seat by, TalkEvent.LetterCalledBack event, long at) {
    var letter = awaited(talk, at);
    var before = talk.lines().before();
    if (letter == null
        || before == null
        || letter.seat() != by
        || talk.lines().count() != event.line()
        || !(talk.now() instanceof Now.Turns(_, Both had))) {
      return Change.no(Why.LETTER_STANDS);
    }
    draft.unsay(letter, before);
    var floor = Draft.floor(by, letter.turn(), at, -1);
    draft.now = new Now.Turns(floor, had.with(by, wroteBefore(before, letter)));
    return Change.yes(draft);
  }

  /** Whether its writer had a turn in the same step before this letter. */
  private static boolean wroteBefore(Lines before, Line letter) {
    for (var line : before.from(1)) {
      if (line.kind() == LineKind.LETTER
          && line.seat() == letter.seat()
          && line.step().equals(letter.step())) {
        return true;
      }
    }
    return false;
  }

  static Change read(Talk.Begun talk, Draft draft, Seat by, TalkEvent.LetterRead event, long at) {
    var letters = talk.letters();
    var line = talk.lines().line(event.line());
    if (!letters.marks.all()) {
      return Change.no(Why.NO_READ_MARKS);
    }
    if (line == null || line.kind() != LineKind.LETTER || line.seat() == by) {
      return Change.no(Why.NO_SUCH_LINE);
    }
    if (line.sealedAt(at)) {
      return Change.no(Why.NOT_OPEN_YET);
    }
    if (letters.isRead(event.line())) {
      return Change.no(Why.ALREADY_SETTLED);
    }
    var read = new ArrayList<>(letters.read);
    read.add(event.line());
    draft.letters = new Letters(letters.marks, List.copyOf(read));
    return Change.yes(draft);
  }

  static Change wanted(Talk.Begun talk, Draft draft, Seat by, TalkEvent.ReadMarksWanted event) {
    var letters = talk.letters();
    if (!talk.setup().setting().letters()) {
      return Change.no(Why.NOT_NOW);
    }
    if (letters.marks.of(by) == event.want()) {
      return Change.no(Why.ALREADY_SETTLED);
    }
    var marks = letters.marks.with(by, event.want());
    // Who no longer wants them is shown none, and leaves none behind.
    draft.letters = new Letters(marks, marks.all() ? letters.read : List.of());
    return Change.yes(draft);
  }

  boolean isRead(int line) {
    for (int one : read) {
      if (one == line) { // Not contains(): it would bring every equals() into the browser's bundle.
        return true;
      }
    }
    return false;
  }
}
