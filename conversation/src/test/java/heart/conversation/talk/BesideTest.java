// SPDX-License-Identifier: Apache-2.0
package heart.conversation.talk;

import static heart.conversation.Seat.FIRST;
import static heart.conversation.Seat.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import heart.conversation.Degree;
import heart.conversation.Each;
import heart.conversation.Limits;
import heart.conversation.Seat;
import heart.conversation.Setting;
import heart.conversation.Why;
import heart.conversation.Words;
import org.junit.jupiter.api.Test;

/** What goes on beside the path: topics that are not for today, and another degree. */
class BesideTest {
  private static TalkCommand setAside(String words) {
    return new TalkCommand.SetAside(new Words(words));
  }

  private static String view(Story story, Seat seat) {
    return TalkView.write(
        story.talk(), new Viewing(seat, story.at, "en", new Each<>("Ana", "Ben"), "log", 1));
  }

  @Test
  void either_sets_a_topic_aside_at_any_time_and_both_see_it() {
    var story = Story.begun(Degree.LIGHT, Setting.LIVE).does(SECOND, setAside("the house"));
    story.opened().ready("breath").does(SECOND, setAside("my brother"));

    assertThat(view(story, FIRST))
        .contains(
            "\"notToday\":[{\"topic\":1,\"by\":\"second\",\"words\":\"the house\"},"
                + "{\"topic\":2,\"by\":\"second\",\"words\":\"my brother\"}]");
  }

  @Test
  void only_who_set_it_aside_takes_it_up_again() {
    var story = Story.begun(Degree.LIGHT, Setting.LIVE).does(SECOND, setAside("the house"));

    assertThat(story.refused(FIRST, new TalkCommand.TakeUp(1))).isEqualTo(Why.NOT_YOUR_TOPIC);
    assertThat(story.refused(SECOND, new TalkCommand.TakeUp(2))).isEqualTo(Why.NO_SUCH_TOPIC);
    story.does(SECOND, new TalkCommand.TakeUp(1)).does(SECOND, setAside("money"));

    assertThat(view(story, FIRST))
        .contains("\"notToday\":[{\"topic\":2,\"by\":\"second\",\"words\":\"money\"}]");
    assertThat(story.refused(SECOND, new TalkCommand.TakeUp(1))).isEqualTo(Why.NO_SUCH_TOPIC);
  }

  @Test
  void each_names_a_few_and_they_leave_agreeing_as_it_is() {
    var story = Story.begun(Degree.LIGHT, Setting.LIVE).does(FIRST, new TalkCommand.AgreeRules(1));
    for (int i = 0; i < Limits.TOPICS; i++) {
      story.does(FIRST, setAside("topic " + i));
    }

    assertThat(story.refused(FIRST, setAside("one more"))).isEqualTo(Why.TOO_MANY);
    story.does(SECOND, setAside("mine")).does(SECOND, new TalkCommand.AgreeRules(1));
    assertThat(story.step()).isEqualTo("arriving");
  }

  @Test
  void nothing_is_set_aside_while_the_talk_rests() {
    var story = Story.holding(Degree.LIGHT, Setting.LIVE);
    story.does(FIRST, new TalkCommand.Pause(story.at + 1_200_000));

    assertThat(story.refused(SECOND, setAside("the house"))).isEqualTo(Why.PAUSED);
  }

  @Test
  void another_degree_holds_once_the_other_says_yes() {
    var story = Story.holding(Degree.FREE, Setting.LIVE);
    assertThat(story.refused(SECOND, new TalkCommand.AgreeDegree(Degree.FULL)))
        .isEqualTo(Why.NO_PROPOSAL);
    story.does(FIRST, new TalkCommand.ProposeDegree(Degree.FULL));
    assertThat(view(story, SECOND)).contains("\"wish\":{\"by\":\"first\",\"degree\":\"full\"}");
    assertThat(story.refused(FIRST, new TalkCommand.AgreeDegree(Degree.FULL)))
        .isEqualTo(Why.OWN_PROPOSAL);
    assertThat(story.refused(SECOND, new TalkCommand.AgreeDegree(Degree.LIGHT)))
        .isEqualTo(Why.PROPOSAL_CHANGED);

    story.does(SECOND, new TalkCommand.AgreeDegree(Degree.FULL));

    assertThat(story.now().setup().degree()).isEqualTo(Degree.FULL);
    story.shares(FIRST, "I miss our walks.").handsOver(FIRST);
    assertThat(story.floor()).isInstanceOf(Floor.SayingBack.class);
    assertThat(story.refused(SECOND, new TalkCommand.SkipSayBack())).isEqualTo(Why.NOT_SKIPPABLE);
  }

  @Test
  void less_structure_lets_go_of_a_say_back_that_is_under_way() {
    var story = Story.holding(Degree.FULL, Setting.LIVE).shares(FIRST, "I miss our walks.");
    story.handsOver(FIRST).does(SECOND, new TalkCommand.ProposeDegree(Degree.LIGHT));
    story.does(FIRST, new TalkCommand.AgreeDegree(Degree.LIGHT));

    story.does(SECOND, new TalkCommand.SkipSayBack());

    assertThat(story.floor()).isInstanceOf(Floor.Speaking.class);
  }

  @Test
  void a_wish_is_taken_back_by_wishing_for_what_is_there_and_replaced_by_another() {
    var story = Story.holding(Degree.LIGHT, Setting.LIVE);
    assertThat(story.refused(FIRST, new TalkCommand.ProposeDegree(Degree.LIGHT)))
        .isEqualTo(Why.ALREADY_SETTLED);
    story.does(FIRST, new TalkCommand.ProposeDegree(Degree.FULL));
    story.does(SECOND, new TalkCommand.ProposeDegree(Degree.FREE));
    assertThat(view(story, FIRST)).contains("\"wish\":{\"by\":\"second\",\"degree\":\"free\"}");
    story.does(SECOND, new TalkCommand.ProposeDegree(Degree.LIGHT));

    assertThat(view(story, FIRST)).contains("\"wish\":null");
  }

  @Test
  void a_yes_too_fast_is_taken_back() {
    var story = Story.holding(Degree.LIGHT, Setting.LIVE);
    story.does(FIRST, new TalkCommand.ProposeDegree(Degree.FULL));
    story.does(SECOND, new TalkCommand.AgreeDegree(Degree.FULL));
    story.does(SECOND, new TalkCommand.TakeBack());

    assertThat(story.now().setup().degree()).isEqualTo(Degree.LIGHT);
    assertThat(story.now().beside().wish()).isNotNull();
  }

  @Test
  void in_the_close_there_is_nothing_left_to_structure() {
    assertThat(Story.closing().refused(FIRST, new TalkCommand.ProposeDegree(Degree.FULL)))
        .isEqualTo(Why.NOT_NOW);
  }
}
