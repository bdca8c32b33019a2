// SPDX-License-Identifier: Apache-2.0
package heart.conversation.talk;

import static heart.conversation.Seat.FIRST;
import static heart.conversation.Seat.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import heart.conversation.Both;
import heart.conversation.Degree;
import heart.conversation.Setting;
import heart.conversation.Why;
import heart.conversation.Words;
import heart.conversation.guide.GuideFiles;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpeningTest {
  private static final List<Words> OURS = List.of(new Words("We turn the phones off."));

  @Test
  void a_talk_begins_with_the_default_ground_rules_in_the_language_it_was_begun_in() {
    var story = new Story();
    var setup = new Setup("heart-to-heart", 1, Degree.LIGHT, Setting.LIVE, "es");
    story.does(FIRST, new TalkCommand.Begin(setup, null, Planned.NOTHING));

    assertThat(story.now().rules().rules()).hasSize(7);
    assertThat(story.now().rules().rules().getFirst().text()).startsWith("Hablo por mí");
    assertThat(story.now().rules().agreed()).isEqualTo(Both.NEITHER);
  }

  @Test
  void a_talk_begins_once() {
    var story = Story.begun(Degree.LIGHT, Setting.LIVE);

    assertThat(
            story.refused(
                SECOND, new TalkCommand.Begin(story.now().setup(), null, Planned.NOTHING)))
        .isEqualTo(Why.ALREADY_BEGUN);
  }

  @Test
  void a_guide_we_do_not_have_begins_no_talk() {
    var setup = new Setup("nobody-wrote-it", 1, Degree.LIGHT, Setting.LIVE, "en");

    assertThat(new Story().refused(FIRST, new TalkCommand.Begin(setup, null, Planned.NOTHING)))
        .isEqualTo(Why.UNKNOWN_GUIDE);
  }

  @Test
  void a_log_with_a_guide_we_do_not_have_asks_for_an_update() {
    var setup = new Setup("from-the-future", 1, Degree.LIGHT, Setting.LIVE, "en");
    var story =
        new Story().writes(FIRST, new TalkEvent.Begun(setup, OURS, null, Planned.NOTHING, 1));

    assertThat(story.talk()).isInstanceOf(Talk.Newer.class);
    assertThat(story.refused(SECOND, new TalkCommand.Leave())).isEqualTo(Why.NEWER);
  }

  private static final Setup SUPPORT = new Setup("support", 1, Degree.LIGHT, Setting.LIVE, "en");

  @Test
  void a_guide_that_is_not_near_comes_along_with_the_beginning() {
    var text = GuideFiles.fetched("support");
    var story = new Story();

    assertThat(story.refused(FIRST, new TalkCommand.Begin(SUPPORT, null, Planned.NOTHING)))
        .isEqualTo(Why.UNKNOWN_GUIDE);
    story.does(FIRST, new TalkCommand.Begin(SUPPORT, text, Planned.NOTHING));

    assertThat(story.now().guide().id()).isEqualTo("support");
    assertThat(story.now().rules().rules()).hasSize(7);
    assertThat(story.refused(SECOND, new TalkCommand.Begin(SUPPORT, null, Planned.NOTHING)))
        .isEqualTo(Why.ALREADY_BEGUN);
  }

  @Test
  void a_text_that_is_no_guide_or_another_one_begins_nothing() {
    for (var text : List.of(new Words("{}"), GuideFiles.fetched("thanks"))) {
      assertThat(new Story().refused(FIRST, new TalkCommand.Begin(SUPPORT, text, Planned.NOTHING)))
          .isEqualTo(Why.UNKNOWN_GUIDE);
      var verdict =
          TalkRules.admit(
              Talk.empty(),
              Talk.Entry.of(
                  FIRST, 1, new TalkEvent.Begun(SUPPORT, OURS, text, Planned.NOTHING, 1)));
      assertThat(verdict)
          .isEqualTo(new Verdict.Refused(heart.conversation.Refusal.of(Why.WRONG_GUIDE)));
    }
  }

  @Test
  void a_text_in_a_later_format_asks_for_an_update() {
    var story =
        new Story()
            .writes(
                FIRST,
                new TalkEvent.Begun(
                    SUPPORT, OURS, new Words("{\"format\":2}"), Planned.NOTHING, 1));

    assertThat(story.talk()).isInstanceOf(Talk.Newer.class);
  }

  @Test
  void nothing_happens_before_the_beginning() {
    assertThat(new Story().refused(FIRST, new TalkCommand.Leave())).isEqualTo(Why.NOT_BEGUN);
  }

  @Test
  void rules_are_in_force_once_both_agree_to_the_same_text() {
    var story =
        Story.begun(Degree.LIGHT, Setting.LIVE)
            .does(FIRST, new TalkCommand.EditRules(OURS))
            .does(SECOND, new TalkCommand.AgreeRules(2));

    assertThat(story.now().rules().rules()).isEqualTo(OURS);
    assertThat(story.now().rules().agreed().all()).isTrue();
    assertThat(story.step()).isEqualTo("arriving");
  }

  @Test
  void nobody_agrees_to_a_text_that_changed_meanwhile() {
    var story =
        Story.begun(Degree.LIGHT, Setting.LIVE)
            .does(SECOND, new TalkCommand.AgreeRules(1))
            .does(FIRST, new TalkCommand.EditRules(OURS));

    assertThat(story.refused(SECOND, new TalkCommand.AgreeRules(1))).isEqualTo(Why.RULES_CHANGED);
    assertThat(story.now().rules().agreed()).isEqualTo(Both.only(FIRST));
  }

  @Test
  void agreeing_twice_is_refused() {
    var story = Story.begun(Degree.LIGHT, Setting.LIVE).does(FIRST, new TalkCommand.AgreeRules(1));

    assertThat(story.refused(FIRST, new TalkCommand.AgreeRules(1))).isEqualTo(Why.ALREADY_AGREED);
  }

  @Test
  void rules_are_not_edited_once_they_are_in_force() {
    var story = Story.holding(Degree.LIGHT, Setting.LIVE);

    assertThat(story.refused(FIRST, new TalkCommand.EditRules(OURS))).isEqualTo(Why.NOT_NOW);
  }

  @Test
  void each_arrives_with_one_word_in_any_order_and_the_talk_goes_on_by_itself() {
    var story =
        Story.begun(Degree.LIGHT, Setting.LIVE)
            .does(FIRST, new TalkCommand.AgreeRules(1))
            .does(SECOND, new TalkCommand.AgreeRules(1))
            .does(SECOND, new TalkCommand.Say("arriving", new Words("shy")));

    assertThat(story.refused(SECOND, new TalkCommand.Say("arriving", new Words("shy"))))
        .isEqualTo(Why.ALREADY_ANSWERED);

    story.does(FIRST, new TalkCommand.Pass("arriving"));
    assertThat(story.step()).isEqualTo("appreciation");
    assertThat(story.said()).containsExactly("shy");
  }

  @Test
  void one_word_is_no_letter() {
    var story =
        Story.begun(Degree.LIGHT, Setting.LIVE)
            .does(FIRST, new TalkCommand.AgreeRules(1))
            .does(SECOND, new TalkCommand.AgreeRules(1));
    var letter = new TalkCommand.Say("arriving", new Words("x".repeat(61)));

    assertThat(story.refused(FIRST, letter)).isEqualTo(Why.TOO_LONG);
  }

  @Test
  void apart_an_appreciation_needs_words_and_together_it_may_be_spoken() {
    var aloud = new TalkCommand.Say("appreciation", null);
    var apart = Story.begun(Degree.LIGHT, Setting.LIVE);
    var together = Story.begun(Degree.LIGHT, Setting.TOGETHER);
    for (var story : List.of(apart, together)) {
      story
          .does(FIRST, new TalkCommand.AgreeRules(1))
          .does(SECOND, new TalkCommand.AgreeRules(1))
          .ready("arriving");
    }

    assertThat(apart.refused(FIRST, aloud)).isEqualTo(Why.WORDS_NEEDED);
    assertThat(together.does(FIRST, aloud).said()).isEmpty();
  }

  @Test
  void new_words_are_read_before_the_talk_goes_on() {
    var story =
        Story.begun(Degree.LIGHT, Setting.LIVE)
            .does(FIRST, new TalkCommand.AgreeRules(1))
            .does(SECOND, new TalkCommand.AgreeRules(1))
            .ready("arriving")
            .does(FIRST, new TalkCommand.BeReady("appreciation"))
            .does(SECOND, new TalkCommand.Say("appreciation", new Words("You made soup.")))
            .does(SECOND, new TalkCommand.BeReady("appreciation"));

    assertThat(story.step()).isEqualTo("appreciation");
    assertThat(story.now().ready()).isEqualTo(Both.only(SECOND));
  }

  @Test
  void an_answer_to_another_question_is_not_taken() {
    var story = Story.holding(Degree.LIGHT, Setting.LIVE);

    assertThat(story.refused(FIRST, new TalkCommand.Say("appreciation", new Words("late"))))
        .isEqualTo(Why.NOT_NOW);
    assertThat(story.refused(FIRST, new TalkCommand.Pass("appreciation"))).isEqualTo(Why.NOT_NOW);
  }
}
