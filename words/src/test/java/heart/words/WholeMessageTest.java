// SPDX-License-Identifier: Apache-2.0
package heart.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What is seen only in the whole of a message: lists of old grievances and questions on questions.
 * Written in pairs, a list that hurts and one told in the same words that does not.
 */
class WholeMessageTest {
  private static final Coach COACH = Words.english();

  @Test
  void lists_of_grievances_and_stacked_questions_are_found_and_lists_like_them_are_not() {
    var wrong = new ArrayList<String>();
    for (var line : Suite.lines("whole.tsv")) {
      var cells = Suite.cells(line);
      var category = Category.valueOf(cells.get(0).toUpperCase(java.util.Locale.ROOT));
      boolean found = !whole(category, cells.get(2)).isEmpty();
      if (found != cells.get(1).equals("+")) {
        wrong.add(line);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void a_list_is_pointed_at_from_its_first_grievance_to_its_last() {
    var text = "I came home. You forgot my exam, you sold my guitar, you ignored Lea. It rained.";

    assertThat(whole(Category.KITCHEN_SINK, text)).hasSize(1);
    var finding = whole(Category.KITCHEN_SINK, text).get(0);
    assertThat(text.substring(finding.start(), finding.end()))
        .isEqualTo("You forgot my exam, you sold my guitar, you ignored Lea.");
  }

  @Test
  void grievances_far_apart_are_no_list() {
    var between =
        "We talked about the garden and the roof and what the summer could be. ".repeat(6);

    assertThat(
            whole(
                Category.KITCHEN_SINK,
                "You forgot my exam. "
                    + between
                    + "You sold my guitar. "
                    + between
                    + "You ignored Lea."))
        .isEmpty();
  }

  @Test
  void questions_are_pointed_at_from_the_first_to_the_one_too_many() {
    var text = "I came home. Why did you go? Why didn't you call? It rained.";

    var finding = whole(Category.PRESSURE, text).get(0);
    assertThat(text.substring(finding.start(), finding.end()))
        .isEqualTo("Why did you go? Why didn't you call?");
  }

  private static List<Finding> whole(Category category, String text) {
    var rule = category == Category.PRESSURE ? "stacked-questions" : "sounds-like-kitchen_sink";
    return COACH.read(text).findings().stream()
        .filter(finding -> finding.rule().equals(rule))
        .toList();
  }
}
