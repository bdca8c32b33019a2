// SPDX-License-Identifier: Apache-2.0
package heart.e2e;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One of the two has a program of their own making. The other is told what it did, and goes on. */
class ChangedClientTest {
  @RegisterExtension static final Story STORY = new Story();

  /**
   * Promises another answer than the one in the box: the first hash over a commitment comes out
   * with one bit turned.
   */
  private static final String BREAKS_ITS_PROMISE =
      """
      const digest = crypto.subtle.digest.bind(crypto.subtle);
      let broken = false;
      crypto.subtle.digest = async (algorithm, data) => {
        const hash = await digest(algorithm, data);
        const text = new TextDecoder("latin1").decode(data);
        if (!broken && text.includes("answer/commitment")) {
          broken = true;
          new Uint8Array(hash)[0] ^= 1;
        }
        return hash;
      };
      """;

  @Test
  void an_answer_that_is_not_the_promised_one_is_named_and_the_talk_goes_on() {
    var ana = STORY.someone("Ana");
    var ben = STORY.someone("Ben");
    ben.page().addInitScript(BREAKS_ITS_PROMISE);
    Places.makeAPlaceTogether(ana, ben);
    Places.beginATalk(ana, ben, "degree.free");
    var evening = new Evening(ana, ben, (name, what) -> name + " on " + what);
    var theirs = ana.tongue().say("talk.answer.theirMismatch", "other", "Ben");
    var mine = ben.tongue().say("talk.answer.myMismatch");
    evening.goesOnUntilBothSee(sees -> sees.text().contains(theirs) || sees.text().contains(mine));

    ana.sees("talk.answer.theirMismatch", "other", "Ben");
    ben.sees("talk.answer.myMismatch");
    evening.goesOnToTheKeepsake();
  }
}
