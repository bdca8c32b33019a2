// SPDX-License-Identifier: Apache-2.0
package heart.conversation.talk;

import static heart.conversation.Seat.FIRST;
import static heart.conversation.Seat.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import heart.conversation.Why;
import org.junit.jupiter.api.Test;

class AnswersTest {
  private static final TalkCommand SEAL = new TalkCommand.SealAnswer("unsaid", "hash", "box");
  private static final TalkCommand OPEN = new TalkCommand.OpenAnswer("unsaid", "key");
  private static final TalkEvent OPENED = new TalkEvent.AnswerOpened("unsaid", "key");

  private final Story story = Story.closing();

  @Test
  void nothing_opens_until_both_have_answered() {
    story.does(FIRST, SEAL);

    assertThat(story.refused(FIRST, OPEN)).isEqualTo(Why.NOT_BOTH_YET);
    assertThat(story.refused(SECOND, OPEN)).isEqualTo(Why.NOTHING_SEALED);
    assertThat(((Now.SameTime) story.now().now()).due(FIRST)).isFalse();
  }

  @Test
  void once_both_stand_each_key_is_due_and_opens_its_own_answer() {
    story.does(FIRST, SEAL).does(SECOND, SEAL);
    assertThat(((Now.SameTime) story.now().now()).due(FIRST)).isTrue();

    story.writes(FIRST, OPENED, "I love you.").writes(SECOND, OPENED, "I was jealous.");
    assertThat(story.said()).endsWith("I love you.", "I was jealous.");
    assertThat(story.refused(FIRST, OPEN)).isEqualTo(Why.ALREADY_OPENED);
  }

  @Test
  void one_answers_once() {
    story.does(FIRST, SEAL);

    assertThat(story.refused(FIRST, SEAL)).isEqualTo(Why.ALREADY_ANSWERED);
  }

  @Test
  void a_key_that_does_not_fit_is_said_plainly_and_the_talk_goes_on() {
    story.does(FIRST, SEAL).does(SECOND, SEAL).writes(FIRST, OPENED, null);
    story.writes(SECOND, OPENED, "Here.").ready("unsaid");

    assertThat(story.step()).isEqualTo("heard");
    assertThat(story.said()).endsWith("Here.").doesNotContain("");
  }

  @Test
  void a_box_with_nothing_visible_in_it_counts_as_a_mismatch() {
    story.does(FIRST, SEAL).does(SECOND, SEAL).writes(FIRST, OPENED, " \u200b ");

    assertThat(((Now.SameTime) story.now().now()).each().first())
        .isInstanceOf(Answer.Mismatch.class);
  }

  @Test
  void passing_stands_like_an_answer() {
    story.does(SECOND, new TalkCommand.Pass("unsaid")).does(FIRST, SEAL);

    assertThat(((Now.SameTime) story.now().now()).due(FIRST)).isTrue();
  }

  @Test
  void the_talk_does_not_go_on_over_a_sealed_answer() {
    story.does(FIRST, SEAL);

    assertThat(story.refused(FIRST, new TalkCommand.BeReady("unsaid"))).isEqualTo(Why.NOT_BOTH_YET);
  }

  @Test
  void whoever_has_lost_the_key_can_pass_instead_of_opening() {
    story.does(FIRST, SEAL).does(SECOND, SEAL).does(FIRST, new TalkCommand.Pass("unsaid"));
    story.writes(SECOND, OPENED, "Here.").ready("unsaid");

    assertThat(story.step()).isEqualTo("heard");
  }

  @Test
  void a_question_nobody_wants_to_answer_is_left_by_both() {
    assertThat(story.ready("unsaid").step()).isEqualTo("heard");
  }

  @Test
  void a_key_on_its_way_into_a_pause_still_opens() {
    story.does(FIRST, SEAL).does(SECOND, SEAL);
    story.does(SECOND, new TalkCommand.Pause(story.at + 30 * 60_000));
    story.writes(FIRST, OPENED, "Said before the pause.");

    assertThat(story.said()).endsWith("Said before the pause.");
  }
}
