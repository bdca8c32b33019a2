// SPDX-License-Identifier: Apache-2.0
package heart.words.english.listening;

import heart.words.listening.ReplyKind;
import heart.words.text.Letters;

/** Nods and nothing else. */
final class EmptySign implements Sign {
  private static final Phrases NODS =
      Phrases.of(
          """
          ok | okay | right | sure | yes | yeah | yep | mm | hm | mhm | hmm | aha | oh | ah | i
          | see | hear | you | noted | then | got | it | fair | enough | cool | fine | well | uh
          | huh | mm-hm | uh-huh | k | alright | all | no | good | know | what | mean | understood
          | true | interesting | so | wow | thanks | for | telling | me | is | that | gotcha
          | have | am | not | do | to | say | a | bit | really | if | think | whatever | nice
          | shame | bummer | sorry | dear | hey | yup | nah | same | indeed | point | taken
          | anyway | mmm | hmmm | lol | as | guess | listening | thank | love | here | with | hug | there | pity | phew | blimey | gosh
          | goodness | heavens | my | oof | ouch | there | go | we | how
          """);

  /** Outweighs a chance likeness of "right" or "see" to what was said. */
  private static final double CLEAR = 5;

  @Override
  public ReplyKind kind() {
    return ReplyKind.EMPTY;
  }

  @Override
  public double weight(Line line) {
    for (int i = 0; i < line.size(); i++) {
      var word = line.word(i);
      if (Letters.word(word) && !NODS.at(line, i)) {
        return 0;
      }
    }
    return CLEAR;
  }
}
