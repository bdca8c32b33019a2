// SPDX-License-Identifier: Apache-2.0
package heart.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InvitationTest {
  @TempDir Path data;
  private HeartServer server;
  private Device anna;
  private Device ben;
  private String place;
  private Duration later = Duration.ZERO;

  @BeforeEach
  void start() throws CannotStart {
    server = HeartServer.start(ServerConfig.local(data).withClock(() -> Instant.now().plus(later)));
    anna = Device.signedIn(server);
    ben = Device.signedIn(server);
    place = anna.place();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void who_joins_is_a_member_from_that_moment_and_the_inviter_hears_of_it() {
    var wire = Wire.of(anna);
    wire.follow(place, 0);
    wire.hear("entries");

    Couple.join(anna, ben, place);

    assertThat(wire.hear("entries").path("entries").get(0).path("author").asText())
        .isEqualTo(ben.person);
    var mine = ben.get("/v1/places").body().path("places").get(0);
    assertThat(mine.path("place").asText()).isEqualTo(place);
    assertThat(mine.path("members")).hasSize(2);
    assertThat(mine.path("logs").get(0).path("head").asLong()).isEqualTo(1);
  }

  @Test
  void an_invitation_serves_once() {
    var lookup = Couple.invite(anna, place);
    ben.post(join(lookup), Couple.joined(ben, lookup));

    assertThat(ben.get("/v1/invitations/" + lookup).status()).isEqualTo(410);
    var eve = Device.signedIn(server);
    var entry = eve.entry(place, 2, anna.prev(place));
    assertThat(eve.post(join(lookup), entry).code()).isEqualTo("invitation-used");
  }

  @Test
  void joining_twice_with_the_same_entry_gets_the_first_answer() {
    var lookup = Couple.invite(anna, place);
    var joined = Couple.joined(ben, lookup);
    var first = ben.post(join(lookup), joined);

    var again = ben.post(join(lookup), joined);

    assertThat(again.status()).isEqualTo(200);
    assertThat(again.body()).isEqualTo(first.body());
  }

  @Test
  void joining_behind_is_told_what_was_missed_and_may_try_again() {
    var lookup = Couple.invite(anna, place);
    var stale = Couple.joined(ben, lookup);
    anna.append(anna.entry(place, 1, anna.prev(place)));

    var answer = ben.post(join(lookup), stale);

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.body().path("missed")).hasSize(1);
    assertThat(ben.post(join(lookup), Couple.joined(ben, lookup)).status()).isEqualTo(201);
  }

  @Test
  void an_expired_one_says_so() {
    var lookup = Couple.invite(anna, place);
    later = Duration.ofHours(2);

    assertThat(ben.get("/v1/invitations/" + lookup).code()).isEqualTo("invitation-expired");
  }

  @Test
  void a_withdrawn_one_says_so_and_only_a_member_can_withdraw_it() {
    var lookup = Couple.invite(anna, place);

    assertThat(ben.delete("/v1/invitations/" + lookup).code()).isEqualTo("invitation-unknown");
    assertThat(anna.delete("/v1/invitations/" + lookup).status()).isEqualTo(204);

    assertThat(ben.get("/v1/invitations/" + lookup).code()).isEqualTo("invitation-withdrawn");
  }

  @Test
  void one_that_never_was_is_unknown() {
    assertThat(ben.get("/v1/invitations/" + Ids.fresh(16)).code()).isEqualTo("invitation-unknown");
    assertThat(ben.get("/v1/invitations/nonsense").code()).isEqualTo("wrong-length");
    assertThat(ben.get("/v1/invitations/non%20sense").code()).isEqualTo("not-canonical");
  }

  @Test
  void its_end_must_lie_ahead_and_within_thirty_days() {
    var wish = new HashMap<>(Couple.wish(place));
    for (long expiresAt :
        new long[] {0, -1, Instant.now().plus(Duration.ofDays(31)).toEpochMilli()}) {
      wish.put("expiresAt", expiresAt);
      assertThat(anna.put("/v1/invitations/" + Ids.fresh(16), wish).code()).isEqualTo("bad-expiry");
    }
  }

  @Test
  void nobody_invites_into_anothers_place() {
    assertThat(ben.put("/v1/invitations/" + Ids.fresh(16), Couple.wish(place)).code())
        .isEqualTo("unknown-place");
  }

  @Test
  void a_full_place_takes_no_further_invitation() {
    Couple.join(anna, ben, place);

    assertThat(anna.put("/v1/invitations/" + Ids.fresh(16), Couple.wish(place)).code())
        .isEqualTo("no-seat");
  }

  @Test
  void a_joined_entry_of_somebody_else_lets_nobody_in() {
    var lookup = Couple.invite(anna, place);
    var eve = Device.signedIn(server);

    assertThat(eve.post(join(lookup), Couple.joined(ben, lookup)).code())
        .isEqualTo("not-the-author");
    assertThat(eve.get("/v1/places").body().path("places")).isEmpty();
  }

  @Test
  void a_place_and_its_logs_may_be_put_twice() {
    assertThat(anna.put("/v1/places/" + place, Map.of()).status()).isEqualTo(200);
    var log = anna.log(place);
    assertThat(anna.put("/v1/places/" + place + "/logs/" + log, Map.of()).status()).isEqualTo(200);
    assertThat(ben.put("/v1/places/" + place, Map.of()).code()).isEqualTo("id-taken");
    assertThat(ben.put("/v1/places/" + place + "/logs/" + log, Map.of()).code())
        .isEqualTo("unknown-place");
  }

  private static String join(String lookup) {
    return "/v1/invitations/" + lookup + "/join";
  }
}
