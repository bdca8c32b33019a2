// SPDX-License-Identifier: Apache-2.0
package heart.conversation.talk;

import heart.conversation.Both;
import heart.conversation.Degree;
import heart.conversation.LineKind;
import heart.conversation.Seat;
import heart.conversation.Why;

/**
 * The floor and the say-back loop.
 *
 * <p>A turn goes: speaking, then (light and full, if anything was said) saying back, then the
 * speaker's answer: "yes" gives the floor to the listener, "almost" asks for the say-back once
 * more, "there's more" lets the speaker go on.
 */
final class Holding {
  private Holding() {}

  /** How long it stays quiet after the floor has changed hands. */
  private static final long QUIET_MS = 5_000;

  /** Between letters there is quiet enough. */
  private static long quietMs(Talk.Begun talk) {
    return talk.setup().setting().letters() ? 0 : QUIET_MS;
  }

  static Change taken(Talk.Begun talk, Draft draft, Seat by, long at) {
    if (!(talk.now() instanceof Now.Turns(Floor floor, Both had))) {
      return Change.no(Why.NO_FLOOR);
    }
    var turn = floor.held();
    if (turn != null) {
      return turn.holder() == by
          ? Change.no(Why.YOU_HAVE_FLOOR)
          : Change.no(Why.OTHER_HAS_FLOOR, turn.holder());
    }
    draft.now = new Now.Turns(draft.floor(by, at, 0), had);
    return Change.yes(draft);
  }

  static Change shared(Talk.Begun talk, Draft draft, Seat by, TalkEvent.Shared event, long at) {
    return speaking(
        talk,
        by,
        (floor, had) -> {
          var card = event.card();
          if (talk.setup().setting().letters()) {
            return Change.no(Why.NOT_NOW); // here one sends a letter
          }
          if (card != null && brought(talk, by, card)) {
            return Change.no(Why.CARD_TWICE);
          }
          int turn = floor.turn().number();
          var step = talk.step().id();
          draft.say(new Line(by, LineKind.SHARE, step, turn, event.words(), at, -1, card));
          draft.now =
              new Now.Turns(
                  new Floor.Speaking(
                      floor.turn(), floor.sinceMs(), floor.quietUntilMs(), floor.shares() + 1),
                  had);
          return Change.yes(draft);
        });
  }

  private static boolean brought(Talk.Begun talk, Seat by, String card) {
    for (var line : talk.lines().from(1)) {
      if (line.seat() == by && card.equals(line.card())) {
        return true;
      }
    }
    return false;
  }

  static Change handedOver(Talk.Begun talk, Draft draft, Seat by, long at) {
    return speaking(
        talk,
        by,
        (floor, had) -> {
          boolean said = floor.shares() > 0 || talk.setup().setting().aloud();
          var next =
              talk.setup().degree() == Degree.FREE || !said
                  ? draft.floor(by.other(), at, quietMs(talk))
                  : new Floor.SayingBack(floor.turn(), 1, null);
          draft.now = new Now.Turns(next, had.with(by, true));
          return Change.yes(draft);
        });
  }

  static Change signalled(
      Talk.Begun talk, Draft draft, Seat by, TalkEvent.Signalled event, long at) {
    if (!(talk.now() instanceof Now.Turns(Floor floor, Both had))) {
      return Change.no(Why.NO_FLOOR);
    }
    var turn = floor.held();
    if (turn == null) {
      return Change.no(Why.FLOOR_IS_FREE);
    }
    if (turn.holder() == by) {
      return Change.no(Why.YOU_HAVE_FLOOR);
    }
    draft.now = new Now.Turns(floor.with(turn.with(event.signal(), at)), had);
    return Change.yes(draft);
  }

  static Change saidBack(Talk.Begun talk, Draft draft, Seat by, TalkEvent.SaidBack event, long at) {
    if (!(talk.now() instanceof Now.Turns(Floor.SayingBack floor, Both had))
        || floor.turn().holder() == by) {
      return Change.no(Why.NOTHING_TO_SAY_BACK);
    }
    if (Admission.wordsMissing(talk, event.words())) {
      return Change.no(Why.WORDS_NEEDED);
    }
    draft.say(by, LineKind.SAID_BACK, floor.turn().number(), event.words(), at);
    draft.now = new Now.Turns(new Floor.Answering(floor.turn(), floor.round(), event.words()), had);
    return Change.yes(draft);
  }

