// SPDX-License-Identifier: Apache-2.0
package heart.conversation.talk;

import static heart.conversation.Seat.FIRST;
import static heart.conversation.Seat.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import heart.conversation.Degree;
import heart.conversation.Hearing;
import heart.conversation.LineKind;
import heart.conversation.Setting;
import heart.conversation.Why;
import heart.conversation.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

class SayBackTest {
  private static Story shared(Degree degree) {
    return Story.holding(degree, Setting.LIVE).shares(FIRST, "I miss our walks.").handsOver(FIRST);
  }

  @Test
  void in_a_free_talk_nothing_is_said_back() {
    assertThat(shared(Degree.FREE).floor()).isInstanceOf(Floor.Speaking.class);
  }

  @Test
  void in_a_light_talk_the_listener_is_invited_and_either_may_go_on_without() {
    var story = shared(Degree.LIGHT);
    assertThat(story.floor().mayWrite()).isEqualTo(SECOND);

    story.does(SECOND, new TalkCommand.SkipSayBack());
    assertThat(story.floor()).isInstanceOf(Floor.Speaking.class);
    assertThat(story.floor().mayWrite()).isEqualTo(SECOND);

    assertThat(shared(Degree.LIGHT).does(FIRST, new TalkCommand.SkipSayBack()).floor().mayWrite())
        .isEqualTo(SECOND);
  }

  @Test
  void in_a_full_talk_the_say_back_is_part_of_it() {
    var story = shared(Degree.FULL);

    assertThat(story.refused(SECOND, new TalkCommand.SkipSayBack())).isEqualTo(Why.NOT_SKIPPABLE);
    assertThat(story.refused(SECOND, new TalkCommand.Share(new Words("But"), null, false)))
        .isEqualTo(Why.SAY_BACK_FIRST);
    assertThat(story.refused(SECOND, new TalkCommand.BeReady("on-my-heart")))
        .isEqualTo(Why.SAY_BACK_FIRST);
    assertThat(story.refused(SECOND, new TalkCommand.Pass("on-my-heart")))
        .isEqualTo(Why.SAY_BACK_FIRST);
  }

  @Test
  void once_they_are_understood_as_well_the_floor_is_the_listeners() {
    var story = shared(Degree.FULL).saysBack(SECOND, "You miss walking with me.");
    assertThat(story.floor().mayWrite()).isEqualTo(FIRST);

    story.answers(FIRST, Hearing.YES, null);
    assertThat(story.floor()).isInstanceOf(Floor.MakingSense.class);
    assertThat(story.floor().mayWrite()).isEqualTo(SECOND);
    assertThat(story.refused(FIRST, new TalkCommand.MakeSense(new Words("It does"))))
        .isEqualTo(Why.NOT_NOW);
    assertThat(story.refused(FIRST, new TalkCommand.Share(new Words("And"), null, false)))
        .isEqualTo(Why.UNDERSTAND_FIRST);
    assertThat(story.refused(SECOND, new TalkCommand.SkipSayBack())).isEqualTo(Why.NOT_SKIPPABLE);
    assertThat(story.refused(SECOND, new TalkCommand.MakeSense(null))).isEqualTo(Why.WORDS_NEEDED);

    story.does(SECOND, new TalkCommand.MakeSense(new Words("We talked best on those walks.")));
    assertThat(story.floor()).isInstanceOf(Floor.Guessing.class);
    story.does(SECOND, new TalkCommand.Guess(new Words("lonely")));
    assertThat(story.floor().mayWrite()).isEqualTo(FIRST);
    assertThat(story.refused(SECOND, new TalkCommand.CheckGuess(true, null)))
        .isEqualTo(Why.NOTHING_TO_ANSWER);
    assertThat(story.refused(FIRST, new TalkCommand.BeReady("on-my-heart")))
        .isEqualTo(Why.ANSWER_FIRST);

    story.does(FIRST, new TalkCommand.CheckGuess(true, null));
    assertThat(story.floor().mayWrite()).isEqualTo(SECOND);
    assertThat(story.refused(SECOND, new TalkCommand.Share(new Words("I"), null, false)))
        .isEqualTo(Why.QUIET_MOMENT);
  }

  @Test
  void almost_names_what_is_missing_and_the_listener_tries_again() {
    var story =
        shared(Degree.FULL)
            .saysBack(SECOND, "You want to go out.")
            .answers(FIRST, Hearing.ALMOST, "It is about us, not about going out.");

    assertThat(story.floor())
        .isInstanceOfSatisfying(
            Floor.SayingBack.class,
            floor -> {
              assertThat(floor.round()).isEqualTo(2);
              assertThat(floor.missing())
                  .isEqualTo(new Words("It is about us, not about going out."));
            });
    assertThat(story.said()).endsWith("It is about us, not about going out.");
  }

  @Test
  void theres_more_lets_the_same_speaker_go_on_in_the_same_turn() {
    var story = shared(Degree.FULL).saysBack(SECOND, "You miss them.");
    int turn = story.now().turns();
    story.answers(FIRST, Hearing.MORE, null);

    assertThat(story.floor().mayWrite()).isEqualTo(FIRST);
    assertThat(story.now().turns()).isEqualTo(turn);
    assertThat(story.shares(FIRST, "And I miss you.").said()).endsWith("And I miss you.");
  }

  @Test
  void only_the_speaker_says_whether_they_felt_heard() {
    var story = shared(Degree.FULL).saysBack(SECOND, "You miss them.");

    assertThat(story.refused(SECOND, new TalkCommand.AnswerSayBack(Hearing.YES, null)))
        .isEqualTo(Why.NOTHING_TO_ANSWER);
    assertThat(story.refused(SECOND, new TalkCommand.SayBack(new Words("Again"))))
        .isEqualTo(Why.NOTHING_TO_SAY_BACK);
  }

