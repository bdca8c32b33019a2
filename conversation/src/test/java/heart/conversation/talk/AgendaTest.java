// SPDX-License-Identifier: Apache-2.0
package heart.conversation.talk;

import static heart.conversation.Seat.FIRST;
import static heart.conversation.Seat.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import heart.conversation.Decoded;
import heart.conversation.Degree;
import heart.conversation.Each;
import heart.conversation.Seat;
import heart.conversation.Setting;
import heart.conversation.Words;
import heart.conversation.guide.Step;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the two had agreed to talk about stands on the path, before what the guide asks. */
class AgendaTest {
  private static final List<AgendaItem> AGENDA =
      List.of(
          new AgendaItem(SECOND, new Words("the boxes in the hall"), 15),
          new AgendaItem(
              FIRST, new Words("how we say good night when one of us comes home late"), 0));

  private static Story begun(String guide) {
    var setup = new Setup(guide, 1, Degree.FREE, Setting.LIVE, "en");
    return new Story().does(FIRST, new TalkCommand.Begin(setup, null, new Planned(AGENDA, 0)));
  }

  private static String view(Story story, Seat seat) {
    return TalkView.write(
        story.talk(), new Viewing(seat, story.at, "es", new Each<>("Ana", "Ben"), "log", 1));
  }

  @Test
  void the_items_come_in_their_order_after_what_is_read_together() {
    var story = begun("heart-to-heart");

    assertThat(story.now().guide().steps().stream().map(Step::id))
        .containsSequence("appreciation", "breath", "agenda.1", "agenda.2", "on-my-heart");
    assertThat(view(story, SECOND))
        .contains(
            "\"title\":\"the boxes in the hall\"",
            "\"title\":\"how we say good night when one of…\"");
  }

  @Test
  void whose_item_it_is_begins_and_has_half_of_its_minutes() {
    var story = begun("just-talk");

    assertThat(story.step()).isEqualTo("agenda.1");
    assertThat(story.floor().mayWrite()).isEqualTo(SECOND);
    assertThat(view(story, SECOND)).contains("\"prompt\":\"the boxes in the hall\"");
    assertThat(story.now().step().minutes()).isEqualTo(8);
    story.shares(SECOND, "They have been there since May.").ready("agenda.1");
    assertThat(story.floor().mayWrite()).isEqualTo(FIRST);
    assertThat(story.now().step().minutes()).isZero();
    story.ready("agenda.2");
    assertThat(story.step()).isEqualTo("talk");
  }

  @Test
  void it_stands_in_the_log_as_it_was_agreed() {
    var setup = new Setup("just-talk", 1, Degree.FREE, Setting.LIVE, "en");
    var event = new TalkCommand.Begin(setup, null, new Planned(AGENDA, 0)).event();
    var text = TalkCodec.encode(java.util.Objects.requireNonNull(event));

    assertThat(text).contains("\"agenda\":[{\"by\":\"second\",\"words\":\"the boxes in the hall\"");
    assertThat(TalkCodec.decode(text)).isEqualTo(new Decoded.Read<>(event));
    assertThat(TalkCodec.decode(text.replace("15", "121"))).isInstanceOf(Decoded.Unreadable.class);
  }
}
