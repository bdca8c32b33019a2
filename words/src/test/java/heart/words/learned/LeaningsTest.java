// SPDX-License-Identifier: Apache-2.0
package heart.words.learned;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LeaningsTest {
  @Test
  void what_was_written_is_read_to_the_last_weight() {
    var random = new Random(7);
    var weights = new int[Leanings.WEIGHED][Clues.COUNT];
    for (var one : weights) {
      for (int clue = 0; clue < one.length; clue += 1 + random.nextInt(400)) {
        one[clue] = random.nextInt(-Leanings.HEAVIEST, Leanings.HEAVIEST + 1);
      }
      one[0] = Leanings.HEAVIEST;
      one[Clues.COUNT - 1] = -Leanings.HEAVIEST;
    }
    var packed = Leanings.write(weights);
    var read = new Leanings(new double[Leanings.WEIGHED], packed);

    for (int clue = 0; clue < Clues.COUNT; clue++) {
      var sums = Leanings.noSums();
      read.weigh(clue, sums);
      for (int topic = 0; topic < Leanings.WEIGHED; topic++) {
        assertThat(read.weight(clue, topic)).isEqualTo(weights[topic][clue]);
        assertThat(Leanings.sum(sums, topic)).isEqualTo(weights[topic][clue]);
      }
    }
    assertThat(packed).matches("[>-\\[\\]-~]*"); // Nothing that a string must escape.
  }
}
