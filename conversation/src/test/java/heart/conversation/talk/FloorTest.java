// SPDX-License-Identifier: Apache-2.0
package heart.conversation.talk;

import static heart.conversation.Seat.FIRST;
import static heart.conversation.Seat.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import heart.conversation.Degree;
import heart.conversation.Each;
import heart.conversation.Refusal;
import heart.conversation.Setting;
import heart.conversation.Signal;
import heart.conversation.Why;
import heart.conversation.Words;
import org.junit.jupiter.api.Test;

class FloorTest {
  private final Story story = Story.holding(Degree.FREE, Setting.LIVE);

  private static TalkCommand share(String words) {
    return new TalkCommand.Share(new Words(words), null, false);
  }

  @Test
  void the_one_who_began_the_talk_has_the_floor_first() {
    assertThat(story.floor().mayWrite()).isEqualTo(FIRST);
  }

  @Test
  void just_talking_begins_with_the_floor_free_and_the_usual_rules_in_force() {
    var setup = new Setup("just-talk", 1, Degree.FREE, Setting.LIVE, "en");
    var free = new Story().does(FIRST, new TalkCommand.Begin(setup, null, Planned.NOTHING));

    assertThat(free.floor()).isInstanceOf(Floor.Free.class);
    var names = new Each<>("Ana", "Ben");
    var viewing = new Viewing(FIRST, free.at, "en", names, "", 1);
    assertThat(TalkView.write(free.talk(), viewing))
        .contains("\"phase\":\"holding\"", "\"inForce\":true");
    assertThat(free.refused(FIRST, share("but"))).isEqualTo(Why.FLOOR_IS_FREE);
    free.does(SECOND, new TalkCommand.TakeFloor());
    assertThat(free.refused(FIRST, new TalkCommand.TakeFloor())).isEqualTo(Why.OTHER_HAS_FLOOR);
    free.shares(SECOND, "I missed you.").does(FIRST, new TalkCommand.AskToClose());
    free.does(SECOND, new TalkCommand.AskToClose()).ready("unsaid");
    assertThat(free.said()).containsExactly("I missed you.");
  }

  @Test
  void without_the_floor_nobody_shares_and_the_refusal_names_who_has_it() {
    assertThat(TalkRules.decide(story.talk(), share("but"), SECOND, story.at))
        .isEqualTo(new Outcome.Refused(Refusal.by(Why.OTHER_HAS_FLOOR, FIRST)));
  }

  @Test
  void sharing_and_handing_over_in_one_is_the_same_as_one_after_the_other() {
    for (var degree : Degree.values()) {
      var apart = Story.holding(degree, Setting.LIVE);
      var at = apart.at;
      apart.writes(FIRST, new TalkEvent.Shared(new Words("Hm."), "card", false));
      apart.at = at;
      apart.writes(FIRST, new TalkEvent.HandedOver());
      var together = Story.holding(degree, Setting.LIVE);
      together.writes(FIRST, new TalkEvent.Shared(new Words("Hm."), "card", true));

      assertThat(together.talk()).isEqualTo(apart.talk());
    }
  }

  @Test
  void neither_happens_of_words_and_a_hand_over_where_the_words_may_not_stand() {
    var story = Story.holding(Degree.LIGHT, Setting.LIVE);
    story.does(FIRST, new TalkCommand.Share(new Words("One."), "card", false));
    var before = story.talk();

    var twice = new TalkCommand.Share(new Words("One."), "card", true);
    assertThat(story.refused(FIRST, twice)).isEqualTo(Why.CARD_TWICE);
    story.writes(FIRST, new TalkEvent.Shared(new Words("One."), "card", true));
    assertThat(story.talk()).isEqualTo(before);
  }

  @Test
  void words_that_a_changed_client_writes_without_the_floor_are_ignored() {
    var before = story.talk();

    story.writes(SECOND, new TalkEvent.Shared(new Words("but I"), null, false));

    assertThat(story.talk()).isEqualTo(before);
  }

  @Test
  void with_the_floor_one_shares_as_often_as_one_likes() {
    story.shares(FIRST, "One.").shares(FIRST, "Two.");

    assertThat(story.said()).endsWith("One.", "Two.");
  }

  @Test
  void handing_over_gives_the_other_the_floor_after_five_quiet_seconds() {
    story.shares(FIRST, "That was it.").handsOver(FIRST);

    assertThat(story.floor().mayWrite()).isEqualTo(SECOND);
    assertThat(story.refused(SECOND, share("Yes"))).isEqualTo(Why.QUIET_MOMENT);
    assertThat(story.later(5_000).does(SECOND, share("Yes")).said()).endsWith("Yes");
  }

  @Test
  void the_quiet_moment_binds_the_sender_and_never_drops_words_that_were_sent() {
    story
        .handsOver(FIRST)
        .writes(SECOND, new TalkEvent.Shared(new Words("My clock runs ahead."), null, false));

    assertThat(story.said()).endsWith("My clock runs ahead.");
  }

