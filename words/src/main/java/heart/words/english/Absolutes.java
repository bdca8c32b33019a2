// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import static heart.words.Category.ABSOLUTE;

import heart.words.rules.Rule;
import heart.words.text.Vocabulary;
import java.util.List;

/** "You always", "you never": one occasion made into a whole person. */
final class Absolutes {
  private Absolutes() {}

  static List<Rule> rules(Vocabulary words) {
    return List.of(
        Rule.of("you-never", ABSOLUTE)
            .when("[you never _]")
            .because("\"Never\" invites the one time it was otherwise, and the point is lost.")
            .ask("When was the last time? Say that one evening.")
            .marked("You never listen.")
            .quiet("I never listen."));
  }
}
