// SPDX-License-Identifier: Apache-2.0
package heart.server;

import static org.assertj.core.api.Assertions.assertThat;

import heart.sealed.Entry;
import heart.server.Device.Answer;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A stable code and a clear sentence for everything that should not have been sent. */
class BadInputTest {
  @TempDir Path data;
  private HeartServer server;
  private Device anna;
  private String log;
  private final List<String> logged = new ArrayList<>();
  private final Handler listening = new Listening();

  @BeforeEach
  void start() throws CannotStart {
    Logger.getLogger("").addHandler(listening);
    server = HeartServer.start(ServerConfig.local(data));
    anna = Device.signedIn(server);
    log = anna.log(anna.place());
  }

  @AfterEach
  void stop() {
    server.close();
    Logger.getLogger("").removeHandler(listening);
    assertThat(logged).as("nothing a client does is worth a line in the log").isEmpty();
  }

  @Test
  void a_body_over_the_limit_is_too_large() {
    var tooLarge = anna.entry(log, 1, Entry.genesis(log), Entry.MAX_BODY_BYTES + 1);
    assertRefused(anna.append(tooLarge), 413, "too-large");
    assertRefused(
        anna.post(entries(), "{\"x\":\"" + "x".repeat(200_000) + "\"}"), 413, "too-large");
    var unsized =
        BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(new byte[200_000]));
    assertRefused(Device.send(anna.json(entries()).POST(unsized)), 413, "too-large");
  }

  @Test
  void a_wrong_seq_is_behind() {
    assertRefused(anna.append(anna.entry(log, 2, Entry.genesis(log))), 409, "behind");
    assertRefused(anna.append(anna.entry(log, 0, Entry.genesis(log))), 400, "out-of-range");
    assertRefused(anna.append(anna.entry(log, -1, Entry.genesis(log))), 400, "out-of-range");
    assertRefused(anna.append(anna.entry(log, 1L << 53, Entry.genesis(log))), 400, "out-of-range");
  }

  @Test
  void a_foreign_log_is_unknown() {
    var eve = Device.signedIn(server);

    assertRefused(eve.append(eve.entry(log, 1, Entry.genesis(log))), 404, "unknown-log");
    assertRefused(eve.get(entries()), 404, "unknown-log");
    var other = anna.entry(Ids.fresh(16), 1, Entry.genesis(log));
    assertRefused(anna.post(entries(), other), 400, "other-log");
  }

  @Test
  void a_forged_signature_is_refused() {
    var forged = new HashMap<>(anna.entry(log, 1, Entry.genesis(log)));
    forged.put("sig", Ids.fresh(64));
    assertRefused(anna.append(forged), 403, "bad-signature");

    var altered = new HashMap<>(anna.entry(log, 1, Entry.genesis(log)));
    altered.put("body", Ids.fresh(284));
    assertRefused(anna.append(altered), 403, "bad-signature");

    var ofBen = new Device(server.address()).entry(log, 1, Entry.genesis(log));
    assertRefused(anna.append(ofBen), 403, "not-the-author");
  }

  @Test
  void a_repeated_id_is_the_same_entry_and_not_a_second_one() {
    var id = Ids.fresh(16);
    anna.append(anna.signed(log, 1, Entry.genesis(log), id, Ids.fresh(284)));

    var second = anna.append(anna.signed(log, 2, anna.prev(log), id, Ids.fresh(284)));

    assertThat(second.status()).isEqualTo(200);
    assertThat(second.body().path("seq").asLong()).isEqualTo(1);
    assertThat(anna.get(entries()).body().path("head").asLong()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "null",
        "[]",
        "7",
        "\"text\"",
        "{\"person\":7}",
        "{\"person\":null}",
        "{}",
        "{\"person\":\"a\",\"person\":\"b\"}",
        "{\"person\":\"a\"} {}",
        "{person:'a'}",
        "<xml/>",
        "{\"person\":\"a\",\"extra\":1}",
        "{\"person\":{\"a\":1}}",
        "{\"person\":[\"a\"]}",
        "\u0000"
      })
  void json_that_is_not_the_json_asked_for_is_malformed(String body) {
    assertRefused(anna.post("/v1/challenges", body), 400, "malformed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  ",
        "short",
        "👩‍❤️‍👨",
        "שלום",
        "\u200b",
        "<script>alert(1)</script>",
        "' or 1=1 --",
        "../../etc"
      })
  void a_key_or_an_id_that_is_none_is_refused_in_every_field(String text) {
    assertClientsFault(anna.post("/v1/challenges", Map.of("person", text)));
    for (var field : List.of("log", "author", "prev", "id", "body", "sig")) {
      var entry = new HashMap<>(anna.entry(log, 1, Entry.genesis(log)));
      entry.put(field, text);
      assertClientsFault(anna.post(entries(), entry));
    }
  }

  @Test
  void another_spelling_of_an_id_is_not_that_id() {
    var id = "AAAAAAAAAAAAAAAAAAAAAB"; // its last four bits should be zero
    assertRefused(anna.put("/v1/places/" + id, Map.of()), 400, "not-canonical");
    assertRefused(anna.put("/v1/places/" + log + "==", Map.of()), 400, "not-canonical");
  }

  @Test
  void deep_nesting_and_long_numbers_are_malformed() {
    assertRefused(anna.post(entries(), "[".repeat(50_000)), 400, "malformed");
    assertRefused(anna.post(entries(), "{\"seq\":" + "9".repeat(50_000) + "}"), 400, "malformed");
  }

  @Test
  void another_content_type_is_refused() {
    var form = anna.request("/v1/challenges").header("Content-Type", "text/plain");
    assertRefused(Device.send(form.POST(BodyPublishers.ofString("{}"))), 415, "wrong-type");
    var none = anna.request("/v1/challenges").POST(BodyPublishers.ofString("{}"));
    assertRefused(Device.send(none), 415, "wrong-type");
  }

  @Test
  void unknown_addresses_and_methods_say_so() {
    assertRefused(anna.get("/v1/nothing"), 404, "no-such-address");
    assertRefused(anna.get("/v1/"), 404, "no-such-address");
    var wrong = anna.delete("/v1/places");
    assertRefused(wrong, 405, "wrong-method");
    assertThat(wrong.raw().headers().firstValue("Allow")).contains("GET");
    assertRefused(anna.post("/", "{}"), 405, "wrong-method");
    assertRefused(anna.get("/v1/live"), 426, "upgrade-required");
    var brew = anna.request("/v1/places").method("BREW", BodyPublishers.noBody());
    assertClientsFault(Device.send(brew));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "after=-1",
        "after=x",
        "after=9007199254740992",
        "limit=0",
        "limit=501",
        "wait=31",
        "wait=-1",
        "wait="
      })
  void numbers_outside_their_range_are_refused(String query) {
    assertRefused(anna.get(entries() + "?" + query), 400, "out-of-range");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GARBAGE\r\n\r\n",
        "GET /v1/places HTTP/9.9\r\nHost: x\r\n\r\n",
        "GET /%zz HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET /v1/%2e%2e/secret HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET / HTTP/1.1\r\n\r\n",
        "POST /v1/challenges HTTP/1.1\r\nHost: x\r\nContent-Length: ten\r\n\r\n",
        "GET /v1/places HTTP/1.1\r\nHost: a^b\r\n\r\n",
        "GET /v1/places HTTP/1.1\r\nHost: {here}\r\n\r\n",
        "GET /v1/places HTTP/1.1\r\nHost: a|b:80\r\n\r\n"
      })
  void what_is_not_http_gets_a_problem_and_no_page(String request) throws IOException {
    var answer = raw(request);

    assertThat(answer).startsWith("HTTP/1.1 4");
    assertThat(answer).contains("application/problem+json").contains("\"code\":");
    assertThat(answer).doesNotContain("jetty").doesNotContain("<html").doesNotContain("\tat ");
  }

  @Test
  void a_path_of_a_thousand_folders_is_not_found() throws IOException {
    var answer = raw("GET " + "/a".repeat(3_500) + ".js! HTTP/1.1\r\nHost: x\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 404").contains("no-such-address");
  }

  @Test
  void a_header_that_is_too_large_gets_a_problem() throws IOException {
    var answer = raw("GET / HTTP/1.1\r\nHost: x\r\nX-Long: " + "x".repeat(20_000) + "\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 431").contains("headers-too-large");
  }

  @Test
  void a_body_that_is_cut_off_harms_nobody() throws IOException {
    try (var socket = new Socket(server.address().getHost(), server.port())) {
      var head = "POST /v1/challenges HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";
      socket
          .getOutputStream()
          .write((head + "Content-Length: 100\r\n\r\n{\"per").getBytes(StandardCharsets.US_ASCII));
    }
    assertThat(anna.get("/health").status()).isEqualTo(200);
  }

  @Test
  void a_thousand_requests_at_once_are_refused_cleanly_and_the_server_lives() throws Exception {
    server.close();
    var few = new Limits.Rate(5, 100);
    server =
        HeartServer.start(
            ServerConfig.local(data).withLimits(Limits.usual().withRates(few, few, few, few)));
    var busy = new Device(server.address(), anna);

    var answers = new ArrayList<CompletableFuture<Answer>>();
    try (var threads = Executors.newFixedThreadPool(20)) {
      for (int n = 0; n < 1_000; n++) {
        answers.add(CompletableFuture.supplyAsync(() -> busy.get("/v1/places"), threads));
      }
    }

    var refused =
        answers.stream().map(CompletableFuture::join).filter(it -> it.status() != 200).toList();
    assertThat(refused).hasSizeGreaterThan(500);
    for (var answer : refused) {
      assertRefused(answer, 429, "too-fast");
      assertThat(answer.raw().headers().firstValueAsLong("Retry-After").orElseThrow()).isPositive();
      assertThat(answer.body().path("retryAfterMs").asLong()).isPositive();
    }
    Thread.sleep(Duration.ofMillis(300));
    assertThat(busy.get("/v1/places").status()).isEqualTo(200);
  }

  @Test
  void guessing_at_sign_in_is_held_to_its_own_rate() throws Exception {
    server.close();
    var usual = Limits.usual();
    var tight =
        usual.withRates(
            usual.perAddress(), new Limits.Rate(0.001, 5), usual.perPerson(), usual.perPlace());
    server = HeartServer.start(ServerConfig.local(data).withLimits(tight));
    var guesser = new Device(server.address());

    for (int n = 0; n < 5; n++) guesser.post("/v1/challenges", Map.of("person", guesser.person));

    assertRefused(
        guesser.post("/v1/challenges", Map.of("person", guesser.person)), 429, "too-fast");
    assertThat(guesser.get("/health").status()).isEqualTo(200);
  }

  private String entries() {
    return "/v1/logs/" + log + "/entries";
  }

  private static void assertClientsFault(Answer answer) {
    assertThat(answer.status()).isBetween(400, 499);
    assertRefused(answer, answer.status(), answer.code());
    assertThat(answer.code()).isNotEmpty();
  }

  private static void assertRefused(Answer answer, int status, String code) {
    assertThat(answer.code()).isEqualTo(code);
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.raw().headers().firstValue("Content-Type"))
        .contains("application/problem+json");
    assertThat(answer.body().path("status").asInt()).isEqualTo(status);
    assertThat(answer.body().path("detail").asText()).endsWith(".");
    assertThat(answer.body().path("retry").isBoolean()).isTrue();
    assertThat(answer.raw().body()).doesNotContain("\tat ").doesNotContain("Exception");
  }

  private String raw(String request) throws IOException {
    try (var socket = new Socket(server.address().getHost(), server.port())) {
      socket.setSoTimeout(30_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Notes every line that anybody logs. */
  private final class Listening extends Handler {
    @Override
    public void publish(LogRecord line) {
      if (line.getLevel().intValue() >= java.util.logging.Level.INFO.intValue()) {
        logged.add(line.getLoggerName() + ": " + line.getMessage());
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
