// SPDX-License-Identifier: Apache-2.0
package heart.conversation.talk;

import static heart.conversation.Seat.FIRST;
import static heart.conversation.Seat.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import heart.conversation.Degree;
import heart.conversation.Each;
import heart.conversation.Seat;
import heart.conversation.Setting;
import heart.conversation.Why;
import heart.conversation.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

class PauseAndLeaveTest {
  private static final long MINUTE = 60_000;
  private final Story story = Story.holding(Degree.FREE, Setting.LIVE);

  private TalkCommand pause(long minutes) {
    return new TalkCommand.Pause(story.at + Story.TEN_SECONDS + minutes * MINUTE);
  }

  private Standing.Paused paused() {
    return (Standing.Paused) story.now().standing();
  }

  @Test
  void either_may_pause_at_any_time_even_without_the_floor() {
    story.does(SECOND, pause(20));

    assertThat(paused().by()).isEqualTo(SECOND);
    assertThat(story.refused(FIRST, new TalkCommand.Share(new Words("wait"), null, false)))
        .isEqualTo(Why.PAUSED);
    assertThat(story.refused(FIRST, pause(20))).isEqualTo(Why.PAUSED);
  }

  @Test
  void a_pause_is_twenty_minutes_at_least_and_a_day_at_most() {
    assertThat(story.refused(FIRST, pause(5))).isEqualTo(Why.PAUSE_TOO_SHORT);
    assertThat(story.refused(FIRST, pause(25 * 60))).isEqualTo(Why.PAUSE_TOO_LONG);
  }

  @Test
  void both_must_return_and_then_the_talk_goes_on_where_it_was() {
    story.does(SECOND, pause(20)).later(20 * MINUTE).does(FIRST, new TalkCommand.Return());
    assertThat(story.refused(FIRST, new TalkCommand.Return())).isEqualTo(Why.ALREADY_BACK);
    assertThat(story.refused(FIRST, new TalkCommand.HandOver())).isEqualTo(Why.PAUSED);

    story.does(SECOND, new TalkCommand.Return());
    assertThat(story.now().standing()).isInstanceOf(Standing.Going.class);
    assertThat(story.floor().mayWrite()).isEqualTo(FIRST);
  }

  @Test
  void paused_time_is_nobodys_share() {
    var before = story.does(SECOND, pause(20)).now().shares();
    story.later(20 * MINUTE).does(FIRST, new TalkCommand.Return());
    story.does(SECOND, new TalkCommand.Return()).shares(FIRST, "Where were we?");

    assertThat(story.now().shares().first()).isEqualTo(before.first() + Story.TEN_SECONDS);
  }

  @Test
  void after_two_missed_returns_a_new_time_may_lie_further_away() {
    story.does(FIRST, pause(20)).later(60 * MINUTE);
    assertThat(paused().missedBy(story.at)).isEqualTo(1);
    long nextWeek = story.at + 7 * 24 * 60 * MINUTE;
    assertThat(story.refused(SECOND, new TalkCommand.MoveReturn(nextWeek)))
        .isEqualTo(Why.PAUSE_TOO_LONG);

    story.does(SECOND, new TalkCommand.MoveReturn(story.at + 30 * MINUTE)).later(60 * MINUTE);
    assertThat(paused().missedBy(story.at)).isEqualTo(2);
    assertThat(paused().newTime(story.at)).isTrue();
    assertThat(paused().back().any()).isFalse();

    story.does(FIRST, new TalkCommand.MoveReturn(nextWeek));
    assertThat(paused().backAtMs()).isEqualTo(nextWeek);
  }

  @Test
  void a_little_late_is_not_missed() {
    story.does(FIRST, pause(20)).later(29 * MINUTE);

    assertThat(paused().missedBy(story.at)).isZero();
  }

