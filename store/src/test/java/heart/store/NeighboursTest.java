// SPDX-License-Identifier: Apache-2.0
package heart.store;

import static heart.store.Household.ANNA;
import static heart.store.Household.BEN;
import static heart.store.Household.EVE;
import static heart.store.Household.FAR;
import static heart.store.Household.GENESIS;
import static heart.store.Household.LOG;
import static heart.store.Household.PLACE;
import static heart.store.Household.hash;
import static heart.store.Household.id;
import static org.assertj.core.api.Assertions.assertThat;

import heart.store.Appended.Acknowledged;
import heart.store.Invitations.Ended;
import heart.store.Invitations.Found;
import heart.store.Invitations.Joined;
import heart.store.Invitations.Offered;
import heart.store.Logs.Opened;
import heart.store.People.SignedIn;
import heart.store.Places.Founded;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People, places and invitations. */
class NeighboursTest {
  private static final String LOOKUP = hash("lookup");

  @TempDir Path folder;
  private Household house;
  private long now = 1_000;

  @BeforeEach
  void furnish() throws StoreUnusable {
    var limits = new StoreLimits(1 << 20, 2, 3, 2, 2, 2, 2);
    house =
        new Household(
                folder,
                StoreConfig.usual().withLimits(limits).withClock(() -> Instant.ofEpochMilli(now)))
            .furnished();
    house.signIn(BEN);
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void a_place_holds_two_and_no_third() {
    house.store.invitations().offer(ANNA, PLACE, LOOKUP, "blob", FAR);
    var second = hash("second");
    house.store.invitations().offer(ANNA, PLACE, second, "blob", FAR);

    assertThat(house.store.invitations().join(LOOKUP, house.next(BEN, PLACE, "joined")))
        .isInstanceOf(Joined.In.class);

    assertThat(house.store.places().of(BEN).getFirst().members()).containsExactly(ANNA, BEN);
    assertThat(house.store.invitations().join(second, house.next(EVE, PLACE, "me too")))
        .isEqualTo(new Joined.Gone(Ended.USED));
    assertThat(house.store.invitations().offer(ANNA, PLACE, hash("third"), "blob", FAR))
        .isEqualTo(Offered.NO_SEAT);
  }

  @Test
  void joining_again_after_a_lost_answer_gets_the_first_answer() {
    house.store.invitations().offer(ANNA, PLACE, LOOKUP, "blob", FAR);
    var joined = house.next(BEN, PLACE, "joined");
    house.store.invitations().join(LOOKUP, joined);

    assertThat(house.store.invitations().join(LOOKUP, joined))
        .isEqualTo(new Joined.In(new Acknowledged(1, now, true), PLACE));
  }

  @Test
  void joining_behind_a_place_log_that_went_on_changes_nothing() {
    house.store.invitations().offer(ANNA, PLACE, LOOKUP, "blob", FAR);
    var joined = house.next(BEN, PLACE, "joined");
    house.store.logs().append(house.next(ANNA, PLACE, "founded"));

    assertThat(house.store.invitations().join(LOOKUP, joined)).isInstanceOf(Joined.NotYet.class);

    assertThat(house.store.places().of(BEN)).isEmpty();
    assertThat(house.store.invitations().find(LOOKUP)).isInstanceOf(Found.Open.class);
  }

  @Test
  void an_invitation_ends_by_its_time_or_by_being_taken_back() {
    house.store.invitations().offer(ANNA, PLACE, LOOKUP, "blob", 2_000);
    house.store.invitations().offer(ANNA, PLACE, hash("other"), "blob", FAR);
    now = 2_000;

    assertThat(house.store.invitations().find(LOOKUP)).isEqualTo(new Found.Gone(Ended.EXPIRED));
    assertThat(house.store.invitations().withdraw(EVE, hash("other"))).isFalse();
    assertThat(house.store.invitations().withdraw(ANNA, hash("other"))).isTrue();
    assertThat(house.store.invitations().join(hash("other"), house.next(BEN, PLACE, "late")))
        .isEqualTo(new Joined.Gone(Ended.WITHDRAWN));
    assertThat(house.store.invitations().find(hash("never")))
        .isEqualTo(new Found.Gone(Ended.UNKNOWN));
  }

  @Test
  void the_entry_of_a_joiner_must_be_for_the_place_log() {
    house.store.invitations().offer(ANNA, PLACE, LOOKUP, "blob", FAR);

    assertThat(house.store.invitations().join(LOOKUP, house.next(BEN, LOG, "joined")))
        .isEqualTo(new Joined.WrongLog());
  }

  @Test
  void whoever_is_in_need_not_join() {
    house.store.invitations().offer(ANNA, PLACE, LOOKUP, "blob", FAR);

    assertThat(house.store.invitations().join(LOOKUP, house.next(ANNA, PLACE, "joined")))
        .isEqualTo(new Joined.Already());
  }

  @Test
  void places_logs_and_invitations_have_their_limits_and_may_be_asked_for_twice() {
    assertThat(house.store.places().found(ANNA, PLACE, GENESIS)).isEqualTo(Founded.STANDS);
    assertThat(house.store.places().found(EVE, PLACE, GENESIS)).isEqualTo(Founded.ID_TAKEN);
    assertThat(house.store.places().found(EVE, LOG, GENESIS)).isEqualTo(Founded.ID_TAKEN);
    assertThat(house.store.places().found(ANNA, id("two"), GENESIS)).isEqualTo(Founded.MADE);
    assertThat(house.store.places().found(ANNA, id("three"), GENESIS)).isEqualTo(Founded.TOO_MANY);

    assertThat(house.store.logs().open(ANNA, PLACE, LOG, GENESIS)).isEqualTo(Opened.STANDS);
    assertThat(house.store.logs().open(EVE, PLACE, id("x"), GENESIS))
        .isEqualTo(Opened.UNKNOWN_PLACE);
    assertThat(house.store.logs().open(ANNA, id("two"), LOG, GENESIS)).isEqualTo(Opened.ID_TAKEN);
    assertThat(house.store.logs().open(ANNA, PLACE, id("y"), GENESIS)).isEqualTo(Opened.MADE);
    assertThat(house.store.logs().open(ANNA, PLACE, id("z"), GENESIS)).isEqualTo(Opened.TOO_MANY);

    var invitations = house.store.invitations();
    assertThat(invitations.offer(ANNA, PLACE, hash("1"), "blob", FAR)).isEqualTo(Offered.MADE);
    assertThat(invitations.offer(ANNA, PLACE, hash("1"), "blob", FAR)).isEqualTo(Offered.STANDS);
    assertThat(invitations.offer(ANNA, PLACE, hash("1"), "other", FAR)).isEqualTo(Offered.ID_TAKEN);
    assertThat(invitations.offer(EVE, PLACE, hash("2"), "b", FAR)).isEqualTo(Offered.UNKNOWN_PLACE);
    assertThat(invitations.offer(ANNA, PLACE, hash("2"), "blob", FAR)).isEqualTo(Offered.MADE);
    assertThat(invitations.offer(ANNA, PLACE, hash("3"), "blob", FAR)).isEqualTo(Offered.TOO_MANY);
  }

  @Test
  void a_challenge_signs_in_once_and_a_person_has_one_seal_key() {
    assertThat(signIn("s1", "t1", "c1", hash("seal" + BEN))).isEqualTo(SignedIn.DONE);
    assertThat(signIn("s2", "t2", "c1", hash("seal" + BEN))).isEqualTo(SignedIn.CHALLENGE_SPENT);
    assertThat(signIn("s3", "t3", "c3", hash("other"))).isEqualTo(SignedIn.SEAL_DIFFERS);
  }

  @Test
  void sessions_are_found_by_token_listed_limited_ended_and_expire() {
    signIn("s1", "t1", "c1", hash("seal" + BEN));
    now++;
    signIn("s2", "t2", "c2", hash("seal" + BEN));

    assertThat(house.store.people().sessions(BEN))
        .extracting(Session::id)
        .containsExactly("s2", "s1");
    assertThat(house.store.people().session("t1")).isPresent();
    assertThat(house.store.people().signOut(EVE, "s1")).isFalse();
    assertThat(house.store.people().signOut(BEN, "s1")).isTrue();
    assertThat(house.store.people().session("t1")).isEmpty();
    now += 10_000_000;
    assertThat(house.store.people().session("t2")).isEmpty();
  }

  @Test
  void a_session_notes_when_it_was_seen_to_the_hour() {
    var session = new Session("s", BEN, now, now, FAR);
    house.store.people().signIn(session, hash("seal" + BEN), "t", "c", FAR);
    now += 3_600_001;

    house.store.people().session("t");

    assertThat(house.store.people().session("t").orElseThrow().seenMs()).isEqualTo(now);
  }

  @Test
  void a_session_is_known_also_where_nothing_can_be_noted() throws Exception {
    var session = new Session("s", BEN, now, now, FAR);
    house.store.people().signIn(session, hash("seal" + BEN), "t", "c", FAR);
    now += 3_600_001;
    raw("create trigger full before update on session begin select raise(abort, 'full'); end");

    assertThat(house.store.people().session("t")).isPresent();
  }

  @Test
  void what_an_invitation_sealed_is_erased_with_its_end() throws Exception {
    var invitations = house.store.invitations();
    invitations.offer(ANNA, PLACE, hash("taken back"), "sealed", FAR);
    invitations.withdraw(ANNA, hash("taken back"));
    assertThat(blobs()).containsExactly("");

    invitations.offer(ANNA, PLACE, hash("expired"), "sealed", 2_000);
    assertThat(blobs()).containsExactlyInAnyOrder("", "sealed");
    now = 2_000;
    house.store.tidy();
    assertThat(blobs()).containsOnly("");

    invitations.offer(ANNA, PLACE, LOOKUP, "sealed", FAR);
    invitations.offer(ANNA, PLACE, hash("unused"), "sealed", FAR);
    invitations.join(LOOKUP, house.next(BEN, PLACE, "joined"));
    assertThat(blobs()).containsOnly("");
  }

  private List<String> blobs() throws SQLException {
    try (var db = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("heart.db"));
        var rows = db.createStatement().executeQuery("select blob from invitation")) {
      var blobs = new ArrayList<String>();
      while (rows.next()) blobs.add(rows.getString(1));
      return blobs;
    }
  }

