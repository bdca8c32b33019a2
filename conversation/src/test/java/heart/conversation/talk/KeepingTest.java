// SPDX-License-Identifier: Apache-2.0
package heart.conversation.talk;

import static heart.conversation.Seat.FIRST;
import static heart.conversation.Seat.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import heart.conversation.Degree;
import heart.conversation.Setting;
import heart.conversation.Why;
import org.junit.jupiter.api.Test;

class KeepingTest {
  private final Story story = Story.keeping(); // Lines: tired (1), glad (2), a share (3).

  private int revision() {
    return story.now().ending().revision();
  }

  @Test
  void each_releases_their_own_lines_and_nobody_elses() {
    story.does(FIRST, new TalkCommand.Release(3));

    assertThat(story.now().ending().released()).containsExactly(3);
    assertThat(story.refused(SECOND, new TalkCommand.Release(1))).isEqualTo(Why.NOT_YOUR_LINE);
    assertThat(story.refused(SECOND, new TalkCommand.Release(99))).isEqualTo(Why.NO_SUCH_LINE);
    assertThat(story.refused(FIRST, new TalkCommand.Release(3))).isEqualTo(Why.ALREADY_RELEASED);
  }

  @Test
  void a_release_is_taken_back_until_both_confirm_and_confirming_looks_again() {
    story
        .does(FIRST, new TalkCommand.Release(3))
        .does(SECOND, new TalkCommand.ConfirmKeepsake(revision()))
        .does(FIRST, new TalkCommand.TakeBackRelease(3));

    assertThat(story.now().ending().released()).isEmpty();
    assertThat(story.now().ending().confirmed().any()).isFalse();
    assertThat(story.refused(FIRST, new TalkCommand.TakeBackRelease(3)))
        .isEqualTo(Why.NOT_RELEASED);
  }

  @Test
  void nobody_confirms_a_keepsake_they_have_not_seen() {
    int seen = revision();
    story.does(FIRST, new TalkCommand.Release(3));

    assertThat(story.refused(SECOND, new TalkCommand.ConfirmKeepsake(seen)))
        .isEqualTo(Why.KEEPSAKE_CHANGED);
  }

  @Test
  void the_talk_is_kept_when_both_confirm_and_then_it_is_over() {
    story
        .does(FIRST, new TalkCommand.Release(3))
        .does(SECOND, new TalkCommand.Release(2))
        .does(FIRST, new TalkCommand.ConfirmKeepsake(revision()));
    assertThat(story.refused(FIRST, new TalkCommand.ConfirmKeepsake(revision())))
        .isEqualTo(Why.ALREADY_CONFIRMED);

    story.does(SECOND, new TalkCommand.ConfirmKeepsake(revision()));
    assertThat(story.now().standing()).isEqualTo(new Standing.Kept(story.at));
    assertThat(Keepsakes.lines(story.now()))
        .extracting(line -> line.words().text())
        .containsExactly("glad", "I was afraid of tonight.");
    assertThat(story.refused(FIRST, new TalkCommand.TakeBackRelease(3))).isEqualTo(Why.OVER);
    assertThat(story.refused(FIRST, new TalkCommand.TakeBack())).isEqualTo(Why.OVER);
  }

  @Test
  void releasing_belongs_to_the_closing() {
    var holding = Story.holding(Degree.FREE, Setting.LIVE);

    assertThat(holding.refused(FIRST, new TalkCommand.Release(1))).isEqualTo(Why.NOT_NOW);
    assertThat(holding.refused(FIRST, new TalkCommand.ConfirmKeepsake(1))).isEqualTo(Why.NOT_NOW);
  }

  @Test
  void a_talk_that_was_left_keeps_what_was_released() {
    story.does(FIRST, new TalkCommand.Release(3)).does(SECOND, new TalkCommand.Leave());

    assertThat(Keepsakes.lines(story.now())).hasSize(1);
  }
}
