// SPDX-License-Identifier: Apache-2.0
package heart.conversation.notebook;

import heart.conversation.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact about a notebook: past tense, appended once, never edited. What one wants to do is the
 * event that it would become. A sheet begins with the first thing on it.
 */
public sealed interface NotebookEvent {
  /**
   * Into a field of the worksheet.
   *
   * @param words empty to clear the field
   */
  record Wrote(String sheet, Field field, Words words) implements NotebookEvent {}

  record FeelingsPicked(String sheet, List<String> picks) implements NotebookEvent {}

  record NeedsPicked(String sheet, List<String> picks) implements NotebookEvent {}

  /**
   * A line becomes a card.
   *
   * @param from the field that the words come from, or null
   */
  record CardMade(String sheet, String card, Words words, @Nullable Field from, Pile pile)
      implements NotebookEvent {}

  record CardReworded(String card, Words words) implements NotebookEvent {}

  record CardSorted(String card, Pile pile) implements NotebookEvent {}

  record CardThrownAway(String card) implements NotebookEvent {}

  /**
   * How it is before a talk.
   *
   * @param calm 1 (upset) to 5 (calm)
   * @param now whether now is all right
   * @param safe whether one feels safe talking to this person about it
   */
  record ReadinessNoted(String sheet, int calm, HowItIs now, HowItIs safe)
      implements NotebookEvent {}

  record Finished(String sheet, boolean finished) implements NotebookEvent {}

  record SheetThrownAway(String sheet) implements NotebookEvent {}

  record LookedFromOutside(Words words, int minutes) implements NotebookEvent {}

  /**
   * How heard somebody felt in a talk.
   *
   * @param talk the talk's log
   * @param answers to the statements of {@link FeelingHeard}, in its order
   */
  record HeardNoted(String talk, List<Integer> answers) implements NotebookEvent {}

  /**
   * Not this time.
   *
   * @param until the day, yyyy-mm-dd, from which it is offered again
   */
  record LetPass(String what, String until) implements NotebookEvent {}
}
