// SPDX-License-Identifier: Apache-2.0
package heart.conversation.plan;

import static heart.conversation.plan.PlanStory.ANA;
import static heart.conversation.plan.PlanStory.BEN;
import static heart.conversation.plan.PlanStory.DAY;
import static heart.conversation.plan.PlanStory.NOW;
import static heart.conversation.plan.PlanStory.id;
import static heart.conversation.plan.PlanStory.item;
import static org.assertj.core.api.Assertions.assertThat;

import heart.conversation.Seat;
import heart.conversation.Why;
import heart.conversation.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * What is talked about, and how the time is divided: sixty minutes, fifteen of them for the frame.
 */
class AgendaTest {
  private final PlanStory story = PlanStory.agreed(NOW + DAY);

  private static PlanEvent change(String item, int revision, String words, int weight) {
    return new PlanEvent.ItemChanged(id(item), revision, new Words(words), weight, 15);
  }

  private List<String> order() {
    return Division.of(story.plan()).inOrder.stream()
        .map(given -> given.item().words().text() + " " + given.minutes())
        .toList();
  }

  @Test
  void opening_and_closing_take_a_quarter_and_never_less_than_ten_of_half_an_hour() {
    assertThat(List.of(5, 20, 30, 45, 60, 90, 120, 600).stream().map(Division::frame))
        .containsExactly(1, 5, 10, 10, 15, 25, 30, 150);
  }

  @Test
  void each_has_half_and_the_heaviest_comes_first_by_turns() {
    story.given(ANA, item("p", "holidays", 1, 10)).given(ANA, item("p", "money", 3, 10));
    story.given(BEN, item("p", "mother", 3, 10)).given(BEN, item("p", "garden", 2, 10));

    // Both have something that matters most: who was asked begins.
    assertThat(order()).containsExactly("mother 10", "money 10", "garden 10", "holidays 10");
  }

  @Test
  void what_is_longer_than_the_half_is_shortened_and_what_no_longer_fits_waits() {
    story.given(ANA, item("p", "money", 3, 18)).given(ANA, item("p", "house", 2, 30));
    story.given(BEN, item("p", "mother", 3, 40)).given(BEN, item("p", "garden", 1, 10));

    assertThat(order()).containsExactly("mother 22", "money 18");
    assertThat(story.names(Division.of(story.plan()).beyond())).containsExactly("house", "garden");
  }

  @Test
  void what_one_leaves_unused_the_other_may_use() {
    story.given(ANA, item("p", "money", 3, 40)).given(BEN, item("p", "garden", 1, 5));
    assertThat(order()).containsExactly("money 40", "garden 5");
  }

  @Test
  void what_does_not_fit_moves_to_the_next_time_by_name_when_the_talk_begins() {
    story.given(ANA, item("p", "money", 3, 120)).given(ANA, item("p", "house", 2, 30));
    story.given(BEN, item("p", "garden", 1, 20));
    story.given(ANA, new PlanEvent.Begun(id("p"), id("t")));

    assertThat(story.names(story.held().items())).containsExactly("money", "garden");
    assertThat(story.names(story.here().nextTime())).containsExactly("house");

    // What was not reached after all can follow.
    story.given(BEN, new PlanEvent.ItemMoved(id("garden"), null));
    assertThat(story.names(story.here().nextTime())).containsExactly("house", "garden");
  }

  @Test
  void words_are_their_authors_and_weight_is_both_peoples() {
    story.given(ANA, item("p", "money", 1, 10));
    story.refused(BEN, change("money", 1, "your money", 2), Why.NOT_YOUR_ITEM);
    story.given(BEN, change("money", 1, "money", 3));
    story.refused(ANA, change("money", 1, "our money", 2), Why.ITEM_CHANGED);
    story.given(ANA, change("money", 2, "our money", 2));
    story.refused(BEN, new PlanEvent.ItemRemoved(id("money")), Why.NOT_YOUR_ITEM);
    story.given(ANA, new PlanEvent.ItemRemoved(id("money")));
    story.refused(ANA, new PlanEvent.ItemRemoved(id("money")), Why.NO_SUCH_ITEM);
  }

  @Test
  void an_item_is_in_one_place_and_moves_between_them() {
    story.given(ANA, new PlanEvent.ItemAdded(null, id("cat"), new Words("cat"), 2, 10));
    story.refused(BEN, item("p", "cat", 1, 5), Why.ALREADY_THERE);
    story.refused(BEN, new PlanEvent.ItemMoved(id("cat"), null), Why.ALREADY_THERE);
    story.given(BEN, new PlanEvent.ItemMoved(id("cat"), id("p")));
    assertThat(story.here().nextTime()).isEmpty();
    assertThat(story.names(story.plan().items())).containsExactly("cat");
    story.refused(BEN, new PlanEvent.ItemMoved(id("cat"), id("q")), Why.NO_SUCH_PLAN);
  }

  @Test
  void there_is_room_for_thirty_items_on_an_agenda() {
    for (int i = 0; i < PlanLimits.ITEMS; i++) {
      story.given(ANA, item("p", "item" + i, 1, 5));
    }
    story.refused(ANA, item("p", "one more", 1, 5), Why.TOO_MANY);
    story.given(ANA, new PlanEvent.ItemAdded(null, id("one more"), new Words("x"), 1, 5));
  }

  @Test
  void each_ticks_their_own_points() {
    story.given(ANA, new PlanEvent.Ticked(id("p"), Point.DOOR_CLOSED, true));
    story.refused(ANA, new PlanEvent.Ticked(id("p"), Point.DOOR_CLOSED, true), Why.ALREADY_TICKED);
    story.refused(BEN, new PlanEvent.Ticked(id("p"), Point.DOOR_CLOSED, false), Why.ALREADY_TICKED);
    assertThat(story.plan().ticked().first()).containsExactly(Point.DOOR_CLOSED);
    assertThat(story.plan().ticked().second()).isEmpty();
  }

  @Test
  void any_agenda_is_divided_fairly() {
    var random = new SplittableRandom(7);
    for (int round = 0; round < 3_000; round++) {
      var items = new ArrayList<Item>();
      for (int i = random.nextInt(12); i > 0; i--) {
        var by = random.nextBoolean() ? ANA : BEN;
        int minutes = 1 + random.nextInt(120);
        items.add(new Item(id("i" + i), by, new Words("x"), 1 + random.nextInt(3), minutes, 1, -i));
      }
      var plan = story.plan().with(items);
      var division = Division.of(plan);
      fair(items, division);
    }
  }

  private static void fair(List<Item> items, Division division) {
    int sum = 0;
    var seen = new HashSet<String>();
    for (var given : division.inOrder) {
      sum += given.minutes();
      seen.add(given.item().id());
      assertThat(given.minutes()).isBetween(1, given.item().minutes());
    }
    assertThat(sum).isLessThanOrEqualTo(division.free);
    assertThat(sum).isEqualTo(division.given(ANA) + division.given(BEN));
    for (var seat : Seat.values()) {
      boolean waits = division.beyond().stream().anyMatch(item -> item.by() == seat);
      if (waits) {
        assertThat(division.given(seat.other())).isLessThanOrEqualTo(division.free / 2 + 1);
      }
    }
    for (var item : division.beyond()) {
      assertThat(seen.add(item.id())).isTrue();
    }
    assertThat(seen).hasSameSizeAs(items);
  }
}
