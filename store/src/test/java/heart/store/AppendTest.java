// SPDX-License-Identifier: Apache-2.0
package heart.store;

import static heart.store.Household.ANNA;
import static heart.store.Household.BEN;
import static heart.store.Household.EVE;
import static heart.store.Household.GENESIS;
import static heart.store.Household.LOG;
import static heart.store.Household.PLACE;
import static heart.store.Household.draft;
import static heart.store.Household.id;
import static org.assertj.core.api.Assertions.assertThat;

import heart.store.Appended.Acknowledged;
import heart.store.Appended.Behind;
import heart.store.Appended.Refused;
import heart.store.Appended.Why;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppendTest {
  @TempDir Path folder;
  private Household house;
  private final ArrayDeque<Long> clock = new ArrayDeque<>();

  @BeforeEach
  void furnish() throws StoreUnusable {
    InstantSource ticking =
        () -> Instant.ofEpochMilli(clock.isEmpty() ? 1_000 : clock.removeFirst());
    house = new Household(folder, StoreConfig.usual().withClock(ticking)).furnished();
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void the_first_entry_gets_seq_one_and_is_read_back_as_it_was_sent() {
    var first = house.next(ANNA, LOG, "hello");

    assertThat(house.store.logs().append(first)).isEqualTo(new Acknowledged(1, 1_000, false));

    assertThat(house.store.logs().after(LOG, 0, 10)).containsExactly(first.at(1_000));
    assertThat(house.head(LOG).hash()).isEqualTo(first.hashAt().apply(1_000));
  }

  @Test
  void a_repeated_send_gets_the_first_answer_and_adds_nothing() {
    var first = house.next(ANNA, LOG, "hello");
    house.store.logs().append(first);
    clock.add(9_000L);

    var again = house.store.logs().append(first);

    assertThat(again).isEqualTo(new Acknowledged(1, 1_000, true));
    assertThat(house.head(LOG).seq()).isEqualTo(1);
  }

  @Test
  void a_repeat_is_known_by_its_id_even_under_another_seq() {
    house.store.logs().append(house.next(ANNA, LOG, "hello"));

    var again = house.store.logs().append(draft(ANNA, LOG, 2, house.head(LOG).hash(), "hello"));

    assertThat(again).isEqualTo(new Acknowledged(1, 1_000, true));
  }

  @Test
  void the_id_of_the_others_entry_is_refused() {
    house.withBen();
    house.store.logs().append(house.next(ANNA, LOG, "hello"));

    var copied = house.store.logs().append(house.next(BEN, LOG, "hello"));

    assertThat(copied).isEqualTo(new Refused(Why.ID_TAKEN));
  }

  @Test
  void who_comes_second_gets_what_they_missed() {
    house.withBen();
    var ofBen = house.next(BEN, LOG, "ben");
    var ofAnna = house.next(ANNA, LOG, "anna");
    house.store.logs().append(ofAnna);

    assertThat(house.store.logs().append(ofBen))
        .isEqualTo(new Behind(1, List.of(ofAnna.at(1_000))));
  }

  @Test
  void who_runs_ahead_of_the_log_is_told_where_it_ends() {
    assertThat(house.store.logs().append(draft(ANNA, LOG, 5, GENESIS, "early")))
        .isEqualTo(new Behind(0, List.of()));
  }

  @Test
  void an_entry_that_names_another_past_is_refused() {
    house.store.logs().append(house.next(ANNA, LOG, "hello"));

    assertThat(house.store.logs().append(draft(ANNA, LOG, 2, GENESIS, "forked")))
        .isEqualTo(new Refused(Why.WRONG_PREV));
  }

  @Test
  void a_stranger_sees_no_difference_between_a_foreign_log_and_none() {
    assertThat(house.store.logs().append(house.next(EVE, LOG, "let me in")))
        .isEqualTo(new Refused(Why.UNKNOWN_LOG));
    assertThat(house.store.logs().append(draft(EVE, id("nowhere"), 1, GENESIS, "let me in")))
        .isEqualTo(new Refused(Why.UNKNOWN_LOG));
    assertThat(house.store.logs().head(EVE, LOG)).isEmpty();
  }

  @Test
  void time_never_runs_backwards_within_a_log() {
    clock.addAll(List.of(5_000L, 4_000L, 6_000L));
    for (var name : List.of("one", "two", "three")) {
      house.store.logs().append(house.next(ANNA, LOG, name));
    }

    assertThat(house.store.logs().after(LOG, 0, 10))
        .extracting(StoredEntry::atMs)
        .containsExactly(5_000L, 5_000L, 6_000L);
  }

  @Test
  void reading_starts_after_the_seq_and_stops_at_the_limit() {
    IntStream.rangeClosed(1, 9)
        .forEach(n -> house.store.logs().append(house.next(ANNA, LOG, "line " + n)));

    assertThat(house.store.logs().after(LOG, 3, 4))
        .extracting(StoredEntry::seq)
        .containsExactly(4L, 5L, 6L, 7L);
  }

  @Test
  void a_place_that_used_up_its_quota_takes_no_more_and_keeps_what_it_has() throws Exception {
    house.close();
    var small = new StoreLimits(1_000, 64, 10, 10, 4, 4, 4);
    house = new Household(folder, StoreConfig.usual().withLimits(small));
    house.store.logs().append(house.next(ANNA, LOG, "one"));
    house.store.logs().append(house.next(ANNA, LOG, "two"));
    house.store.logs().append(house.next(ANNA, LOG, "three"));

    assertThat(house.store.logs().append(house.next(ANNA, LOG, "four")))
        .isEqualTo(new Refused(Why.PLACE_FULL));
    assertThat(house.head(LOG).seq()).isEqualTo(3);
    assertThat(house.head(PLACE).seq()).isZero();
  }
}
