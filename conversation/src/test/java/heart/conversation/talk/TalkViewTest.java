// SPDX-License-Identifier: Apache-2.0
package heart.conversation.talk;

import static heart.conversation.Seat.FIRST;
import static heart.conversation.Seat.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import heart.conversation.Degree;
import heart.conversation.Each;
import heart.conversation.Hearing;
import heart.conversation.Seat;
import heart.conversation.Setting;
import heart.conversation.Words;
import org.junit.jupiter.api.Test;

/** What each of the two sees; the shapes are those of brain.d.ts. */
class TalkViewTest {
  private static final String LOG = "AAAAAAAAAAAAAAAAAAAAAA";

  private static String view(Story story, Seat me, String language, int linesFrom) {
    var names = new Each<>("Ana", "Ben");
    return TalkView.write(story.talk(), new Viewing(me, story.at, language, names, LOG, linesFrom));
  }

  private static String view(Story story, Seat me) {
    return view(story, me, "en", 1);
  }

  private static String turn(String whose, String to) {
    return "\"turn\":{\"whose\":\"" + whose + "\",\"to\":\"" + to + "\"}";
  }

  @Test
  void an_empty_log_can_only_be_begun() {
    assertThat(view(new Story(), FIRST))
        .startsWith("{\"phase\":\"notBegun\",\"can\":{\"begin\":null,\"editRules\":\"notBegun\"");
  }

  @Test
  void a_log_of_a_newer_version_shows_nothing_else() {
    var setup = new Setup("later", 9, Degree.FREE, Setting.LIVE, "en");
    var story =
        new Story()
            .writes(
                FIRST, new TalkEvent.Begun(setup, java.util.List.of(), null, Planned.NOTHING, 1));

    assertThat(view(story, FIRST)).isEqualTo("{\"phase\":\"newer\"}");
  }

  @Test
  void each_sees_whose_turn_it_is_from_their_own_seat() {
    var story = Story.holding(Degree.FULL, Setting.LIVE);
    assertThat(view(story, FIRST)).contains(turn("mine", "speak"));
    assertThat(view(story, SECOND)).contains(turn("theirs", "speak"));

    story.shares(FIRST, "I miss our walks.").handsOver(FIRST);
    assertThat(view(story, FIRST)).contains(turn("theirs", "sayBack"));
    assertThat(view(story, SECOND)).contains(turn("mine", "sayBack"));

    story.saysBack(SECOND, "You miss them.");
    assertThat(view(story, FIRST)).contains(turn("mine", "answerSayBack"));

    story.answers(FIRST, Hearing.YES, null);
    assertThat(view(story, SECOND)).contains(turn("mine", "makeSense"));
    story.does(SECOND, new TalkCommand.MakeSense(new Words("We talked there.")));
    assertThat(view(story, SECOND)).contains(turn("mine", "guess"));
    story.does(SECOND, new TalkCommand.Guess(new Words("sad")));
    assertThat(view(story, FIRST)).contains(turn("mine", "checkGuess"), "\"guess\":\"sad\"");
    story.does(FIRST, new TalkCommand.CheckGuess(true, null));
    assertThat(view(story, SECOND)).contains(turn("mine", "speak"));
  }

  @Test
  void what_is_asked_before_and_after_the_floor_is_named() {
    assertThat(view(Story.begun(Degree.FREE, Setting.LIVE), FIRST))
        .contains(turn("both", "agreeOnRules"));
    assertThat(view(Story.closing(), FIRST)).contains(turn("both", "answer"));
    assertThat(view(Story.agreeing(), FIRST)).contains(turn("both", "agree"));
    var keeping = Story.keeping();
    keeping.does(FIRST, new TalkCommand.ConfirmKeepsake(keeping.now().ending().revision()));
    assertThat(view(keeping, FIRST)).contains(turn("theirs", "confirmKeepsake"));
  }

  @Test
  void prompts_come_in_the_asked_language_and_name_the_other() {
    var story = Story.holding(Degree.FREE, Setting.LIVE);

    assertThat(view(story, FIRST, "es-AR", 1)).contains("te gustaría que Ben supiera");
    assertThat(view(story, SECOND, "en", 1)).contains("that you'd like Ana to know");
    assertThat(view(story, SECOND, "ja", 1)).contains("that you'd like Ana to know");
  }

  @Test
  void what_can_be_done_is_what_the_rules_would_decide() {
    var story = Story.holding(Degree.FREE, Setting.LIVE);

    assertThat(view(story, FIRST)).contains("\"share\":null", "\"signal\":\"youHaveFloor\"");
    assertThat(view(story, SECOND)).contains("\"share\":\"otherHasFloor\"", "\"signal\":null");
    story.handsOver(FIRST);
    assertThat(view(story, SECOND)).contains("\"share\":\"quietMoment\"");
    story.later(5_000);
    assertThat(view(story, SECOND)).contains("\"share\":null");
  }

