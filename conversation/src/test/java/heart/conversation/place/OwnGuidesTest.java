// SPDX-License-Identifier: Apache-2.0
package heart.conversation.place;

import static heart.conversation.Seat.FIRST;
import static heart.conversation.Seat.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import heart.conversation.Decoded;
import heart.conversation.Degree;
import heart.conversation.Relation;
import heart.conversation.Seat;
import heart.conversation.Setting;
import heart.conversation.Why;
import heart.conversation.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A guide of two people's own: one brings it, the other says yes, a talk is led by it. */
class OwnGuidesTest {
  private static final String LOG = "AAAAAAAAAAAAAAAAAAAAAA";

  private Place place = Place.empty();
  private long at = 1_000;

  @BeforeEach
  void together() {
    does(FIRST, new PlaceCommand.Found(Relation.FRIENDS, new Words("Ana"), null));
    does(SECOND, new PlaceCommand.Join(new Words("Ben"), null, null));
  }

  private static Words tea(int edition) {
    return guide("tea", edition);
  }

  private static Words guide(String id, int edition) {
    return new Words(
        """
        {"format":1,"id":"%s","edition":%d,"languages":["en"],"title":{"en":"Tea %d"},\
        "about":{"en":"A quarter of an hour."},"minutes":15,"degree":"free",\
        "relations":["friends"],"steps":[{"id":"day","kind":"turns","title":{"en":"The day"},\
        "prompt":{"en":"How was it?"}}]}\
        """
            .formatted(id, edition, edition));
  }

  private void does(Seat seat, PlaceCommand command) {
    at += 1_000;
    switch (PlaceRules.decide(place, command, seat, at)) {
      case PlaceRules.Outcome.Refused no -> throw new AssertionError("Refused: " + no.why());
      case PlaceRules.Outcome.Happened yes -> {
        for (var event : yes.events()) {
          assertThat(PlaceCodec.decode(PlaceCodec.encode(event)))
              .isEqualTo(new Decoded.Read<>(event));
          place = place.after(new Place.Entry(seat, at, event));
        }
      }
    }
  }

  private Why refused(Seat seat, PlaceCommand command) {
    return switch (PlaceRules.decide(place, command, seat, at)) {
      case PlaceRules.Outcome.Refused no -> no.why().why();
      case PlaceRules.Outcome.Happened _ -> throw new AssertionError(command + " was possible.");
    };
  }

  private String view() {
    return PlaceView.write(place, FIRST, at, "en");
  }

  private static PlaceCommand begin(String log) {
    return new PlaceCommand.BeginTalk(log, "tea", Degree.FREE, Setting.LIVE, "en");
  }

  @Test
  void a_talk_is_led_by_it_once_the_other_has_said_yes() {
    assertThat(refused(FIRST, begin(LOG))).isEqualTo(Why.UNKNOWN_GUIDE);
    does(FIRST, new PlaceCommand.OfferGuide(tea(1)));
    assertThat(view()).contains("\"title\":\"Tea 1\"", "\"by\":\"first\",\"stage\":\"offered\"");
    assertThat(refused(SECOND, begin(LOG))).isEqualTo(Why.UNKNOWN_GUIDE);
    assertThat(refused(FIRST, new PlaceCommand.AcceptGuide("tea", 1))).isEqualTo(Why.OWN_GUIDE);
    assertThat(refused(SECOND, new PlaceCommand.AcceptGuide("tea", 2)))
        .isEqualTo(Why.UNKNOWN_GUIDE);

    does(SECOND, new PlaceCommand.AcceptGuide("tea", 1));
    assertThat(view()).contains("\"stage\":\"accepted\"");
    assertThat(refused(SECOND, new PlaceCommand.AcceptGuide("tea", 1))).isEqualTo(Why.GUIDE_EXISTS);
    does(SECOND, begin(LOG));

    assertThat(view()).contains("\"guide\":\"tea\",\"edition\":1", "\"title\":\"Tea 1\"");
    assertThat(PlaceView.guideText(place, "tea", 1)).contains("\\\"id\\\":\\\"tea\\\"");
    assertThat(PlaceView.guideText(place, "tea", 2)).isEqualTo("null");
  }

