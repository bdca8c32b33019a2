// SPDX-License-Identifier: Apache-2.0
package heart.conversation.notebook;

import java.util.List;

/**
 * The feeling heard scale: eight statements about one conversation, each from 1 (not at all) to 7
 * (completely). By Carla Anne Roos, Tom Postmes and Namkje Koudenburg, "Feeling heard:
 * Operationalizing a key concept for social relations", PLOS ONE 18(11), 2023, e0292865 (CC BY
 * 4.0); their words stand with the screens. Two are put the other way round. Table 1 of the paper
 * names seven by the numbers 2, 5, 6, 8, 9, 13 and 15; the eighth is the plain question, its number
 * 1. The names of the seven answers are our own.
 */
final class FeelingHeard {
  private FeelingHeard() {}

  static final int LEAST = 1;
  static final int MOST = 7;

  /** For each statement whether agreeing means that one felt less heard. */
  private static final boolean[] THE_OTHER_WAY = {
    false, // I felt heard
    false, // I could say what I really wanted to say
    true, // the other was more concerned with themself
    false, // the other listened
    false, // the other tried to put themself in my shoes
    true, // the other was insensitive
    false, // the other treated me with respect
    false, // we understood each other
  };

  static final int STATEMENTS = THE_OTHER_WAY.length;

  /** All eight together, from 8 (not heard) to 56. */
  static int sum(List<Integer> answers) {
    int sum = 0;
    for (int i = 0; i < STATEMENTS; i++) {
      int answer = answers.get(i);
      sum += THE_OTHER_WAY[i] ? LEAST + MOST - answer : answer;
    }
    return sum;
  }
}