  @Test
  void words_handed_over_with_are_said_and_only_the_hand_over_is_taken_back() {
    var story = Story.holding(Degree.LIGHT, Setting.LIVE);
    story.does(FIRST, new TalkCommand.Share(new Words("I was afraid."), null, true));

    assertThat(view(story, FIRST)).contains("\"takeBack\":\"handedOver\"");
    assertThat(story.floor()).isInstanceOf(Floor.SayingBack.class);
    story.does(FIRST, new TalkCommand.TakeBack());
    assertThat(story.floor()).isInstanceOf(Floor.Speaking.class);
    assertThat(story.said()).endsWith("I was afraid.");
  }

  @Test
  void the_view_says_when_it_will_change_by_itself() {
    var story = Story.holding(Degree.FREE, Setting.LIVE).handsOver(FIRST);

    assertThat(view(story, SECOND))
        .contains("\"wakeAt\":" + (story.at + 5_000), "\"quietUntil\":" + (story.at + 5_000));
    assertThat(view(story, FIRST)).contains("\"takeBack\":\"handedOver\"");
    story.later(Courtesy.TAKE_BACK_MS + 1);
    assertThat(view(story, FIRST)).contains("\"takeBack\":null");
  }

  @Test
  void a_sealed_answer_is_nobodys_to_read_and_its_key_is_due_once_both_stand() {
    var story =
        Story.closing().does(FIRST, new TalkCommand.SealAnswer("unsaid", "hash", "secretbox"));
    assertThat(view(story, SECOND))
        .contains("\"mine\":\"asked\",\"theirs\":\"sealed\"", "\"due\":[]")
        .doesNotContain("secretbox");

    story.does(SECOND, new TalkCommand.Pass("unsaid"));
    assertThat(view(story, FIRST))
        .contains("\"due\":[{\"due\":\"openAnswer\",\"question\":\"unsaid\"}]");
    assertThat(view(story, SECOND)).contains("\"due\":[]");
  }

  @Test
  void lines_are_shown_from_the_asked_number_on() {
    var story = Story.holding(Degree.FREE, Setting.LIVE).shares(FIRST, "The third line.");

    assertThat(view(story, SECOND, "en", 3))
        .contains("\"lines\":[{\"line\":3,\"seat\":\"first\",\"kind\":\"share\"")
        .contains("\"lineCount\":3")
        .doesNotContain("\"tired\"");
    assertThat(view(story, SECOND, "en", 4)).contains("\"lines\":[],\"lineCount\":3");
  }

  @Test
  void time_with_the_floor_runs_on_while_nothing_happens() {
    var story = Story.holding(Degree.FREE, Setting.LIVE).later(30_000);

    assertThat(view(story, FIRST))
        .contains("\"shares\":{\"first\":30000,\"second\":0,\"neither\":0}");
  }

  @Test
  void a_pause_shows_who_is_back_and_after_two_missed_returns_offers_a_new_time() {
    var story = Story.holding(Degree.FREE, Setting.LIVE);
    story.does(SECOND, new TalkCommand.Pause(story.at + 30 * 60_000));
    story.does(FIRST, new TalkCommand.Return());
    assertThat(view(story, FIRST))
        .contains("\"phase\":\"paused\"", turn("theirs", "return"), "\"missed\":0");

    story.later(3_600_000).does(FIRST, new TalkCommand.MoveReturn(story.at + 60 * 60_000));
    story.later(3 * 3_600_000);
    assertThat(view(story, SECOND)).contains("\"missed\":2,\"offerNewTime\":true");

    story.does(SECOND, new TalkCommand.MoveReturn(story.at + 60 * 60_000));
    assertThat(view(story, FIRST)).contains("\"missed\":2,\"offerNewTime\":false");
  }

  @Test
  void an_ended_talk_tells_the_place_what_both_released() {
    var story = Story.keeping().does(FIRST, new TalkCommand.Release(3));
    int revision = story.now().ending().revision();
    story
        .does(FIRST, new TalkCommand.ConfirmKeepsake(revision))
        .does(SECOND, new TalkCommand.ConfirmKeepsake(revision));

    assertThat(view(story, SECOND))
        .contains("\"phase\":\"kept\"", "\"due\":[{\"due\":\"tellPlace\",\"commands\":[")
        .contains("\"do\":\"endTalk\",\"log\":\"" + LOG + "\",\"how\":\"kept\"")
        .contains("\"total\":1,\"lines\":[{\"seat\":\"first\",\"kind\":\"share\"");
  }

  @Test
  void a_keepsake_too_large_for_one_entry_is_sent_in_parcels() {
    var story = Story.holding(Degree.FREE, Setting.LIVE);
    for (int i = 0; i < 5; i++) {
      story.does(FIRST, new TalkCommand.Share(new Words("x".repeat(12_000)), null, false));
    }
    story.does(FIRST, new TalkCommand.AskToClose()).does(SECOND, new TalkCommand.AskToClose());
    for (int line = 3; line <= 7; line++) {
      story.does(FIRST, new TalkCommand.Release(line));
    }
    story.does(SECOND, new TalkCommand.Leave());

    assertThat(view(story, FIRST))
        .contains("\"how\":\"left\"", "\"total\":5")
        .contains("\"do\":\"keepLines\",\"log\":\"" + LOG + "\",\"from\":3")
        .contains("\"do\":\"keepLines\",\"log\":\"" + LOG + "\",\"from\":5");
  }
}