  @Test
  void nobody_takes_a_floor_that_is_held() {
    assertThat(story.refused(SECOND, new TalkCommand.TakeFloor())).isEqualTo(Why.OTHER_HAS_FLOOR);
    assertThat(story.refused(FIRST, new TalkCommand.TakeFloor())).isEqualTo(Why.YOU_HAVE_FLOOR);
  }

  @Test
  void signals_do_not_take_the_floor() {
    story.does(SECOND, new TalkCommand.Show(Signal.I_HEAR_YOU));

    assertThat(story.floor().mayWrite()).isEqualTo(FIRST);
    assertThat(shown(story).signal()).isEqualTo(Signal.I_HEAR_YOU);
  }

  private static Floor.Shown shown(Story story) {
    return java.util.Objects.requireNonNull(
        java.util.Objects.requireNonNull(story.floor().held()).shown());
  }

  @Test
  void asking_for_the_floor_stays_visible_until_it_is_handed_over() {
    story
        .does(SECOND, new TalkCommand.Show(Signal.WOULD_LIKE_TO_SPEAK))
        .does(SECOND, new TalkCommand.Show(Signal.I_HEAR_YOU));
    assertThat(java.util.Objects.requireNonNull(story.floor().held()).asked()).isTrue();

    story.handsOver(FIRST);
    assertThat(java.util.Objects.requireNonNull(story.floor().held()).asked()).isFalse();
  }

  @Test
  void the_speaker_does_not_signal_to_themselves() {
    assertThat(story.refused(FIRST, new TalkCommand.Show(Signal.THIS_IS_A_LOT)))
        .isEqualTo(Why.YOU_HAVE_FLOOR);
  }

  @Test
  void passing_on_a_question_gives_the_floor_to_the_other() {
    story.does(FIRST, new TalkCommand.Pass("on-my-heart"));

    assertThat(story.floor().mayWrite()).isEqualTo(SECOND);
    assertThat(((Now.Turns) story.now().now()).had().first()).isTrue();
  }

  @Test
  void there_is_no_floor_outside_of_turns() {
    var opening = Story.begun(Degree.FREE, Setting.LIVE);

    assertThat(opening.refused(FIRST, share("Hello"))).isEqualTo(Why.NO_FLOOR);
    assertThat(opening.refused(FIRST, new TalkCommand.HandOver())).isEqualTo(Why.NO_FLOOR);
    assertThat(opening.refused(FIRST, new TalkCommand.TakeFloor())).isEqualTo(Why.NO_FLOOR);
  }

  @Test
  void the_talk_goes_on_only_when_both_are_ready() {
    story.does(FIRST, new TalkCommand.BeReady("on-my-heart"));
    assertThat(story.step()).isEqualTo("on-my-heart");

    story.does(SECOND, new TalkCommand.BeReady("on-my-heart"));
    assertThat(story.step()).isEqualTo("underneath");
    assertThat(story.floor().mayWrite()).isEqualTo(SECOND);
  }

  @Test
  void one_may_stay_with_a_step_after_all() {
    story
        .does(FIRST, new TalkCommand.BeReady("on-my-heart"))
        .does(FIRST, new TalkCommand.StayHere("on-my-heart"))
        .does(SECOND, new TalkCommand.BeReady("on-my-heart"));

    assertThat(story.step()).isEqualTo("on-my-heart");
    assertThat(story.refused(FIRST, new TalkCommand.StayHere("on-my-heart")))
        .isEqualTo(Why.NOT_READY);
  }

  @Test
  void being_ready_for_a_step_that_has_passed_does_not_skip_the_present_one() {
    story.ready("on-my-heart");

    assertThat(story.refused(FIRST, new TalkCommand.BeReady("on-my-heart"))).isEqualTo(Why.NOT_NOW);
  }

  @Test
  void time_with_the_floor_is_counted_fairly_and_adds_up() {
    long begun = story.at;
    story.later(60_000).handsOver(FIRST).later(20_000).handsOver(SECOND);

    var shares = story.now().shares();
    assertThat(shares.first()).isEqualTo(70_000);
    assertThat(shares.second()).isEqualTo(30_000);
    assertThat(shares.first() + shares.second() + shares.neither()).isEqualTo(story.at - begun);
  }

  @Test
  void a_closing_begins_when_both_ask_for_it() {
    story.does(SECOND, new TalkCommand.AskToClose());
    assertThat(story.step()).isEqualTo("on-my-heart");
    assertThat(story.refused(SECOND, new TalkCommand.AskToClose())).isEqualTo(Why.ALREADY_ASKED);

    story.does(FIRST, new TalkCommand.AskToClose());
    assertThat(story.step()).isEqualTo("unsaid");
  }
}
