// SPDX-License-Identifier: Apache-2.0
package heart.words;

import static org.assertj.core.api.Assertions.assertThat;

import heart.words.english.English;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlternativesTest {
  private static final Coach COACH = Words.english();

  @Test
  void whatever_the_coach_suggests_it_would_not_mark_itself() {
    var marked = new ArrayList<String>();
    for (var text : allTexts()) {
      for (var finding : COACH.read(text).findings()) {
        assertThat(finding.alternative()).as(finding.rule()).isNotBlank();
        if (!COACH.read(finding.alternative()).findings().isEmpty()) {
          marked.add(finding.rule() + ": " + finding.alternative());
        }
      }
    }
    assertThat(marked).isEmpty();
  }

  @Test
  void an_order_becomes_a_request_in_the_writers_own_words() {
    assertThat(alternative("You must call your grandmother today."))
        .isEqualTo("Would you be willing to call your grandmother today?");
    assertThat(alternative("You should have texted me about it."))
        .isEqualTo("Next time, could you text me about it?");
    assertThat(alternative("You have to be home by seven, please."))
        .isEqualTo("Would you be willing to be home by seven?");
    assertThat(alternative("You should be home by six."))
        .isEqualTo("Would you be willing to be home by six?");
    assertThat(alternative("It's high time you opened your own post."))
        .isEqualTo("Would you be willing to open your own post?");
    assertThat(alternative("You have to leave the room now and not come back."))
        .isEqualTo("Would you be willing to leave the room now?");
  }

  @Test
  void an_order_not_to_do_something_never_becomes_a_request_to_do_it() {
    for (var text :
        List.of(
            "You'd better not cry!",
            "You absolutely should not tell her.",
            "You shouldn't be using that on your face.",
            "You are not to see that boy again.",
            "You should never have gone without asking me.",
            "You should not have told her about the money.")) {
      assertThat(alternative(text)).as(text).startsWith("What ");
    }
  }

  @Test
  void what_makes_no_request_by_itself_is_asked_for_instead() {
    for (var text :
        List.of(
            "You should be ashamed of yourself.",
            "You better shut up.",
            "You need to look at yourself.",
            "You have to be trolling.",
            "You should be much, much more worried about us.",
            "You need to manage your hopes and expectations of her.",
            "You need to do this for you and the baby.",
            "You should have listened when I tried to warn you.")) {
      for (var finding : COACH.read(text).findings()) {
        assertThat(finding.alternative()).as(text).startsWith("What ");
      }
    }
  }

  @Test
  void a_verdict_dressed_as_a_feeling_is_asked_for_the_feeling_beneath_it() {
    assertThat(alternative("I feel ignored when your friends are here."))
        .isEqualTo("What did you see or hear? And what is beneath \"ignored\": lonely, sad, hurt?");
    assertThat(alternative("I feel betrayed by what you said."))
        .endsWith("beneath \"betrayed\": hurt, scared, angry?");
  }

  @Test
  void words_that_hurt_as_well_are_not_taken_over_into_a_request() {
    // Found by the fuzzer.
    var text =
        "earlier, you should've saidre We're not leaving this car until you tell me.you left"
            + " without me, and now you want me to elry oau the car.";

    for (var finding : COACH.read(text).findings()) {
      assertThat(COACH.read(finding.alternative()).findings()).isEmpty();
    }
    assertThat(COACH.read(new English().plainQuestion()).findings()).isEmpty();
  }

  private static String alternative(String text) {
    return COACH.read(text).findings().get(0).alternative();
  }

  private static List<String> allTexts() {
    var texts = new ArrayList<>(Suite.texts());
    for (var rule : new English().rules().rules()) {
      rule.examples().forEach(example -> texts.add(example.text()));
    }
    return texts;
  }
}
