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
import heart.conversation.Why;
import heart.conversation.Words;
import org.junit.jupiter.api.Test;

class LettersTest {
  private static final long DAY = 24 * 60 * 60_000L;

  private static Story writing(Degree degree) {
    return Story.holding(degree, Setting.WRITING);
  }

  private static TalkCommand letter(String words) {
    return new TalkCommand.SendLetter(new Words(words), -1);
  }

  private static TalkCommand later(String words, long opensMs) {
    return new TalkCommand.SendLetter(new Words(words), opensMs);
  }

  private static String view(Story story, Seat seat) {
    var names = new Each<>("Ana", "Ben");
    return TalkView.write(story.talk(), new Viewing(seat, story.at, "en", names, "log", 1));
  }

  private static TalkCommand sayBack() {
    return new TalkCommand.SayBack(new Words("You miss our Sundays."));
  }

  @Test
  void a_letter_hands_the_floor_over_and_nobody_is_hushed() {
    var story = writing(Degree.FREE).does(FIRST, letter("Dear Ben,"));

    story.does(SECOND, letter("Dear Ana,"));

    assertThat(story.floor()).isInstanceOf(Floor.Speaking.class);
    assertThat(story.now().lines().count()).isEqualTo(4);
    assertThat(story.now().shares()).isEqualTo(Shares.NONE);
  }

  @Test
  void a_letter_is_said_back_where_the_degree_asks_for_it() {
    var story = writing(Degree.LIGHT).does(FIRST, letter("I miss our Sundays."));

    story.does(SECOND, sayBack()).answers(FIRST, Hearing.MORE, null);

    story.does(FIRST, letter("And the walks.")).does(SECOND, sayBack());
    assertThat(story.floor()).isInstanceOf(Floor.Answering.class);
  }

  @Test
  void words_are_needed_for_what_nobody_can_have_heard() {
    var story = writing(Degree.LIGHT).does(FIRST, letter("I miss our Sundays."));

    assertThat(story.refused(SECOND, new TalkCommand.SayBack(null))).isEqualTo(Why.WORDS_NEEDED);
  }

  @Test
  void where_two_talk_there_are_no_letters_and_where_they_write_no_single_lines() {
    assertThat(Story.holding(Degree.FREE, Setting.LIVE).refused(FIRST, letter("Dear Ben,")))
        .isEqualTo(Why.NOT_NOW);
    assertThat(
            writing(Degree.FREE)
                .refused(FIRST, new TalkCommand.Share(new Words("Hm"), null, false)))
        .isEqualTo(Why.NOT_NOW);
    assertThat(writing(Degree.FREE).refused(SECOND, letter("Me first")))
        .isEqualTo(Why.OTHER_HAS_FLOOR);
  }

  @Test
  void a_letter_for_later_is_unread_until_its_time() {
    var story = writing(Degree.LIGHT);
    long sunday = story.at + 3 * DAY;
    story.does(FIRST, later("I miss our Sundays.", sunday));

    assertThat(view(story, FIRST)).contains("I miss our Sundays.", "\"opensAt\":" + sunday);
    assertThat(view(story, SECOND))
        .doesNotContain("Sundays")
        .contains("\"opensAt\":" + sunday, "\"whose\":\"nobody\",\"to\":\"letter\"")
        .contains("\"wakeAt\":" + sunday);
    assertThat(story.refused(SECOND, sayBack())).isEqualTo(Why.NOT_OPEN_YET);
    for (var around :
        new TalkCommand[] {
          new TalkCommand.SkipSayBack(),
          new TalkCommand.BeReady(story.step()),
          new TalkCommand.AskToClose()
        }) {
      assertThat(story.refused(SECOND, around)).isEqualTo(Why.NOT_OPEN_YET);
    }

    story.later(3 * DAY);

    assertThat(view(story, SECOND)).contains("I miss our Sundays.").doesNotContain("opensAt");
    story.does(SECOND, sayBack());
  }

  @Test
  void in_the_free_degree_an_answer_waits_as_well() {
    var story = writing(Degree.FREE);
    story.does(FIRST, later("Dear Ben,", story.at + DAY));

    assertThat(story.refused(SECOND, letter("Dear Ana,"))).isEqualTo(Why.NOT_OPEN_YET);
    assertThat(story.refused(SECOND, new TalkCommand.Pass(story.step())))
        .isEqualTo(Why.NOT_OPEN_YET);

    story.later(DAY).does(SECOND, letter("Dear Ana,"));
  }

  @Test
  void what_crossed_with_a_clock_that_runs_ahead_is_kept() {
    var story = writing(Degree.LIGHT);
    story.does(FIRST, later("Dear Ben,", story.at + DAY));

    story.writes(SECOND, new TalkEvent.SaidBack(new Words("You miss me.")));

    assertThat(story.floor()).isInstanceOf(Floor.Answering.class);
  }

