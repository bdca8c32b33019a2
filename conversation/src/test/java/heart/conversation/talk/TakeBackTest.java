// SPDX-License-Identifier: Apache-2.0
package heart.conversation.talk;

import static heart.conversation.Seat.FIRST;
import static heart.conversation.Seat.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import heart.conversation.Degree;
import heart.conversation.Setting;
import heart.conversation.Signal;
import heart.conversation.Why;
import org.junit.jupiter.api.Test;

class TakeBackTest {
  private static final TalkCommand TAKE_BACK = new TalkCommand.TakeBack();
  private final Story story = Story.holding(Degree.FREE, Setting.LIVE).shares(FIRST, "One.");

  @Test
  void a_floor_handed_over_by_mistake_comes_back() {
    story.handsOver(FIRST).does(FIRST, TAKE_BACK);

    assertThat(story.floor().mayWrite()).isEqualTo(FIRST);
    assertThat(story.shares(FIRST, "Two.").said()).endsWith("One.", "Two.");
  }

  @Test
  void taking_back_changes_no_share_of_time() {
    var kept = Story.holding(Degree.FREE, Setting.LIVE).shares(FIRST, "One.");
    kept.later(3 * Story.TEN_SECONDS - Story.TEN_SECONDS).shares(FIRST, "Two.");
    story.handsOver(FIRST).does(FIRST, TAKE_BACK).shares(FIRST, "Two.");

    assertThat(story.now().shares()).isEqualTo(kept.now().shares());
  }

  @Test
  void a_step_left_by_mistake_comes_back() {
    story.ready("on-my-heart").does(SECOND, TAKE_BACK);

    assertThat(story.step()).isEqualTo("on-my-heart");
    assertThat(story.now().ready().first()).isTrue();
  }

  @Test
  void words_are_not_taken_back() {
    assertThat(story.refused(FIRST, TAKE_BACK)).isEqualTo(Why.NOTHING_TO_TAKE_BACK);
  }

  @Test
  void nobody_takes_back_what_the_other_did() {
    story.handsOver(FIRST);

    assertThat(story.refused(SECOND, TAKE_BACK)).isEqualTo(Why.NOTHING_TO_TAKE_BACK);
  }

  @Test
  void once_something_else_happened_it_is_too_late() {
    story.handsOver(FIRST).does(FIRST, new TalkCommand.Show(Signal.I_HEAR_YOU));

    assertThat(story.refused(FIRST, TAKE_BACK)).isEqualTo(Why.NOTHING_TO_TAKE_BACK);
  }

  @Test
  void after_ten_seconds_the_other_may_have_begun() {
    story.handsOver(FIRST).later(Courtesy.TAKE_BACK_MS + 1);

    assertThat(story.refused(FIRST, TAKE_BACK)).isEqualTo(Why.NOTHING_TO_TAKE_BACK);
  }

  @Test
  void taking_back_is_itself_not_taken_back() {
    story.handsOver(FIRST).does(FIRST, TAKE_BACK);

    assertThat(story.refused(FIRST, TAKE_BACK)).isEqualTo(Why.NOTHING_TO_TAKE_BACK);
  }
}