  static Change skipped(Talk.Begun talk, Draft draft, Seat by, long at) {
    if (!(talk.now() instanceof Now.Turns(Floor floor, Both had))) {
      return Change.no(Why.NO_FLOOR);
    }
    if (talk.setup().degree() == Degree.FULL) {
      return Change.no(Why.NOT_SKIPPABLE);
    }
    return switch (floor) {
      case Floor.Free _, Floor.Speaking _ -> Change.no(Why.NOTHING_TO_SAY_BACK);
      case Floor.SayingBack sayingBack -> over(talk, draft, sayingBack.turn(), had, at);
      case Floor.Answering answering ->
          answering.turn().holder() == by
              ? over(talk, draft, answering.turn(), had, at)
              : Change.no(Why.ANSWER_FIRST, answering.turn().holder());
      case Floor.MakingSense sense -> over(talk, draft, sense.turn(), had, at);
      case Floor.Guessing guessing -> over(talk, draft, guessing.turn(), had, at);
      case Floor.CheckingGuess checking ->
          checking.turn().holder() == by
              ? over(talk, draft, checking.turn(), had, at)
              : Change.no(Why.ANSWER_FIRST, checking.turn().holder());
    };
  }

  static Change heard(Talk.Begun talk, Draft draft, Seat by, TalkEvent.Heard event, long at) {
    if (!(talk.now() instanceof Now.Turns(Floor.Answering floor, Both had))
        || floor.turn().holder() != by) {
      return Change.no(Why.NOTHING_TO_ANSWER);
    }
    return switch (event.answer()) {
      case YES -> {
        if (!Understanding.belongs(talk)) {
          yield over(talk, draft, floor.turn(), had, at);
        }
        draft.now = new Now.Turns(new Floor.MakingSense(floor.turn()), had);
        yield Change.yes(draft);
      }
      case ALMOST -> {
        if (Admission.wordsMissing(talk, event.words())) {
          yield Change.no(Why.WORDS_NEEDED);
        }
        draft.say(by, LineKind.MISSING, floor.turn().number(), event.words(), at);
        var again = new Floor.SayingBack(floor.turn(), floor.round() + 1, event.words());
        draft.now = new Now.Turns(again, had);
        yield Change.yes(draft);
      }
      case MORE -> {
        draft.now = new Now.Turns(new Floor.Speaking(floor.turn(), at, -1, 0), had);
        yield Change.yes(draft);
      }
    };
  }

  static Change passed(Talk.Begun talk, Now.Turns now, Draft draft, Seat by, long at) {
    return switch (now.floor()) {
      case Floor.Free _ -> over(talk, draft, by, now.had().with(by, true), at);
      case Floor.Speaking speaking ->
          speaking.turn().holder() == by
              ? over(talk, draft, by, now.had().with(by, true), at)
              : Change.no(Why.OTHER_HAS_FLOOR, speaking.turn().holder());
      case Floor.SayingBack _,
          Floor.Answering _,
          Floor.MakingSense _,
          Floor.Guessing _,
          Floor.CheckingGuess _ ->
          first(now.floor());
    };
  }

  /** What comes before anything else on this floor, where something does. */
  static Change first(Floor floor) {
    return switch (floor) {
      case Floor.Free _, Floor.Speaking _ -> Change.no(Why.NOT_NOW);
      case Floor.SayingBack one -> Change.no(Why.SAY_BACK_FIRST, one.turn().holder().other());
      case Floor.MakingSense one -> Change.no(Why.UNDERSTAND_FIRST, one.turn().holder().other());
      case Floor.Guessing one -> Change.no(Why.UNDERSTAND_FIRST, one.turn().holder().other());
      case Floor.Answering one -> Change.no(Why.ANSWER_FIRST, one.turn().holder());
      case Floor.CheckingGuess one -> Change.no(Why.ANSWER_FIRST, one.turn().holder());
    };
  }

  static Change over(Talk.Begun talk, Draft draft, Floor.Turn turn, Both had, long at) {
    return over(talk, draft, turn.holder(), had, at);
  }

  /** The floor goes from this person to the other, and a quiet moment begins. */
  private static Change over(Talk.Begun talk, Draft draft, Seat from, Both had, long at) {
    draft.now = new Now.Turns(draft.floor(from.other(), at, quietMs(talk)), had);
    return Change.yes(draft);
  }

  interface WhileSpeaking {
    Change change(Floor.Speaking floor, Both had);
  }

  /** Only the one who has the floor, and only while they speak; else says what comes first. */
  static Change speaking(Talk.Begun talk, Seat by, WhileSpeaking then) {
    if (!(talk.now() instanceof Now.Turns(Floor floor, Both had))) {
      return Change.no(Why.NO_FLOOR);
    }
    return switch (floor) {
      case Floor.Free _ -> Change.no(Why.FLOOR_IS_FREE);
      case Floor.Speaking speaking ->
          speaking.turn().holder() == by
              ? then.change(speaking, had)
              : Change.no(Why.OTHER_HAS_FLOOR, by.other());
      case Floor.SayingBack _,
          Floor.Answering _,
          Floor.MakingSense _,
          Floor.Guessing _,
          Floor.CheckingGuess _ ->
          first(floor);
    };
  }
}
