// SPDX-License-Identifier: Apache-2.0
package heart.store;

import static heart.store.Household.ANNA;
import static heart.store.Household.BEN;
import static heart.store.Household.GENESIS;
import static heart.store.Household.PLACE;
import static heart.store.Household.draft;
import static heart.store.Household.id;
import static org.assertj.core.api.Assertions.assertThat;

import heart.store.Logs.Opened;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one person keeps for themselves: in no way anybody else's. */
class OwnLogsTest {
  private static final String NOTES = id("notes");

  @TempDir Path folder;
  private Household house;

  @BeforeEach
  void furnish() throws StoreUnusable {
    var limits = new StoreLimits(1_500, 2, 3, 2, 2, 2, 2);
    house = new Household(folder, StoreConfig.usual().withLimits(limits)).furnished().withBen();
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void a_private_log_is_made_once_and_taken_by_nobody_else() {
    assertThat(open(ANNA, NOTES)).isEqualTo(Opened.MADE);
    assertThat(open(ANNA, NOTES)).isEqualTo(Opened.STANDS);
    assertThat(open(BEN, NOTES)).isEqualTo(Opened.ID_TAKEN);
    assertThat(house.store.logs().open(ANNA, PLACE, NOTES, GENESIS)).isEqualTo(Opened.ID_TAKEN);
  }

  @Test
  void its_owner_appends_and_the_other_of_the_place_finds_no_such_log() {
    open(ANNA, NOTES);

    assertThat(house.store.logs().append(draft(ANNA, NOTES, 1, GENESIS, "mine")))
        .isInstanceOf(Appended.Acknowledged.class);
    assertThat(house.store.logs().append(draft(BEN, NOTES, 2, GENESIS, "not mine")))
        .isEqualTo(new Appended.Refused(Appended.Why.UNKNOWN_LOG));
    assertThat(house.store.logs().head(ANNA, NOTES).orElseThrow().seq()).isEqualTo(1);
    assertThat(house.store.logs().head(BEN, NOTES)).isEmpty();
  }

  @Test
  void what_is_let_go_of_takes_no_room_any_more() {
    for (int i = 0; i < 5; i++) {
      open(ANNA, NOTES);
      assertThat(house.store.logs().append(draft(ANNA, NOTES, 1, GENESIS, "x".repeat(900))))
          .isInstanceOf(Appended.Acknowledged.class);
      assertThat(house.store.logs().letGoOwn(ANNA, NOTES)).isTrue();
    }
    assertThat(house.store.logs().head(ANNA, NOTES)).isEmpty();
    assertThat(house.store.logs().letGoOwn(ANNA, PLACE)).isFalse();
    assertThat(house.store.logs().letGoOwn(BEN, NOTES)).isFalse();
  }

  @Test
  void no_list_of_places_shows_it_and_it_takes_none_of_them_away() {
    open(ANNA, NOTES);

    assertThat(house.store.places().of(ANNA)).extracting(Places.Place::id).containsExactly(PLACE);
    assertThat(house.store.places().found(ANNA, id("second"), GENESIS))
        .isEqualTo(Places.Founded.MADE);
  }

  @Test
  void there_are_so_many_and_no_more_and_their_room_has_a_quota() {
    open(ANNA, NOTES);
    open(ANNA, id("more"));
    assertThat(open(ANNA, id("too many"))).isEqualTo(Opened.TOO_MANY);
    assertThat(open(BEN, id("his"))).isEqualTo(Opened.MADE);

    var prev = GENESIS;
    Appended last = house.store.logs().append(draft(ANNA, NOTES, 1, prev, "n1"));
    for (int seq = 2; last instanceof Appended.Acknowledged; seq++) {
      prev = house.store.logs().head(ANNA, NOTES).orElseThrow().hash();
      last = house.store.logs().append(draft(ANNA, NOTES, seq, prev, "n" + seq));
    }
    assertThat(last).isEqualTo(new Appended.Refused(Appended.Why.PLACE_FULL));
  }

  private Opened open(String person, String log) {
    return house.store.logs().openOwn(person, log, GENESIS);
  }
}
