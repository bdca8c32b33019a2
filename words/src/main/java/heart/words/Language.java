// SPDX-License-Identifier: Apache-2.0
package heart.words;

import heart.words.learned.Hunches;
import heart.words.rules.RuleBook;
import heart.words.text.Passage;
import java.util.List;
import java.util.Set;

/** All that the coach must know of one language. English is one; another is added beside it. */
public interface Language {
  /** A text taken apart, with its scopes marked. */
  Passage passage(String text);

  /** The rules for findings and for strengths. */
  RuleBook rules();

  /** The sentence that would add a missing part to a gentle opening. */
  String completion(Set<Opening.Part> present);

  /** The note for a draft that is long and hot. */
  String longAndHot();

  /** What a sentence resembles as a whole. */
  Hunches hunches();

  /** Why what a sentence or a message resembles tends to land badly, and a question that helps. */
  Advice advice(Category category);

  /**
   * What is told beside a hunch.
   *
   * @param reason why this tends to land badly, in one sentence
   * @param question a question that helps
   */
  record Advice(String reason, String question) {}

  /** Findings that take the whole passage to see, such as question upon question. */
  List<Finding> wholePassage(Passage passage);
}
