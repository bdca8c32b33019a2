// SPDX-License-Identifier: Apache-2.0
package heart.conversation.place;

import static heart.conversation.Seat.FIRST;
import static heart.conversation.Seat.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import heart.conversation.Decoded;
import heart.conversation.Degree;
import heart.conversation.LineKind;
import heart.conversation.Relation;
import heart.conversation.Seat;
import heart.conversation.Setting;
import heart.conversation.Who;
import heart.conversation.Why;
import heart.conversation.Words;
import heart.conversation.talk.TalkEvent.Promise;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceTest {
  private static final String LOG = "AAAAAAAAAAAAAAAAAAAAAA";
  private static final String OTHER_LOG = "BBBBBBBBBBBBBBBBBBBBBB";
  private static final PlaceCommand FOUND =
      new PlaceCommand.Found(Relation.FRIENDS, new Words("Ana"), new Keys("s", "x"));
  private static final PlaceCommand JOIN = new PlaceCommand.Join(new Words("Ben"), null, "mac");

  private Place place = Place.empty();
  private long at = 1_000;

  private PlaceTest does(Seat seat, PlaceCommand command) {
    at += 1_000;
    switch (PlaceRules.decide(place, command, seat, at)) {
      case PlaceRules.Outcome.Refused no -> throw new AssertionError("Refused: " + no.why());
      case PlaceRules.Outcome.Happened yes -> {
        for (var event : yes.events()) {
          var text = PlaceCodec.encode(event);
          assertThat(PlaceCodec.decode(text)).isEqualTo(new Decoded.Read<>(event));
          place = place.after(new Place.Entry(seat, at, event));
        }
      }
    }
    return this;
  }

  private Why refused(Seat seat, PlaceCommand command) {
    return switch (PlaceRules.decide(place, command, seat, at)) {
      case PlaceRules.Outcome.Refused no -> no.why().why();
      case PlaceRules.Outcome.Happened _ -> throw new AssertionError(command + " was possible.");
    };
  }

  private PlaceTest together() {
    return does(FIRST, FOUND).does(SECOND, JOIN);
  }

  private static PlaceCommand begin(String log) {
    return new PlaceCommand.BeginTalk(log, "heart-to-heart", Degree.LIGHT, Setting.TOGETHER, "en");
  }

  private static KeptLine line(String words) {
    return new KeptLine(FIRST, LineKind.SHARE, "on-my-heart", new Words(words), 5);
  }

  private static PlaceCommand end(String log, long next, int total, KeptLine... lines) {
    var walk = new Promise(Who.BOTH, new Words("Walk"), null);
    return new PlaceCommand.EndTalk(
        new PlaceEvent.Ending(log, How.KEPT, 9, List.of(walk), next, total, List.of(lines)));
  }

  private String view(Seat seat) {
    return PlaceView.write(place, seat, at, "es");
  }

  @Test
  void first_founds_the_place_and_second_joins_it_once() {
    assertThat(refused(FIRST, JOIN)).isEqualTo(Why.NOT_FOUNDED);
    assertThat(refused(SECOND, FOUND)).isEqualTo(Why.NOT_YOUR_SEAT);
    does(FIRST, FOUND);
    assertThat(view(FIRST)).contains("\"phase\":\"alone\"", "\"first\":\"Ana\",\"second\":null");
    assertThat(refused(FIRST, JOIN)).isEqualTo(Why.NOT_YOUR_SEAT);
    assertThat(refused(FIRST, begin(LOG))).isEqualTo(Why.NOT_JOINED);
    does(SECOND, JOIN);
    assertThat(view(SECOND)).contains("\"first\":\"Ana\",\"second\":\"Ben\"");
    assertThat(refused(SECOND, JOIN)).isEqualTo(Why.ALREADY_JOINED);
    assertThat(refused(FIRST, FOUND)).isEqualTo(Why.ALREADY_FOUNDED);
  }

  @Test
  void each_changes_their_own_name() {
    together().does(SECOND, new PlaceCommand.Rename(new Words("Benito")));

    assertThat(view(FIRST)).contains("\"first\":\"Ana\",\"second\":\"Benito\"");
  }

  @Test
  void safety_words_that_differ_for_one_differ_until_that_one_says_otherwise() {
    together();
    assertThat(view(FIRST)).contains("\"words\":\"notYet\"");
    does(FIRST, new PlaceCommand.CompareWords(true));
    assertThat(view(SECOND)).contains("\"words\":\"match\"");
    does(SECOND, new PlaceCommand.CompareWords(false));
    assertThat(view(FIRST)).contains("\"words\":\"differ\"");
    assertThat(refused(SECOND, new PlaceCommand.CompareWords(false))).isEqualTo(Why.ALREADY_SAID);
    does(SECOND, new PlaceCommand.CompareWords(true));
    assertThat(view(FIRST)).contains("\"words\":\"match\"");
  }

  @Test
  void there_is_one_talk_at_a_time_and_its_log_is_named_once() {
    together().does(FIRST, begin(LOG));
    assertThat(refused(SECOND, begin(OTHER_LOG))).isEqualTo(Why.TALK_ALREADY_OPEN);
    assertThat(view(SECOND)).contains("\"title\":\"De corazón a corazón\"", "\"do\":\"begin\"");
    does(SECOND, end(LOG, -1, 0));
    assertThat(refused(FIRST, begin(LOG))).isEqualTo(Why.ALREADY_ENDED);
    assertThat(refused(FIRST, end(LOG, -1, 0))).isEqualTo(Why.ALREADY_ENDED);
    assertThat(refused(FIRST, end(OTHER_LOG, -1, 0))).isEqualTo(Why.NO_SUCH_TALK);
    does(FIRST, begin(OTHER_LOG));
  }

  @Test
  void a_guide_nobody_has_begins_no_talk() {
    together();
    var unknown = new PlaceCommand.BeginTalk(LOG, "no-such-guide", Degree.FREE, Setting.LIVE, "en");

    assertThat(refused(FIRST, unknown)).isEqualTo(Why.UNKNOWN_GUIDE);
  }

  @Test
  void a_keepsake_too_large_for_one_entry_arrives_in_order_and_once() {
    together().does(FIRST, begin(LOG)).does(FIRST, end(LOG, -1, 3, line("one")));
    assertThat(PlaceView.keepsake(place, LOG)).contains("\"complete\":false");
    var two = new PlaceCommand.KeepLines(LOG, 2, List.of(line("two")));
    var three = new PlaceCommand.KeepLines(LOG, 3, List.of(line("three")));
    var four = new PlaceCommand.KeepLines(LOG, 3, List.of(line("three"), line("four")));

    assertThat(refused(FIRST, three)).isEqualTo(Why.OUT_OF_ORDER);
    does(SECOND, two);
    assertThat(refused(FIRST, two)).isEqualTo(Why.ALREADY_KEPT);
    assertThat(refused(FIRST, four)).isEqualTo(Why.OUT_OF_ORDER);
    does(FIRST, three);
    assertThat(refused(SECOND, three)).isEqualTo(Why.ALREADY_KEPT);
    assertThat(PlaceView.keepsake(place, LOG))
        .contains("\"one\"", "\"two\"", "\"three\"", "\"complete\":true", "\"what\":\"Walk\"");
  }

  @Test
  void the_soonest_next_time_that_lies_ahead_is_shown() {
    together()
        .does(FIRST, begin(LOG))
        .does(FIRST, end(LOG, 500_000, 1, line("x".repeat(200))))
        .does(FIRST, begin(OTHER_LOG))
        .does(FIRST, end(OTHER_LOG, 400_000, 0));

    assertThat(view(FIRST))
        .contains("\"next\":{\"at\":400000,\"log\":\"" + OTHER_LOG + "\"}")
        .contains("\"glimpse\":\"" + "x".repeat(140) + "\"");
    at = 450_000;
    assertThat(view(FIRST)).contains("\"next\":{\"at\":500000,\"log\":\"" + LOG + "\"}");
    at = 600_000;
    assertThat(view(FIRST)).contains("\"next\":null,\"can\"");
  }

  @Test
  void an_entry_that_the_rules_refuse_changes_nothing() {
    together();
    var before = PlaceState.write(place);
    place =
        place.after(
            new Place.Entry(FIRST, at, new PlaceEvent.Joined(new Words("Eve"), null, null)));

    assertThat(PlaceState.write(place)).isEqualTo(before);
  }

  @Test
  void two_hundred_talks_stand_in_the_timeline() {
    together();
    for (int i = 0; i < 200; i++) {
      String log = "A".repeat(19) + (100 + i);
      does(FIRST, begin(log)).does(SECOND, end(log, -1, 1, line("line " + i)));
    }
    String view = view(FIRST);

    assertThat(view).contains("line 0", "line 199");
  }
}
