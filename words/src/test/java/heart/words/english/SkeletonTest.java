// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import static heart.words.Category.ABSOLUTE;
import static org.assertj.core.api.Assertions.assertThat;

import heart.words.Coach;
import heart.words.Finding;
import heart.words.rules.Example;
import heart.words.rules.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page for authors of rules shows a rule that works. */
class SkeletonTest {
  private static final Path PAGE = Path.of("../docs/author-a-rule.md");
  private static final Path SKELETON = Path.of("src/test/java/heart/words/english/Skeleton.java");

  @Test
  void the_page_shows_the_skeleton_as_it_is_compiled() throws IOException {
    var java = Files.readString(SKELETON);
    var rule = java.substring(java.indexOf("  private Rule lateAgain()"), java.lastIndexOf('}'));

    assertThat(Files.readString(PAGE))
        .contains("```java\n" + rule.stripTrailing().stripIndent() + "\n```");
  }

  @Test
  void the_skeleton_keeps_its_examples() {
    var english = new English(_ -> new Skeleton().rules());
    var examples = english.rules().rules().getFirst().examples();

    assertThat(examples).anyMatch(Example::marked).anyMatch(example -> !example.marked());
    for (var example : examples) {
      assertThat(english.rules().read(english.passage(example.text())).isEmpty())
          .as(example.text())
          .isNotEqualTo(example.marked());
    }
  }

  /** Nothing has been learned of it yet: its author's word counts where the sentence allows it. */
  @Test
  void a_new_rule_is_believed_unless_its_sentence_looks_harmless() {
    var again =
        Rule.of("said-again", ABSOLUTE)
            .when("[again]")
            .because("\"Again\" counts, and what is counted is defended.")
            .ask("What had you planned for that hour? Say that.");
    var coach = new Coach(new English(_ -> List.of(again)));

    assertThat(coach.read("You left me sitting there again.").findings())
        .extracting(Finding::rule)
        .containsExactly("said-again");
    assertThat(coach.read("I'd love to walk there again with you, thank you!").findings())
        .isEmpty();
  }
}