  private void raw(String statement) throws SQLException {
    try (var db = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("heart.db"))) {
      db.createStatement().execute(statement);
    }
  }

  @Test
  void tidying_forgets_what_has_had_its_time_and_nothing_else() {
    signIn("s1", "t1", "c1", hash("seal" + BEN));
    house.store.invitations().offer(ANNA, PLACE, LOOKUP, "blob", 2_000);
    house.store.invitations().offer(ANNA, PLACE, hash("later"), "blob", FAR);
    now += 40L * 24 * 3_600_000;

    house.store.tidy();

    assertThat(house.store.invitations().find(LOOKUP)).isEqualTo(new Found.Gone(Ended.UNKNOWN));
    assertThat(house.store.invitations().find(hash("later"))).isInstanceOf(Found.Open.class);
    assertThat(signIn("s4", "t4", "c1", hash("seal" + BEN))).isEqualTo(SignedIn.DONE);
  }

  @Test
  void the_servers_own_secret_is_chosen_once() {
    assertThat(house.store.people().secret("k", "one")).isEqualTo("one");
    assertThat(house.store.people().secret("k", "two")).isEqualTo("one");
  }

  private SignedIn signIn(String id, String token, String challenge, String seal) {
    var session = new Session(id, BEN, now, now, now + 5_000_000);
    return house.store.people().signIn(session, seal, token, challenge, now + 5_000_000);
  }
}