  @Test
  void a_talk_is_resumed_after_a_month() {
    story.does(FIRST, pause(20)).later(30L * 24 * 60 * MINUTE);
    story.does(FIRST, new TalkCommand.Return()).does(SECOND, new TalkCommand.Return());

    assertThat(story.shares(FIRST, "Here we are again.").said()).endsWith("Here we are again.");
  }

  @Test
  void nobody_returns_from_no_pause() {
    assertThat(story.refused(FIRST, new TalkCommand.Return())).isEqualTo(Why.NOT_PAUSED);
    assertThat(story.refused(FIRST, new TalkCommand.MoveReturn(story.at + 60 * MINUTE)))
        .isEqualTo(Why.NOT_PAUSED);
  }

  @Test
  void leaving_ends_the_talk_at_once_and_what_stands_is_kept() {
    story.shares(FIRST, "This stands.").does(SECOND, new TalkCommand.Leave());

    assertThat(story.now().standing()).isEqualTo(new Standing.Left(SECOND, story.at, null));
    assertThat(story.said()).endsWith("This stands.");
    assertThat(story.refused(FIRST, new TalkCommand.HandOver())).isEqualTo(Why.OVER);
    assertThat(story.refused(FIRST, new TalkCommand.Leave())).isEqualTo(Why.OVER);
  }

  @Test
  void one_may_leave_from_a_pause_and_from_the_opening() {
    story.does(FIRST, pause(20)).does(SECOND, new TalkCommand.Leave());
    var opening = Story.begun(Degree.FULL, Setting.LIVE).does(SECOND, new TalkCommand.Leave());

    assertThat(story.now().standing()).isInstanceOf(Standing.Left.class);
    assertThat(opening.now().standing()).isInstanceOf(Standing.Left.class);
  }

  @Test
  void words_that_were_on_their_way_when_the_other_left_are_not_part_of_the_talk() {
    story
        .does(SECOND, new TalkCommand.Leave())
        .writes(FIRST, new TalkEvent.Shared(new Words("too late"), null, false));

    assertThat(story.said()).doesNotContain("too late");
  }

  @Test
  void who_left_may_add_one_line_and_nobody_else_anything() {
    var line = new TalkCommand.Part(new Words("Thank you. Let's go on on Sunday."));
    assertThat(story.refused(SECOND, line)).isEqualTo(Why.NOT_NOW);

    story.does(SECOND, new TalkCommand.Leave());
    assertThat(story.refused(FIRST, line)).isEqualTo(Why.OVER);
    story.does(SECOND, line);

    assertThat(story.now().standing())
        .isInstanceOfSatisfying(
            Standing.Left.class, left -> assertThat(left.parting()).isEqualTo(line.words()));
    assertThat(story.refused(SECOND, line)).isEqualTo(Why.ALREADY_ANSWERED);
    assertThat(view(FIRST)).contains("\"parting\":\"Thank you.");
  }

  @Test
  void when_the_time_is_over_a_close_is_suggested_and_a_pause_does_not_count() {
    long minutes = story.now().guide().minutes();
    assertThat(view(FIRST)).contains("\"timeUp\":false");

    story.later(10 * MINUTE).does(FIRST, pause(60)).later(60 * MINUTE);
    story.does(FIRST, new TalkCommand.Return()).does(SECOND, new TalkCommand.Return());
    assertThat(view(SECOND)).contains("\"timeUp\":false");

    story.later((minutes - 10) * MINUTE);
    assertThat(view(SECOND)).contains("\"timeUp\":true");
  }

  @Test
  void a_planned_talk_has_the_minutes_that_were_agreed_on() {
    var setup = story.now().setup();
    var planned =
        new Story().does(FIRST, new TalkCommand.Begin(setup, null, new Planned(List.of(), 25)));
    assertThat(planned.now().guide().minutes()).isEqualTo(25);
  }

  private String view(Seat seat) {
    var names = new Each<>("Ana", "Ben");
    return TalkView.write(story.talk(), new Viewing(seat, story.at, "en", names, "log", 1));
  }
}
