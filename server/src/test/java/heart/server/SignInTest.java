// SPDX-License-Identifier: Apache-2.0
package heart.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInTest {
  @TempDir Path data;
  private HeartServer server;
  private Device anna;
  private Instant now = Instant.now();

  @BeforeEach
  void start() throws CannotStart {
    server = HeartServer.start(ServerConfig.local(data).withClock(() -> now));
    anna = new Device(server.address());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void a_signed_challenge_opens_a_session_in_a_cookie_that_scripts_cannot_read() {
    var answer = anna.signIn();

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.body().path("person").asText()).isEqualTo(anna.person);
    assertThat(answer.raw().headers().firstValue("Set-Cookie").orElseThrow())
        .startsWith("heart=")
        .contains("HttpOnly")
        .contains("SameSite=Strict")
        .contains("Path=/");
    assertThat(anna.get("/v1/sessions").status()).isEqualTo(200);
  }

  @Test
  void behind_https_the_cookie_is_bound_to_the_host() throws CannotStart {
    server.close();
    var origin = "https://heart.example";
    server =
        HeartServer.start(ServerConfig.local(data).withClock(() -> now).behind(URI.create(origin)));
    anna = new Device(server.address());
    var challenge = challenge();

    var answer = anna.post("/v1/sessions", anna.signInWith(challenge, origin));

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.raw().headers().firstValue("Set-Cookie").orElseThrow())
        .startsWith("__Host-heart=")
        .contains("Secure");
  }

  @Test
  void a_signature_for_another_origin_is_refused() {
    var answer = anna.post("/v1/sessions", anna.signInWith(challenge(), "https://evil.example"));

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.code()).isEqualTo("bad-signature");
  }

  @Test
  void a_challenge_signs_in_once() {
    var signed = anna.signInWith(challenge(), server.address().toString());

    assertThat(anna.post("/v1/sessions", signed).status()).isEqualTo(201);
    assertThat(anna.post("/v1/sessions", signed).code()).isEqualTo("challenge-invalid");
  }

  @Test
  void a_challenge_is_good_for_two_minutes_and_for_one_person() {
    var challenge = challenge();
    var ben = new Device(server.address());
    assertThat(ben.post("/v1/sessions", ben.signInWith(challenge, origin())).code())
        .isEqualTo("challenge-invalid");

    now = now.plus(Duration.ofMinutes(2).plusSeconds(1));

    assertThat(anna.post("/v1/sessions", anna.signInWith(challenge, origin())).code())
        .isEqualTo("challenge-invalid");
  }

  @Test
  void one_signs_in_after_the_year_2038_too() {
    now = Instant.parse("2040-01-01T00:00:00Z");

    assertThat(anna.signIn().status()).isEqualTo(201);
  }

  @Test
  void a_made_up_challenge_is_refused() {
    assertThat(anna.post("/v1/sessions", anna.signInWith(Ids.fresh(32), origin())).code())
        .isEqualTo("challenge-invalid");
  }

  @Test
  void a_body_that_carries_more_than_asked_for_is_refused() {
    var signed = new HashMap<>(anna.signInWith(challenge(), origin()));
    signed.put("prf", Ids.fresh(32));

    assertThat(anna.post("/v1/sessions", signed).code()).isEqualTo("malformed");
  }

  @Test
  void a_key_that_anybody_could_sign_for_is_refused() {
    var smallOrder = "A".repeat(43);
    var challenge =
        anna.post("/v1/challenges", Map.of("person", smallOrder)).body().path("challenge").asText();
    var signed = new HashMap<>(anna.signInWith(challenge, origin()));
    signed.put("person", smallOrder);
    signed.put("sig", "A".repeat(86));

    assertThat(anna.post("/v1/sessions", signed).code()).isEqualTo("bad-signature");
  }

  @Test
  void devices_are_listed_and_can_be_signed_out_one_by_one() {
    anna.signIn();
    var phone = anna.cookie;
    anna.signIn();
    var listed = anna.get("/v1/sessions").body().path("sessions");
    assertThat(listed).hasSize(2);
    var other = listed.get(0).path("current").asBoolean() ? listed.get(1) : listed.get(0);

    assertThat(anna.delete("/v1/sessions/" + other.path("id").asText()).status()).isEqualTo(204);

    assertThat(anna.get("/v1/sessions").body().path("sessions")).hasSize(1);
    anna.cookie = phone;
    assertThat(anna.get("/v1/sessions").code()).isEqualTo("not-signed-in");
  }

  @Test
  void nobody_signs_out_anothers_device() {
    anna.signIn();
    var id = anna.get("/v1/sessions").body().path("sessions").get(0).path("id").asText();
    var eve = Device.signedIn(server);

    assertThat(eve.delete("/v1/sessions/" + id).code()).isEqualTo("unknown-session");
  }

  @Test
  void a_session_ends_after_ninety_days() {
    anna.signIn();
    now = now.plus(Duration.ofDays(90).plusSeconds(1));

    assertThat(anna.get("/v1/places").code()).isEqualTo("not-signed-in");
  }

  @Test
  void a_change_asked_for_by_a_foreign_page_is_refused() {
    anna.signIn();
    var path = "/v1/places/" + Ids.fresh(16);

    var foreign = put(path).header("Origin", "https://evil.example");
    var sameSite = put(path).header("Sec-Fetch-Site", "same-site");
    var ours = put(path).header("Origin", origin()).header("Sec-Fetch-Site", "same-origin");

    assertThat(Device.send(foreign).code()).isEqualTo("foreign-origin");
    assertThat(Device.send(sameSite).code()).isEqualTo("foreign-origin");
    assertThat(Device.send(ours).status()).isEqualTo(201);
  }

  private java.net.http.HttpRequest.Builder put(String path) {
    return anna.json(path).PUT(java.net.http.HttpRequest.BodyPublishers.ofString("{}"));
  }

  private String challenge() {
    return anna.post("/v1/challenges", Map.of("person", anna.person))
        .body()
        .path("challenge")
        .asText();
  }

  private String origin() {
    return server.address().toString();
  }
}
