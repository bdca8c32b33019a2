// SPDX-License-Identifier: Apache-2.0
package heart.sealed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordListTest {
  private static final List<String> WORDS = WordList.WORDS;

  @Test
  void it_has_2048_words_of_three_to_eight_letters_in_order() {
    assertThat(WORDS).hasSize(2048).doesNotHaveDuplicates().isSorted();
    assertThat(WORDS).allMatch(word -> word.matches("[a-z]{3,8}"));
  }

  @Test
  void no_two_words_differ_by_a_single_letter() {
    var holes = new HashSet<String>();
    for (var word : WORDS) {
      for (int i = 0; i < word.length(); i++) {
        var without = word.substring(0, i) + word.substring(i + 1);
        // A letter changed leaves the same hole; a letter more leaves the other word.
        assertThat(holes.add(word.substring(0, i) + "_" + word.substring(i + 1))).as(word).isTrue();
        assertThat(WORDS).as(word).doesNotContain(without);
      }
    }
  }

  @Test
  void no_word_is_the_beginning_of_another() {
    for (int i = 1; i < WORDS.size(); i++) {
      assertThat(WORDS.get(i)).doesNotStartWith(WORDS.get(i - 1));
    }
  }

  @Test
  void fresh_codes_have_six_words_of_the_list_and_differ() {
    var codes = new HashSet<List<String>>();
    for (int i = 0; i < 100; i++) {
      var code = ReadAloud.create();
      assertThat(code).hasSize(6).isSubsetOf(WORDS);
      codes.add(code);
    }
    assertThat(codes).hasSize(100);
  }
}
