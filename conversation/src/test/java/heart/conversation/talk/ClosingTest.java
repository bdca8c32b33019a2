// SPDX-License-Identifier: Apache-2.0
package heart.conversation.talk;

import static heart.conversation.Seat.FIRST;
import static heart.conversation.Seat.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import heart.conversation.Both;
import heart.conversation.Degree;
import heart.conversation.Limits;
import heart.conversation.Setting;
import heart.conversation.Who;
import heart.conversation.Why;
import heart.conversation.Words;
import org.junit.jupiter.api.Test;

class ClosingTest {
  private static final TalkEvent.Promise WALK =
      new TalkEvent.Promise(Who.BOTH, new Words("A walk every Sunday."), "2026-12-06");
  private static final TalkEvent.Promise SHORT_WALK =
      new TalkEvent.Promise(Who.BOTH, new Words("A short walk every Sunday."), null);

  private final Story story = Story.agreeing();

  private Agreement only() {
    return story.now().ending().agreements().getFirst();
  }

  @Test
  void an_agreement_stands_once_both_confirm_the_same_words() {
    story.does(FIRST, new TalkCommand.ProposeAgreement(WALK));
    assertThat(only().confirmed()).isEqualTo(Both.only(FIRST));

    story.does(SECOND, new TalkCommand.ConfirmAgreement(1, 1));
    assertThat(only().settled()).isTrue();
  }

  @Test
  void nobody_confirms_words_that_changed_meanwhile() {
    story
        .does(FIRST, new TalkCommand.ProposeAgreement(WALK))
        .does(FIRST, new TalkCommand.ReviseAgreement(1, SHORT_WALK));

    assertThat(story.refused(SECOND, new TalkCommand.ConfirmAgreement(1, 1)))
        .isEqualTo(Why.AGREEMENT_CHANGED);
    assertThat(story.does(SECOND, new TalkCommand.ConfirmAgreement(1, 2)).now().ending())
        .extracting(ending -> ending.agreements().getFirst().promise())
        .isEqualTo(SHORT_WALK);
  }

  @Test
  void what_both_confirmed_is_not_edited_any_more() {
    story
        .does(FIRST, new TalkCommand.ProposeAgreement(WALK))
        .does(SECOND, new TalkCommand.ConfirmAgreement(1, 1));

    assertThat(story.refused(FIRST, new TalkCommand.ReviseAgreement(1, SHORT_WALK)))
        .isEqualTo(Why.AGREEMENT_SETTLED);
    assertThat(story.refused(SECOND, new TalkCommand.DropAgreement(1)))
        .isEqualTo(Why.AGREEMENT_SETTLED);
    assertThat(story.refused(SECOND, new TalkCommand.ConfirmAgreement(1, 1)))
        .isEqualTo(Why.ALREADY_CONFIRMED);
  }

  @Test
  void a_dropped_agreement_is_gone_and_its_number_is_not_used_again() {
    story
        .does(FIRST, new TalkCommand.ProposeAgreement(WALK))
        .does(SECOND, new TalkCommand.DropAgreement(1))
        .does(SECOND, new TalkCommand.ProposeAgreement(SHORT_WALK));

    assertThat(only().number()).isEqualTo(2);
    assertThat(story.refused(FIRST, new TalkCommand.ConfirmAgreement(1, 1)))
        .isEqualTo(Why.NO_SUCH_AGREEMENT);
  }

  @Test
  void there_are_only_so_many_agreements() {
    for (int i = 0; i < Limits.AGREEMENTS; i++) {
      story.does(FIRST, new TalkCommand.ProposeAgreement(WALK));
    }

    assertThat(story.refused(FIRST, new TalkCommand.ProposeAgreement(WALK)))
        .isEqualTo(Why.TOO_MANY);
  }

  @Test
  void agreements_belong_to_the_closing() {
    var holding = Story.holding(Degree.FREE, Setting.LIVE);

    assertThat(holding.refused(FIRST, new TalkCommand.ProposeAgreement(WALK)))
        .isEqualTo(Why.NOT_NOW);
    assertThat(holding.refused(FIRST, new TalkCommand.ProposeNext(-1))).isEqualTo(Why.NOT_NOW);
  }

  @Test
  void the_next_time_is_proposed_by_one_and_agreed_by_the_other() {
    story.ready("agreements").ready("thanks");
    long sunday = story.at + 7 * 24 * 3_600_000L;
    story.does(FIRST, new TalkCommand.ProposeNext(sunday));
    assertThat(story.refused(FIRST, new TalkCommand.AgreeNext(sunday))).isEqualTo(Why.OWN_PROPOSAL);
    assertThat(story.refused(SECOND, new TalkCommand.AgreeNext(sunday + 1)))
        .isEqualTo(Why.PROPOSAL_CHANGED);

    story.does(SECOND, new TalkCommand.AgreeNext(sunday));
    assertThat(story.now().ending().next()).isEqualTo(new NextTime.Agreed(sunday));
    assertThat(story.step()).isEqualTo("keepsake");
  }

  @Test
  void not_yet_is_an_answer_both_can_agree_on() {
    story.ready("agreements").ready("thanks");
    assertThat(story.refused(SECOND, new TalkCommand.AgreeNext(-1))).isEqualTo(Why.NO_PROPOSAL);

    story.does(FIRST, new TalkCommand.ProposeNext(-1)).does(SECOND, new TalkCommand.AgreeNext(-1));
    assertThat(story.now().ending().next()).isEqualTo(new NextTime.Agreed(-1));
  }

  @Test
  void a_next_time_lies_ahead() {
    assertThat(story.refused(FIRST, new TalkCommand.ProposeNext(story.at - 1)))
        .isEqualTo(Why.BAD_TIME);
    assertThat(story.refused(FIRST, new TalkCommand.ProposeNext(Limits.LAST_MS)))
        .isEqualTo(Why.BAD_TIME);
  }
}