  @Test
  void the_speaker_does_not_say_back_their_own_words() {
    assertThat(shared(Degree.FULL).refused(FIRST, new TalkCommand.SayBack(new Words("Me"))))
        .isEqualTo(Why.NOTHING_TO_SAY_BACK);
  }

  @Test
  void where_nothing_was_said_there_is_nothing_to_say_back() {
    var story = Story.holding(Degree.FULL, Setting.LIVE).handsOver(FIRST);

    assertThat(story.floor()).isInstanceOf(Floor.Speaking.class);
    assertThat(story.floor().mayWrite()).isEqualTo(SECOND);
  }

  @Test
  void a_guess_that_is_not_it_is_named_by_the_one_who_feels_it() {
    var story = shared(Degree.FULL).saysBack(SECOND, "You miss walking with me.");
    story.answers(FIRST, Hearing.YES, null);
    story.does(SECOND, new TalkCommand.MakeSense(new Words("We talked best there.")));
    story.does(SECOND, new TalkCommand.Guess(new Words("angry")));
    assertThat(story.refused(FIRST, new TalkCommand.CheckGuess(false, null)))
        .isEqualTo(Why.WORDS_NEEDED);

    story.does(FIRST, new TalkCommand.CheckGuess(false, new Words("more sad than angry")));

    assertThat(story.floor().mayWrite()).isEqualTo(SECOND);
    assertThat(story.now().lines().from(1).reversed().stream().limit(3).map(Line::kind))
        .containsExactly(LineKind.FEELING, LineKind.GUESS, LineKind.SENSE);
  }

  @Test
  void in_light_either_leaves_it_at_what_was_heard() {
    for (var steps : List.of(0, 1, 2)) {
      var story = shared(Degree.LIGHT).saysBack(SECOND, "You miss walking with me.");
      story.answers(FIRST, Hearing.YES, null);
      if (steps > 0) {
        story.does(SECOND, new TalkCommand.MakeSense(new Words("We talked best there.")));
      }
      if (steps > 1) {
        story.does(SECOND, new TalkCommand.Guess(new Words("lonely")));
        assertThat(story.refused(SECOND, new TalkCommand.SkipSayBack()))
            .isEqualTo(Why.ANSWER_FIRST);
      }
      story.does(steps > 1 ? FIRST : SECOND, new TalkCommand.SkipSayBack());
      assertThat(story.floor().mayWrite()).isEqualTo(SECOND);
      assertThat(story.floor()).isInstanceOf(Floor.Speaking.class);
    }
  }

  @Test
  void a_talk_that_began_before_ends_the_loop_with_yes() {
    var setup = new Setup("just-talk", 1, Degree.FULL, Setting.LIVE, "en");
    var story = new Story();
    story.writes(
        FIRST, new TalkEvent.Begun(setup, List.of(new Words("Kindly.")), null, Planned.NOTHING, 1));
    story.does(FIRST, new TalkCommand.TakeFloor());
    story.shares(FIRST, "I miss our walks.").handsOver(FIRST).saysBack(SECOND, "You miss them.");

    story.answers(FIRST, Hearing.YES, null);

    assertThat(story.floor()).isInstanceOf(Floor.Speaking.class);
    assertThat(story.floor().mayWrite()).isEqualTo(SECOND);
  }

  @Test
  void a_course_that_a_later_version_knows_asks_for_an_update() {
    var setup = new Setup("just-talk", 1, Degree.FULL, Setting.LIVE, "en");
    var begun = new TalkEvent.Begun(setup, List.of(new Words("Kindly.")), null, Planned.NOTHING, 3);

    assertThat(new Story().writes(FIRST, begun).talk()).isInstanceOf(Talk.Newer.class);
  }

  @Test
  void together_everything_may_be_spoken_aloud_and_the_loop_still_holds() {
    var story = Story.holding(Degree.FULL, Setting.TOGETHER).handsOver(FIRST);
    assertThat(story.floor()).isInstanceOf(Floor.SayingBack.class);

    story
        .does(SECOND, new TalkCommand.SayBack(null))
        .answers(FIRST, Hearing.ALMOST, null)
        .does(SECOND, new TalkCommand.SayBack(null))
        .answers(FIRST, Hearing.YES, null)
        .does(SECOND, new TalkCommand.MakeSense(null))
        .does(SECOND, new TalkCommand.Guess(null))
        .does(FIRST, new TalkCommand.CheckGuess(false, null));
    assertThat(story.floor().mayWrite()).isEqualTo(SECOND);
  }

  @Test
  void apart_a_say_back_and_what_is_missing_need_words() {
    var story = shared(Degree.FULL);
    assertThat(story.refused(SECOND, new TalkCommand.SayBack(null))).isEqualTo(Why.WORDS_NEEDED);

    story.saysBack(SECOND, "You miss them.");
    assertThat(story.refused(FIRST, new TalkCommand.AnswerSayBack(Hearing.ALMOST, null)))
        .isEqualTo(Why.WORDS_NEEDED);
  }

  @Test
  void in_a_light_talk_the_speaker_may_let_an_answer_be() {
    var story = shared(Degree.LIGHT).saysBack(SECOND, "You miss them.");
    assertThat(story.refused(SECOND, new TalkCommand.SkipSayBack())).isEqualTo(Why.ANSWER_FIRST);

    story.does(FIRST, new TalkCommand.SkipSayBack());
    assertThat(story.floor().mayWrite()).isEqualTo(SECOND);
  }
}
