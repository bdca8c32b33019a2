// SPDX-License-Identifier: Apache-2.0
package heart.words.rules;

import heart.words.text.Form;
import heart.words.text.Passage;
import java.util.List;

/**
 * What may stand beside the triggers of a book. Nearly all of a reading is the question whether a
 * trigger may fit where its word is met, and nine times in ten the word after it or before it tells
 * that it cannot. So triggers are asked 32 at a time: a row for each group of words on each side
 * holds a bit for each trigger that they may stand beside.
 */
final class Lookout {
  private static final int SIDES = 4;

  /** How many numbers are kept of each trigger. */
  private static final int TRY = 5;

  private final Script script;
  private final int[][] rows = new int[SIDES * Form.GROUPS][];

  /**
   * Of each trigger the order in which it was written, its pattern, a sieve of what that begins
   * with, and the fewest and most of its tokens before the trigger.
   */
  private final int[] tries;

  /** A lookout for these triggers, which it files in a book under their words. */
  Lookout(int book, List<Trigger> triggers, Script script) {
    this.script = script;
    for (int row = 0; row < rows.length; row++) {
      rows[row] = new int[(triggers.size() + 31) / 32];
    }
    tries = new int[TRY * triggers.size()];
    for (int number = 0; number < triggers.size(); number++) {
      file(book, number, triggers.get(number));
    }
  }

  private void file(int book, int number, Trigger trigger) {
    for (int side = 0; side < SIDES; side++) {
      trigger.around().get(side).mark(rows, side * Form.GROUPS, number);
    }
    for (var word : trigger.words()) {
      word.trigger(book, number);
    }
    int least = trigger.place().least();
    int most = trigger.place().most();
    // Where it begins is among the neighbours that have been looked at, or not.
    boolean seen = least == most && most <= 2;
    int row = TRY * number;
    tries[row] = trigger.order();
    tries[row + 1] = trigger.pattern();
    tries[row + 2] = seen ? Script.OPEN : trigger.pattern() - Sieve.ROOM;
    tries[row + 3] = least;
    tries[row + 4] = most;
  }

  /**
   * The first place from {@code start} on where the pattern of a trigger fits and takes in the
   * token {@code at}, or -1. What it found is in {@code match}.
   */
  int find(int number, Passage passage, int start, int at, Match match) {
    int row = TRY * number;
    int last = at - tries[row + 3];
    for (int from = Math.max(start, at - tries[row + 4]); from <= last; from++) {
      if (script.passes(tries[row + 2], passage.form(from))) {
        match.reset();
        int end = script.match(passage, tries[row + 1], from, match);
        if (end > at) {
          match.fits(from, end, tries[row]);
          return from;
        }
      }
    }
    return Script.NO;
  }

  /**
   * Which of 32 triggers may fit around a token, a bit each: those without one certainly cannot.
   *
   * @param triggers of the token's word, as {@link Form#triggers} gives them
   * @param cell where among them the 32 stand
   */
  int mayFit(int[] triggers, int cell, Passage passage, int at) {
    int which = triggers[cell];
    return triggers[cell + 1]
        & row(0, passage.form(at - 2))[which]
        & row(1, passage.form(at - 1))[which]
        & row(2, passage.form(at + 1))[which]
        & row(3, passage.form(at + 2))[which];
  }

  /**
   * What may stand beside a word on one side, for many triggers of a token to be asked at once.
   *
   * @param side 0 and 1 for the second and first before the token, 2 and 3 for those after it
   */
  int[] row(int side, Form form) {
    return rows[side * Form.GROUPS + form.group()];
  }
}