  @Test
  void until_it_opens_its_writer_calls_it_back_and_has_the_floor_again() {
    for (var degree : Degree.values()) {
      var story = writing(degree);
      int lines = story.now().lines().count();
      story.does(FIRST, later("Too sharp.", story.at + DAY));
      story.does(SECOND, new TalkCommand.SetAside(new Words("the house")));

      assertThat(story.refused(SECOND, new TalkCommand.CallBack(lines + 1)))
          .isEqualTo(Why.LETTER_STANDS);
      story.does(FIRST, new TalkCommand.CallBack(lines + 1));

      assertThat(story.now().lines().count()).isEqualTo(lines);
      assertThat(story.now().beside().topics()).hasSize(1);
      story.does(FIRST, letter("Gentler."));
      assertThat(story.now().lines().line(lines + 1)).isNotNull();
      assertThat(story.now().turns()).isEqualTo(degree == Degree.FREE ? 2 : 1);
    }
  }

  @Test
  void it_is_called_back_in_a_pause_as_well_and_a_first_turn_is_a_first_turn_again() {
    var story = writing(Degree.FREE);
    story.does(FIRST, later("Too sharp.", story.at + DAY));
    int line = story.now().lines().count();
    story.does(SECOND, new TalkCommand.Pause(story.at + 60 * 60_000L));

    story.does(FIRST, new TalkCommand.CallBack(line));

    assertThat(story.now().standing()).isInstanceOf(Standing.Paused.class);
    assertThat(((Now.Turns) story.now().now()).had().of(FIRST)).isFalse();
    story.does(FIRST, new TalkCommand.Return()).does(SECOND, new TalkCommand.Return());
    story.does(FIRST, letter("Gentler."));
  }

  @Test
  void what_has_opened_or_been_answered_stands() {
    var story = writing(Degree.LIGHT);
    story.does(FIRST, later("Dear Ben,", story.at + DAY)).later(DAY);
    int line = story.now().lines().count();

    assertThat(story.refused(FIRST, new TalkCommand.CallBack(line))).isEqualTo(Why.LETTER_STANDS);

    var atOnce = writing(Degree.LIGHT).does(FIRST, letter("Dear Ben,"));
    assertThat(atOnce.refused(FIRST, new TalkCommand.CallBack(line))).isEqualTo(Why.LETTER_STANDS);
  }

  @Test
  void a_time_that_is_over_or_too_far_is_refused_and_a_hostile_one_comes_nearer() {
    var story = writing(Degree.FULL);

    assertThat(story.refused(FIRST, later("Hm", story.at))).isEqualTo(Why.BAD_TIME);
    assertThat(story.refused(FIRST, later("Hm", story.at + 61 * DAY))).isEqualTo(Why.BAD_TIME);

    story.writes(FIRST, new TalkEvent.LetterSent(new Words("Wait!"), story.at + 4_000 * DAY));
    story.later(61 * DAY).does(SECOND, sayBack());
  }

  @Test
  void read_marks_are_kept_only_where_both_would_like_them() {
    var story = writing(Degree.LIGHT).does(FIRST, letter("Dear Ben,"));
    int line = story.now().lines().count();

    story.does(FIRST, new TalkCommand.WantReadMarks(true));
    assertThat(story.refused(SECOND, new TalkCommand.MarkRead(line))).isEqualTo(Why.NO_READ_MARKS);

    story.does(SECOND, new TalkCommand.WantReadMarks(true));
    assertThat(story.refused(FIRST, new TalkCommand.MarkRead(line))).isEqualTo(Why.NO_SUCH_LINE);
    story.does(SECOND, new TalkCommand.MarkRead(line));
    assertThat(view(story, FIRST)).contains("\"read\":true");
    assertThat(story.refused(SECOND, new TalkCommand.MarkRead(line)))
        .isEqualTo(Why.ALREADY_SETTLED);

    story.does(SECOND, new TalkCommand.WantReadMarks(false));
    assertThat(view(story, FIRST)).doesNotContain("\"read\":true");
    assertThat(story.refused(SECOND, new TalkCommand.WantReadMarks(false)))
        .isEqualTo(Why.ALREADY_SETTLED);
  }

  @Test
  void what_is_not_open_yet_is_neither_read_nor_released() {
    var story = writing(Degree.FREE);
    story.does(FIRST, later("Dear Ben,", story.at + DAY));
    int line = story.now().lines().count();
    story
        .does(FIRST, new TalkCommand.WantReadMarks(true))
        .does(SECOND, new TalkCommand.WantReadMarks(true));

    assertThat(story.refused(SECOND, new TalkCommand.MarkRead(line))).isEqualTo(Why.NOT_OPEN_YET);

    story.writes(FIRST, new TalkEvent.CloseAsked()).writes(SECOND, new TalkEvent.CloseAsked());
    assertThat(story.refused(FIRST, new TalkCommand.Release(line))).isEqualTo(Why.NOT_OPEN_YET);
    story.later(DAY).does(FIRST, new TalkCommand.Release(line));
  }

  @Test
  void a_card_is_brought_in_once() {
    var story = Story.holding(Degree.FREE, Setting.LIVE);
    var card = new TalkCommand.Share(new Words("I was afraid."), "card", false);
    story.does(FIRST, card);

    assertThat(story.refused(FIRST, card)).isEqualTo(Why.CARD_TWICE);
    assertThat(view(story, FIRST)).contains("\"card\":\"card\"");
    assertThat(view(story, SECOND)).contains("I was afraid.").doesNotContain("\"card\":");

    // Another's card may happen to have the same id.
    story.does(FIRST, new TalkCommand.HandOver()).does(SECOND, card);
  }
}
