// SPDX-License-Identifier: Apache-2.0
package heart.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import heart.sealed.Entry;
import java.net.http.WebSocketHandshakeException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveTest {
  @TempDir Path data;
  private HeartServer server;
  private Device anna;
  private Device ben;
  private String place;
  private String log;

  @BeforeEach
  void start() throws CannotStart {
    server = HeartServer.start(ServerConfig.local(data).withLimits(Limits.withoutRates()));
    anna = Device.signedIn(server);
    ben = Device.signedIn(server);
    place = anna.place();
    log = anna.log(place);
    Couple.join(anna, ben, place);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void a_follower_gets_what_stands_and_then_what_comes() {
    anna.append(anna.entry(log, 1, Entry.genesis(log)));
    var wire = Wire.of(ben);

    wire.follow(log, 0);
    assertThat(wire.hear("entries").path("entries")).hasSize(1);
    anna.append(anna.entry(log, 2, anna.prev(log)));

    var news = wire.hear("entries");
    assertThat(news.path("head").asLong()).isEqualTo(2);
    assertThat(news.path("entries").get(0).path("seq").asLong()).isEqualTo(2);
  }

  @Test
  void following_an_empty_log_answers_at_once_that_it_is_empty() {
    var wire = Wire.of(anna);

    wire.follow(log, 0);

    assertThat(wire.hear("entries").path("head").asLong()).isZero();
  }

  @Test
  void catching_up_with_a_long_log_comes_in_pieces_without_a_gap() {
    IntStream.rangeClosed(1, 200).forEach(seq -> anna.append(anna.entry(log, seq, anna.prev(log))));
    var wire = Wire.of(ben);
    wire.follow(log, 10);

    long seq = 10;
    while (seq < 200) {
      for (var entry : wire.hear("entries").path("entries")) {
        assertThat(entry.path("seq").asLong()).isEqualTo(++seq);
      }
    }
  }

  @Test
  void an_append_over_the_socket_is_acknowledged_under_its_ref_and_reaches_the_other() {
    var mine = Wire.of(anna);
    var theirs = Wire.of(ben);
    theirs.follow(log, 0);
    theirs.hear("entries");
    var entry = anna.entry(log, 1, Entry.genesis(log));

    mine.say(Map.of("type", "append", "ref", "a1", "entry", entry));

    var receipt = mine.hear("appended");
    assertThat(receipt.path("ref").asText()).isEqualTo("a1");
    assertThat(receipt.path("seq").asLong()).isEqualTo(1);
    assertThat(theirs.hear("entries").path("entries").get(0).path("id").asText())
        .isEqualTo(entry.get("id"));
  }

  @Test
  void an_append_that_was_second_is_refused_under_its_ref_with_what_was_missed() {
    anna.append(anna.entry(log, 1, Entry.genesis(log)));
    var wire = Wire.of(ben);

    wire.say(Map.of("type", "append", "ref", "b1", "entry", ben.entry(log, 1, Entry.genesis(log))));

    var refused = wire.hear("refused");
    assertThat(refused.path("ref").asText()).isEqualTo("b1");
    assertThat(refused.path("code").asText()).isEqualTo("behind");
    assertThat(refused.path("missed")).hasSize(1);
  }

  @Test
  void a_signal_reaches_the_other_followers_and_nobody_else() throws Exception {
    var mine = Wire.of(anna);
    var theirs = Wire.of(ben);
    var deafToThisLog = Wire.of(ben);
    for (var wire : new Wire[] {mine, theirs}) {
      wire.follow(log, 0);
      wire.hear("entries");
    }
    var body = Ids.fresh(300);

    mine.say(Map.of("type", "signal", "log", log, "body", body));

    var signal = theirs.hear("signal");
    assertThat(signal.path("from").asText()).isEqualTo(anna.person);
    assertThat(signal.path("body").asText()).isEqualTo(body);
    assertThat(mine.hearsNothingFor(Duration.ofMillis(200))).isTrue();
    assertThat(deafToThisLog.hearsNothingFor(Duration.ofMillis(200))).isTrue();
  }

  @Test
  void a_signal_without_following_is_refused() {
    var wire = Wire.of(anna);

    wire.say(Map.of("type", "signal", "log", log, "body", "AAAA"));

    assertThat(wire.hear("refused").path("code").asText()).isEqualTo("not-followed");
  }

  @Test
  void a_stranger_cannot_follow() {
    var eve = Device.signedIn(server);
    var wire = Wire.of(eve);

    wire.follow(log, 0);

    assertThat(wire.hear("refused").path("code").asText()).isEqualTo("unknown-log");
  }

  @Test
  void a_ping_is_answered() {
    var wire = Wire.of(anna);

    wire.say(Map.of("type", "ping"));

    assertThat(wire.hear("pong").path("at").asLong()).isPositive();
  }

  @Test
  void nobody_gets_a_socket_without_a_session() {
    var nobody = new Device(server.address());
    nobody.cookie = "heart=" + Ids.fresh(32);

    assertThat(refusedHandshake(() -> Wire.of(nobody))).isEqualTo(401);
  }

  @Test
  void a_foreign_page_gets_no_socket() {
    var raw =
        Device.HTTP
            .newWebSocketBuilder()
            .header("Cookie", anna.cookie)
            .header("Sec-Fetch-Site", "cross-site")
            .buildAsync(Wire.address(server.address()), new java.net.http.WebSocket.Listener() {});

    assertThat(refusedHandshake(raw::join)).isEqualTo(403);
  }

  private static int refusedHandshake(ThrowingCallable open) {
    var cause = catchThrowable(open);
    while (!(cause instanceof WebSocketHandshakeException refused)) {
      cause = Objects.requireNonNull(cause).getCause();
    }
    return refused.getResponse().statusCode();
  }

  @Test
  void what_makes_no_sense_is_refused_and_the_socket_stays() {
    var wire = Wire.of(anna);
    for (var nonsense :
        new String[] {
          "",
          "{",
          "null",
          "[]",
          "42",
          "\"follow\"",
          "{\"type\":7}",
          "{\"type\":\"dance\"}",
          "{\"type\":\"follow\"}",
          "{\"type\":\"follow\",\"log\":null,\"after\":0}",
          "{\"type\":\"follow\",\"log\":\"" + log + "\",\"after\":0,\"more\":1}",
          "{\"type\":\"ping\",\"type\":\"ping\"}",
          "[".repeat(5_000)
        }) {
      wire.say(nonsense);
      assertThat(wire.hear("refused").path("code").asText()).as(nonsense).isEqualTo("malformed");
    }
    wire.sayBytes(new byte[] {1, 2, 3});
    assertThat(wire.hear("refused").path("code").asText()).isEqualTo("malformed");

    wire.say(Map.of("type", "ping"));

    wire.hear("pong");
  }

  @Test
  void a_frame_over_the_limit_closes_that_socket_alone_as_too_big() {
    var wire = Wire.of(anna);
    var other = Wire.of(anna);

    var code = wire.shout("{\"type\":\"ping\",\"x\":\"" + "x".repeat(200_000) + "\"}");

    // The server closes before it has read it all, and then the line may break before its word of
    // why has arrived.
    assertThat(code).isIn(1009, Wire.BROKEN);
    other.say(Map.of("type", "ping"));
    other.hear("pong");
  }

  @Test
  void a_frame_cut_in_the_middle_harms_nobody_else() {
    var other = Wire.of(ben);
    Wire.of(anna).sayHalf("{\"type\":\"append\",\"ref\":\"x\",\"entr");

    other.say(Map.of("type", "ping"));

    other.hear("pong");
  }

  @Test
  void signing_out_closes_the_sockets_of_that_device() throws Exception {
    var wire = Wire.of(anna);

    anna.delete("/v1/sessions/current");

    assertThat(wire.closed.get(10, TimeUnit.SECONDS)).isEqualTo(4401);
  }

  @Test
  void a_device_that_was_signed_out_writes_nothing_more_while_its_socket_still_ends()
      throws Exception {
    var busy = Wire.deaf(ben); // so that the word of its end waits behind what it does not take
    busy.follow(log, 0);
    String prev = Entry.genesis(log);
    for (int seq = 1; seq <= 100; seq++) {
      var entry = anna.entry(log, seq, prev, Entry.MAX_BODY_BYTES);
      prev = anna.hash(entry, anna.append(entry).body().path("at").asLong());
    }
    var late = ben.entry(log, 101, prev);

    ben.delete("/v1/sessions/current");
    busy.say(Map.of("type", "append", "ref", "late", "entry", late));

    Thread.sleep(500);
    assertThat(anna.get("/v1/logs/" + log + "/entries?after=100").body().path("head").asLong())
        .isEqualTo(100);
  }

  @Test
  void handshakes_are_held_to_the_rate_of_their_address() throws Exception {
    server.close();
    var few = new Limits.Rate(0.001, 5);
    var any = new Limits.Rate(1e6, 1_000_000);
    var tight = Limits.usual().withRates(few, any, any, any);
    server = HeartServer.start(ServerConfig.local(data).withLimits(tight));
    var nobody = new Device(server.address());
    nobody.cookie = "heart=" + Ids.fresh(32);

    for (int n = 0; n < 5; n++) {
      assertThat(refusedHandshake(() -> Wire.of(nobody))).isEqualTo(401);
    }

    assertThat(refusedHandshake(() -> Wire.of(nobody))).isEqualTo(429);
  }

  @Test
  void a_clean_stop_says_come_back_before_it_closes() throws Exception {
    var wire = Wire.of(anna);
    wire.say(Map.of("type", "ping"));
    wire.hear("pong");

    server.close();

    assertThat(wire.hear("comeBack").path("afterMs").asInt()).isBetween(500, 3_000);
    assertThat(wire.closed.get(10, TimeUnit.SECONDS)).isEqualTo(1001);
  }

  @Test
  void a_reader_who_takes_nothing_is_let_go_and_costs_the_writer_nothing() throws Exception {
    server.close();
    var hasty = Limits.withoutRates().withWritePatience(Duration.ofMillis(500));
    server = HeartServer.start(ServerConfig.local(data).withLimits(hasty));
    var writer = new Device(server.address(), anna);
    var deaf = Wire.deaf(new Device(server.address(), ben));
    deaf.follow(log, 0);

    // Far more than the buffers of both ends hold.
    String prev = Entry.genesis(log);
    for (int seq = 1; seq <= 200; seq++) {
      var entry = writer.entry(log, seq, prev, Entry.MAX_BODY_BYTES);
      prev = writer.hash(entry, writer.append(entry).body().path("at").asLong());
    }

    for (int i = 0; i < 100 && !metric("heart_sockets").equals("0.0"); i++) Thread.sleep(100);
    assertThat(metric("heart_sockets")).isEqualTo("0.0");
  }

  private String metric(String name) {
    return Device.send(new Device(server.address()).request("/metrics").GET())
        .raw()
        .body()
        .lines()
        .filter(line -> line.startsWith(name + " "))
        .map(line -> line.substring(name.length() + 1))
        .findFirst()
        .orElseThrow();
  }
}