  @Test
  void a_new_edition_takes_the_place_of_the_old_one_only_with_the_others_yes() {
    does(FIRST, new PlaceCommand.OfferGuide(tea(1)));
    does(SECOND, new PlaceCommand.AcceptGuide("tea", 1));
    assertThat(refused(SECOND, new PlaceCommand.OfferGuide(tea(1)))).isEqualTo(Why.GUIDE_EXISTS);
    does(SECOND, new PlaceCommand.OfferGuide(tea(2)));
    assertThat(view()).contains("Tea 1", "Tea 2");

    does(FIRST, new PlaceCommand.AcceptGuide("tea", 2));
    assertThat(view()).contains("Tea 2").doesNotContain("Tea 1");
    does(FIRST, begin(LOG));
    assertThat(view()).contains("\"edition\":2");
  }

  @Test
  void either_puts_it_away_and_what_was_led_by_it_keeps_its_title() {
    does(FIRST, new PlaceCommand.OfferGuide(tea(1)));
    does(SECOND, new PlaceCommand.DropGuide("tea", 1));
    assertThat(view()).contains("\"guides\":[]");
    does(FIRST, new PlaceCommand.OfferGuide(tea(1)));
    does(SECOND, new PlaceCommand.AcceptGuide("tea", 1));
    does(SECOND, begin(LOG));
    does(FIRST, new PlaceCommand.DropGuide("tea", 1));

    assertThat(view()).contains("\"guides\":[]", "\"title\":\"Tea 1\"");
    assertThat(PlaceView.guideText(place, "tea", 1)).isNotEqualTo("null");
    assertThat(refused(FIRST, new PlaceCommand.DropGuide("tea", 1))).isEqualTo(Why.UNKNOWN_GUIDE);
    assertThat(PlaceState.write(place)).contains("\"stage\":\"dropped\"");
  }

  @Test
  void what_is_no_guide_or_one_of_ours_or_too_long_is_refused_and_says_so() {
    assertThat(refused(FIRST, new PlaceCommand.OfferGuide(new Words("{}"))))
        .isEqualTo(Why.WRONG_GUIDE);
    assertThat(refused(FIRST, new PlaceCommand.OfferGuide(guide("support", 9))))
        .isEqualTo(Why.GUIDE_EXISTS);
    var tooLong = "{\"do\":\"offerGuide\",\"text\":\"" + "é".repeat(12_001) + "\"}";
    assertThat(PlaceCodec.command(tooLong))
        .isInstanceOfSatisfying(
            Decoded.Unreadable.class, no -> assertThat(no.why().why()).isEqualTo(Why.TOO_LONG));
    for (int i = 1; i <= OwnGuides.AT_MOST; i++) {
      does(FIRST, new PlaceCommand.OfferGuide(guide("g" + i, 1)));
    }
    assertThat(refused(FIRST, new PlaceCommand.OfferGuide(tea(1)))).isEqualTo(Why.TOO_MANY);
    does(FIRST, new PlaceCommand.DropGuide("g1", 1));
    does(FIRST, new PlaceCommand.OfferGuide(tea(1)));
  }

  @Test
  void a_later_version_may_come_to_offer_a_guide_of_the_same_name() {
    place =
        place.after(new Place.Entry(FIRST, at, new PlaceEvent.GuideOffered(guide("support", 1))));

    assertThat(view()).contains("\"id\":\"support\"");
  }

  @Test
  void a_guide_in_a_later_format_asks_for_an_update() {
    var later = new PlaceEvent.GuideOffered(new Words("{\"format\":2}"));

    assertThat(place.after(new Place.Entry(FIRST, at, later))).isInstanceOf(Place.Newer.class);
  }
}
