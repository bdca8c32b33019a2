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
  void every_rule_that_marks_something_has_a_question_that_is_silent() {
    for (var rule : new English().rules().rules()) {
      assertThat(rule.question()).as(rule.id()).isNotBlank();
      assertThat(COACH.read(rule.question()).findings()).as(rule.id()).isEmpty();
    }
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
  void what_goes_with_a_no_goes_with_it() {
    assertThat(alternative("You never call me anymore"))
        .endsWith("\"Would you be willing to call me?\"");
  }

  @Test
  void a_picture_or_a_face_behind_it_is_not_repeated() {
    for (var sign : List.of("😡", ":(", ":-/", "🙄🙄", "😤")) {
      assertThat(alternative("You must call your grandmother today " + sign))
          .isEqualTo("Would you be willing to call your grandmother today?");
      assertThat(alternative("It's your fault we missed the flight " + sign))
          .contains("\"We missed the flight, and I ...\"");
    }
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
        assertThat(finding.alternative()).as(text).doesNotContain("Would you");
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
  void what_never_happens_is_asked_for_in_the_words_that_missed_it() {
    assertThat(alternative("You never help with dinner."))
        .isEqualTo(
            "Tell them of one time you missed it, then ask:"
                + " \"Would you be willing to help with dinner?\"");
    assertThat(alternative("You never kiss me any more."))
        .endsWith("\"Would you be willing to kiss me?\"");
    assertThat(alternative("u never even text back"))
        .endsWith("\"Would you be willing to text back?\"");
    for (var text : List.of("You never once offered to drive.", "You never notice me.")) {
      assertThat(alternative(text)).as(text).doesNotContain("Would you");
    }
  }

  @Test
  void what_others_do_is_asked_for_without_the_others() {
    assertThat(alternative("Other husbands bring flowers once in a while."))
        .isEqualTo(
            "Ask for it with nobody else in the sentence:"
                + " \"Would you be willing to bring flowers once in a while?\"");
    assertThat(alternative("Sofia's parents help with the baby every week, and you've been twice."))
        .endsWith("\"Would you be willing to help with the baby every week?\"");
    assertThat(alternative("A dog shows more affection than you.")).doesNotContain("Would you");
  }

  @Test
  void what_was_told_many_times_is_asked_once() {
    assertThat(alternative("How many times do I have to tell you to put the bins out?"))
        .isEqualTo("Would you be willing to put the bins out?");
    assertThat(alternative("How often must I ask you to not slam the door?"))
        .startsWith("What would you like");
    assertThat(alternative("Would it be too much to ask for you to pick up one towel?"))
        .isEqualTo("Would you be willing to pick up one towel?");
    assertThat(alternative("Would it kill you to lift a finger?"))
        .startsWith("What would you like");
  }

  @Test
  void a_threat_becomes_what_is_needed_or_what_it_would_mean() {
    assertThat(alternative("be home by 11 or else"))
        .endsWith("\"Would you be willing to be home by 11?\"");
    assertThat(alternative("Sign the papers, or I'll see you in court."))
        .endsWith("\"Would you be willing to sign the papers?\"");
    assertThat(alternative("If you don't quit that job, I'm leaving."))
        .endsWith("\"Would you be willing to quit that job?\"");
    assertThat(alternative("If you tell Hannah, our friendship is over."))
        .endsWith("\"If you tell Hannah, I ...\"");
    for (var text :
        List.of(
            "If you don't apologise to my wife you will never meet this baby.",
            "Unless you stop, I'm gone.",
            "You've got a week, or I tell her myself.")) {
      assertThat(alternative(text)).as(text).doesNotContain("\"Would").doesNotContain("...");
    }
  }

  @Test
  void a_thought_about_the_other_is_owned_as_a_thought() {
    assertThat(alternative("You don't care whether I'm here or not."))
        .isEqualTo("I tell myself that you don't care whether I'm here or not. Is that so?");
    assertThat(alternative("You obviously think your work matters more."))
        .isEqualTo("I tell myself that you think your work matters more. Is that so?");
    assertThat(alternative("So you think I'm a bad mother."))
        .isEqualTo("I tell myself that you think I'm a bad mother. Is that so?");
    for (var text : List.of("I think you just want to win.", "u obviously dont give a damn")) {
      assertThat(alternative(text)).as(text).startsWith("What did you see or hear");
    }
  }

  @Test
  void a_question_that_presses_can_wait() {
    assertThat(alternative("why wont you just tell me where you were"))
        .isEqualTo("I would like to know where you were. Tell me when you are ready.");
    assertThat(alternative("Tell me the truth, now.")).startsWith("Which one question");
  }

  @Test
  void ones_own_part_is_told_alone_and_what_happened_without_the_fault() {
    assertThat(alternative("I only raised my voice because you raised yours first."))
        .isEqualTo("Say your own part alone: \"I raised my voice.\" Theirs can come after.");
    assertThat(alternative("It's your fault we missed the flight."))
        .isEqualTo("Say what happened, and what it was like: \"We missed the flight, and I ...\"");
    assertThat(alternative("Because of you Mum spent Christmas in tears."))
        .endsWith("\"Mum spent Christmas in tears, and I ...\"");
    assertThat(alternative("It's your fault for leaving the door open."))
        .startsWith("What happened");
  }

  @Test
  void a_verdict_on_somebody_is_asked_for_what_happened_when_it_came_up() {
    assertThat(alternative("You are so lazy, I can't believe it."))
        .isEqualTo("What happened when you thought \"lazy\"? Tell that, and leave the word out.");
    assertThat(alternative("You're a terrible friend.")).contains("\"terrible friend\"");
    assertThat(alternative("mum your a control freak")).contains("\"control freak\"");
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
  }

  private static String alternative(String text) {
    return COACH.read(text).findings().get(0).alternative();
  }

  private static List<String> allTexts() {
    var texts = new ArrayList<>(Suite.texts());
    Suite.lines("plain.tsv").forEach(line -> texts.add(Suite.cells(line).get(7)));
    for (var rule : new English().rules().rules()) {
      rule.examples().forEach(example -> texts.add(example.text()));
    }
    return texts;
  }
}
