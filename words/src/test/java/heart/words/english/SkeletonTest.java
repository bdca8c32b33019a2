// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import static org.assertj.core.api.Assertions.assertThat;

import heart.words.rules.Example;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
