// SPDX-License-Identifier: Apache-2.0
package heart.conversation.talk;

import heart.conversation.Degree;
import heart.conversation.LineKind;
import heart.conversation.Seat;
import heart.conversation.Why;
import heart.conversation.talk.TalkEvent.GuessChecked;
import heart.conversation.talk.TalkEvent.Guessed;
import heart.conversation.talk.TalkEvent.MadeSense;

/**
 * After the words have come back whole: the listener says what makes sense to them, and guesses at
 * the feeling; the speaker says whether that is it. So goes the dialogue of Hendrix and Hunt
 * (mirroring, validation, empathy), in our own words. Being wrong is fine: the speaker names it.
 */
final class Understanding {
  private Understanding() {}

  /** From this course on a talk has it; those that began before run as they began. */
  static final int SINCE = 2;

  static boolean belongs(Talk.Begun talk) {
    return talk.course() >= SINCE && talk.setup().degree() != Degree.FREE;
  }

  static Change madeSense(Talk.Begun talk, Draft draft, Seat by, MadeSense event, long at) {
    if (!(talk.now() instanceof Now.Turns(Floor.MakingSense floor, var had))
        || floor.turn().holder() == by) {
      return Change.no(Why.NOT_NOW);
    }
    if (Admission.wordsMissing(talk, event.words())) {
      return Change.no(Why.WORDS_NEEDED);
    }
    draft.say(by, LineKind.SENSE, floor.turn().number(), event.words(), at);
    draft.now = new Now.Turns(new Floor.Guessing(floor.turn()), had);
    return Change.yes(draft);
  }

  static Change guessed(Talk.Begun talk, Draft draft, Seat by, Guessed event, long at) {
    if (!(talk.now() instanceof Now.Turns(Floor.Guessing floor, var had))
        || floor.turn().holder() == by) {
      return Change.no(Why.NOT_NOW);
    }
    if (Admission.wordsMissing(talk, event.words())) {
      return Change.no(Why.WORDS_NEEDED);
    }
    draft.say(by, LineKind.GUESS, floor.turn().number(), event.words(), at);
    draft.now = new Now.Turns(new Floor.CheckingGuess(floor.turn(), event.words()), had);
    return Change.yes(draft);
  }

  static Change checked(Talk.Begun talk, Draft draft, Seat by, GuessChecked event, long at) {
    if (!(talk.now() instanceof Now.Turns(Floor.CheckingGuess floor, var had))
        || floor.turn().holder() != by) {
      return Change.no(Why.NOTHING_TO_ANSWER);
    }
    if (!event.right()) {
      if (Admission.wordsMissing(talk, event.words())) {
        return Change.no(Why.WORDS_NEEDED);
      }
      draft.say(by, LineKind.FEELING, floor.turn().number(), event.words(), at);
    }
    return Holding.over(talk, draft, floor.turn(), had, at);
  }
}
