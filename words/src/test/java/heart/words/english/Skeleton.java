// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import static heart.words.Category.ABSOLUTE;

import heart.words.rules.Rule;
import heart.words.text.Scope;
import java.util.List;

/** The rule that docs/author-a-rule.md shows to copy, and that no letter is read with. */
final class Skeleton {
  List<Rule> rules() {
    return List.of(lateAgain());
  }

  private Rule lateAgain() {
    return Rule.of("late-again", ABSOLUTE) // an id that never changes, and the category
        .when("[you (are|were) late again]") // what it looks for; [ ] is what it points at
        .unless("train|bus|flight") // quiet if this stands in the same sentence
        .notIn(Scope.WARM) // quiet in a sentence with thanks or love in it
        .because("\"Again\" counts, and what is counted is defended.") // one sentence
        .ask("What had you planned for that hour? Say that.") // or .instead(...) to rewrite
        .marked("You're late again.", "ur late again")
        .quiet("Your train is late again.", "I'm late again, sorry.");
  }
}
