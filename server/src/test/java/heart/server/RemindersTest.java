// SPDX-License-Identifier: Apache-2.0
package heart.server;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import heart.server.remind.Browser;
import heart.server.remind.MailServer;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reminders over the wire: a push service and a mail server of this machine receive them. */
class RemindersTest {
  private static final long MINUTE = Duration.ofMinutes(1).toMillis();
  private static final long DAY = Duration.ofDays(1).toMillis();

  /** Several looks of the server at what is due. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** Long enough for what should not come to have come. */
  private static final long QUIET_MS = 5_000;

  @TempDir Path data;
  private final AtomicLong ahead = new AtomicLong();
  private final Browser browser = browser();
  private final LinkedBlockingQueue<Received> received = new LinkedBlockingQueue<>();
  private final AtomicInteger answersWith = new AtomicInteger(201);
  private final LinkedBlockingQueue<String> told = new LinkedBlockingQueue<>();
  private final Logger log = Logger.getLogger("heart.server");
  private final Handler listening = new Listening();
  private HttpServer pushService;
  private @Nullable GreenMail post;
  private HeartServer server;
  private Device anna;

  /** What the push service was sent. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Received(Map<String, List<String>> headers, byte[] body) {
    String header(String name) {
      return headers.getOrDefault(name, List.of("")).getFirst();
    }
  }

  private final class Listening extends Handler {
    @Override
    public void publish(LogRecord record) {
      told.add(record.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  private static Browser browser() {
    try {
      return new Browser();
    } catch (java.security.GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  @BeforeEach
  void start() throws Exception {
    pushService = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    pushService.createContext(
        "/",
        exchange -> {
          received.add(
              new Received(
                  Map.copyOf(exchange.getRequestHeaders()),
                  exchange.getRequestBody().readAllBytes()));
          exchange.sendResponseHeaders(answersWith.get(), -1);
          exchange.close();
        });
    pushService.start();
    log.addHandler(listening);
    open(Optional.empty());
    anna = Device.signedIn(server);
  }

  private void open(Optional<MailServer> mail) throws CannotStart {
    var config =
        ServerConfig.local(data)
            .withPushInside()
            .withClock(() -> Instant.now().plusMillis(ahead.get()));
    server = HeartServer.start(mail.map(config::withMail).orElse(config));
  }

  private void reopen(Optional<MailServer> mail) throws CannotStart {
    server.close();
    open(mail);
    anna = new Device(server.address(), anna);
    anna.signIn();
  }

  @AfterEach
  void stop() {
    server.close();
    pushService.stop(0);
    if (post != null) post.stop();
    log.removeHandler(listening);
  }

  private long now() {
    return System.currentTimeMillis() + ahead.get();
  }

  private String endpoint() {
    return "http://127.0.0.1:" + pushService.getAddress().getPort() + "/device";
  }

  private Device.Answer wakeMe(String endpoint, String language) {
    return anna.put(
        "/v1/reminders/push",
        Map.of(
            "endpoint",
            endpoint,
            "p256dh",
            browser.p256dh(),
            "auth",
            browser.auth(),
            "language",
            language));
  }

  private Device.Answer remind(long at, String kind) {
    return anna.put(
        "/v1/wake-ups/" + LIST,
        Map.of("wakeUps", List.of(Map.of("at", at, "kind", kind)), "busy", List.of()));
  }

  private static final String LIST = Ids.fresh(16);

  private JsonNode pushed() throws Exception {
    var message = requireNonNull(received.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS));
    return Device.JSON.readTree(browser.opens(message.body()));
  }

  private void nothingComes() throws InterruptedException {
    assertThat(received.poll(QUIET_MS, TimeUnit.MILLISECONDS)).isNull();
  }

  private String metric(String line) {
    return anna.get("/metrics")
        .raw()
        .body()
        .lines()
        .filter(it -> it.startsWith(line + " "))
        .map(it -> it.substring(line.length() + 1))
        .findFirst()
        .orElse("0");
  }

  // Web push

  @Test
  void a_device_is_woken_once_at_the_time_with_words_that_give_nothing_away() throws Exception {
    assertThat(wakeMe(endpoint(), "es").body().path("push").path("here").asBoolean()).isTrue();
    assertThat(remind(now() + MINUTE, "now").status()).isEqualTo(200);
    nothingComes();

    var due = System.nanoTime();
    ahead.addAndGet(MINUTE);
    var message = pushed();

    assertThat(Duration.ofNanos(System.nanoTime() - due)).isLessThan(Duration.ofMinutes(1));
    assertThat(message.path("title").asText()).isEqualTo("Recordatorio");
    assertThat(message.path("body").asText()).isEqualTo("Es la hora.");
    nothingComes();
    assertThat(metric("heart_reminders_total{outcome=\"sent\",way=\"push\"}")).isEqualTo("1.0");
  }

  @Test
  void the_push_service_gets_what_its_rfcs_ask_for() throws Exception {
    wakeMe(endpoint(), "en");
    remind(now() + MINUTE, "prepare");
    ahead.addAndGet(MINUTE + 1);

    var message = requireNonNull(received.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS));

    assertThat(message.header("Content-encoding")).isEqualTo("aes128gcm");
    assertThat(Integer.parseInt(message.header("Ttl"))).isBetween(500, 600);
    assertThat(message.header("Urgency")).isEqualTo("high");
    assertThat(message.header("Topic")).matches("[A-Za-z0-9_-]{1,32}");
    var key = anna.get("/v1/reminders").body().path("push").path("key").asText();
    assertThat(message.header("Authorization")).matches("vapid t=\\S+, k=" + key);
    var claims = message.header("Authorization").split("\\.", 3)[1];
    var read =
        Device.JSON.readTree(
            new String(Base64.getUrlDecoder().decode(claims), StandardCharsets.UTF_8));
    assertThat(read.path("aud").asText())
        .isEqualTo("http://127.0.0.1:" + pushService.getAddress().getPort());
  }

  @Test
  void what_fell_due_while_the_server_was_down_is_said_once_when_it_is_back() throws Exception {
    wakeMe(endpoint(), "en");
    var key = anna.get("/v1/reminders").body().path("push").path("key").asText();
    remind(now() + MINUTE, "tomorrow");
    server.close();
    ahead.addAndGet(3 * 60 * MINUTE);
    open(Optional.empty());
    anna = new Device(server.address(), anna);

    assertThat(pushed().path("body").asText()).isEqualTo("In about 21 hours.");
    nothingComes();
    assertThat(anna.get("/v1/reminders").body().path("push").path("key").asText()).isEqualTo(key);
  }

  @Test
  void a_push_service_that_is_down_is_tried_again_and_the_host_is_told_and_nobody_else()
      throws Exception {
    answersWith.set(503);
    wakeMe(endpoint(), "en");
    remind(now() + 1_000, "now");
    ahead.addAndGet(1_000);
    assertThat(pushed().path("body").asText()).isEqualTo("It is time.");

    var line = told.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    assertThat(line)
        .contains("reminders by push don't get through (status 503)")
        .doesNotContain("127.0.0.1")
        .doesNotContain(anna.person);
    assertThat(metric("heart_reminders_waiting")).isEqualTo("1.0");
    assertThat(anna.get("/v1/reminders").body().path("push").path("here").asBoolean()).isTrue();

    answersWith.set(201);
    ahead.addAndGet(15_000);
    assertThat(pushed().path("body").asText()).isEqualTo("It is time.");
    nothingComes();
    assertThat(metric("heart_reminders_waiting")).isEqualTo("0.0");
    assertThat(metric("heart_reminders_total{outcome=\"failed\",way=\"push\"}")).isEqualTo("1.0");
  }

  @Test
  void a_subscription_that_is_gone_is_forgotten() throws Exception {
    answersWith.set(410);
    wakeMe(endpoint(), "en");
    remind(now() + 1_000, "now");
    ahead.addAndGet(1_000);
    pushed();

    for (int i = 0; i < 100 && here(); i++) Thread.sleep(100);
    assertThat(here()).isFalse();
    assertThat(told).isEmpty();
  }

  private boolean here() {
    return anna.get("/v1/reminders").body().path("push").path("here").asBoolean();
  }

  @Test
  void a_device_that_asked_for_quiet_or_signed_out_is_left_alone() throws Exception {
    wakeMe(endpoint(), "en");
    assertThat(anna.delete("/v1/reminders/push").body().path("push").path("here").asBoolean())
        .isFalse();
    remind(now() + 1_000, "now");
    ahead.addAndGet(1_000);

    nothingComes();
  }

  @Test
  void an_endpoint_inside_the_network_is_refused_and_never_called() throws Exception {
    server.close();
    server =
        HeartServer.start(
            ServerConfig.local(data).withClock(() -> Instant.now().plusMillis(ahead.get())));
    anna = new Device(server.address(), anna);

    for (var endpoint :
        List.of(
            endpoint(),
            endpoint().replace("http:", "https:"),
            "https://localhost/1",
            "https://169.254.169.254/latest/meta-data",
            "https://[fd00::1]/1",
            "file:///etc/passwd",
            "nonsense")) {
      assertThat(wakeMe(endpoint, "en").code()).as(endpoint).isEqualTo("endpoint-refused");
    }
    nothingComes();
  }

  /** Accepted while a host allowed it, judged anew at each connection. */
  @Test
  void where_a_message_goes_is_judged_when_it_goes() throws Exception {
    wakeMe(endpoint(), "en");
    remind(now() + MINUTE, "now");
    server.close();
    ahead.addAndGet(MINUTE);
    server =
        HeartServer.start(
            ServerConfig.local(data).withClock(() -> Instant.now().plusMillis(ahead.get())));
    anna = new Device(server.address(), anna);

    nothingComes();
    assertThat(here()).isFalse();
  }

  @Test
  void bad_subscriptions_are_refused() {
    var good =
        Map.of(
            "endpoint", endpoint(),
            "p256dh", browser.p256dh(),
            "auth", browser.auth(),
            "language", "en");
    assertThat(with(good, "p256dh", Ids.fresh(65))).isEqualTo("endpoint-refused");
    assertThat(with(good, "auth", Ids.fresh(15))).isEqualTo("endpoint-refused");
    assertThat(with(good, "auth", "!")).isEqualTo("not-canonical");
    assertThat(with(good, "language", "english")).isEqualTo("malformed");
    assertThat(anna.put("/v1/reminders/push", Map.of()).code()).isEqualTo("malformed");
    assertThat(new Device(server.address()).put("/v1/reminders/push", good).code())
        .isEqualTo("not-signed-in");
  }

  private String with(Map<String, String> good, String name, String value) {
    var other = new java.util.HashMap<>(good);
    other.put(name, value);
    return anna.put("/v1/reminders/push", other).code();
  }

  // Lists

  @Test
  void bad_lists_are_refused_and_what_has_passed_is_passed_over() throws Exception {
    wakeMe(endpoint(), "en");
    assertThat(remind(now() - DAY, "now").status()).isEqualTo(200);
    nothingComes();
    assertThat(remind(now() + 401 * DAY, "now").code()).isEqualTo("out-of-range");
    assertThat(remind(now() + DAY, "soon").code()).isEqualTo("malformed");
    assertThat(anna.put("/v1/wake-ups/AAAA", Map.of()).code()).isEqualTo("wrong-length");
    var backwards = List.of(Map.of("from", now() + 2, "until", now() + 1));
    var body = Map.of("wakeUps", List.of(), "busy", backwards);
    assertThat(anna.put("/v1/wake-ups/" + LIST, body).code()).isEqualTo("out-of-range");
    var many =
        java.util.stream.LongStream.range(0, 1_900)
            .mapToObj(i -> Map.of("at", now() + DAY + i, "kind", "back"))
            .toList();
    for (int i = 0; i < 2; i++) {
      var all = Map.of("wakeUps", many, "busy", List.of());
      assertThat(anna.put("/v1/wake-ups/" + Ids.fresh(16), all).status()).isEqualTo(200);
    }
    var third = Map.of("wakeUps", many, "busy", List.of());
    assertThat(anna.put("/v1/wake-ups/" + Ids.fresh(16), third).code())
        .isEqualTo("too-many-wake-ups");
  }

  // Calendar

  @Test
  void a_calendar_feed_shows_when_and_nothing_else() {
    var path =
        anna.put("/v1/reminders/calendar", Map.of("language", "es")).body().path("path").asText();
    var from = Instant.now().plus(Duration.ofDays(2)).toEpochMilli() / 1_000 * 1_000;
    var busy = List.of(Map.of("from", from, "until", from + 45 * MINUTE));
    anna.put("/v1/wake-ups/" + LIST, Map.of("wakeUps", List.of(), "busy", busy));
    assertThat(anna.get("/v1/reminders").body().path("calendar").path("on").asBoolean()).isTrue();

    var stranger = new Device(server.address());
    var feed = stranger.get(path).raw();

    assertThat(feed.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/calendar");
    var event = Biweekly.parse(feed.body()).first().getEvents().getFirst();
    assertThat(event.getDateStart().getValue().toInstant().toEpochMilli()).isEqualTo(from);
    assertThat(event.getDateEnd().getValue().toInstant().toEpochMilli())
        .isEqualTo(from + 45 * MINUTE);
    assertThat(event.getSummary().getValue()).isEqualTo("Ocupado");
    assertThat(feed.body()).doesNotContain(anna.person).doesNotContain(LIST);

    var second =
        anna.put("/v1/reminders/calendar", Map.of("language", "en")).body().path("path").asText();
    assertThat(stranger.get(path).code()).isEqualTo("no-such-address");
    assertThat(stranger.get(second).raw().body()).contains("SUMMARY:Busy");
    anna.delete("/v1/reminders/calendar");
    assertThat(stranger.get(second).code()).isEqualTo("no-such-address");
    assertThat(stranger.get("/v1/calendar/guess.ics").code()).isEqualTo("no-such-address");
    assertThat(stranger.get("/v1/calendar/guess").code()).isEqualTo("no-such-address");
  }

  // Mail

  private MailServer mailServer(int port) {
    return new MailServer(
        URI.create("smtp://127.0.0.1:" + port),
        Optional.empty(),
        Optional.empty(),
        "heart@example.org");
  }

  private GreenMail postOffice(int port) {
    var begun = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    begun.start();
    post = begun;
    return begun;
  }

  private void withPost() throws CannotStart {
    var begun = postOffice(0);
    reopen(Optional.of(mailServer(begun.getSmtp().getPort())));
  }

  private Device.Answer mailTo(String address) {
    return anna.put("/v1/reminders/email", Map.of("address", address, "language", "en"));
  }

  private MimeMessage mail(int which) {
    var office = requireNonNull(post);
    assertThat(office.waitForIncomingEmail(PATIENCE.toMillis(), which)).isTrue();
    return office.getReceivedMessages()[which - 1];
  }

  private static String text(MimeMessage mail) {
    try {
      return String.valueOf(mail.getContent()).replace("\r\n", "\n");
    } catch (IOException | jakarta.mail.MessagingException e) {
      throw new AssertionError(e);
    }
  }

  private String code() {
    return text(mail(1)).replaceAll("(?s).*?([0-9]{3}) ([0-9]{3}).*", "$1$2");
  }

  @Test
  void an_address_is_written_to_once_its_owner_has_said_the_code() throws Exception {
    withPost();
    var asked = mailTo("anna@example.org").body().path("email");
    assertThat(asked.path("state").asText()).isEqualTo("asked");
    remind(now() + DAY, "now");

    var code = code();
    assertThat(confirm("000000".equals(code) ? "000001" : "000000").code()).isEqualTo("code-wrong");
    assertThat(confirm(code.substring(0, 3) + " " + code.substring(3)).body().path("email"))
        .isEqualTo(
            Device.JSON.readTree(
                "{\"offered\":true,\"state\":\"on\",\"address\":\"anna@example.org\"}"));
    ahead.addAndGet(DAY);

    var mail = mail(2);
    assertThat(mail.getSubject()).isEqualTo("Reminder");
    assertThat(mail.getHeader("From")).containsExactly("heart@example.org");
    assertThat(text(mail)).startsWith("It is time.\n\n" + server.address());
    assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(mail.getHeader("Message-ID")[0]).endsWith("@example.org>");

    var stop = text(mail).lines().filter(it -> it.contains("/stop/")).findFirst().orElseThrow();
    assertThat(mail.getHeader("List-Unsubscribe")).containsExactly("<" + stop + ">");
    var question = Device.send(HttpRequest.newBuilder(URI.create(stop)).GET()).raw();
    assertThat(question.body()).contains("Stop these e-mails?");
    assertThat(state()).isEqualTo("on");
    var oneClick =
        HttpRequest.newBuilder(URI.create(stop))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("List-Unsubscribe=One-Click"));
    assertThat(Device.send(oneClick).raw().body()).contains("are stopped");
    assertThat(state()).isEqualTo("none");
  }

  private Device.Answer confirm(String code) {
    return anna.post("/v1/reminders/email/confirm", Map.of("code", code));
  }

  private String state() {
    return anna.get("/v1/reminders").body().path("email").path("state").asText();
  }

  @Test
  void a_mail_server_that_is_down_is_tried_again_and_the_host_is_told() throws Exception {
    int port;
    try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    reopen(Optional.of(mailServer(port)));

    assertThat(mailTo("anna@example.org").status()).isEqualTo(200);
    assertThat(told.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS))
        .contains("reminders by mail don't get through")
        .doesNotContain("anna");
    assertThat(state()).isEqualTo("asked");

    postOffice(port);
    ahead.addAndGet(15_000);
    assertThat(confirm(code()).status()).isEqualTo(200);
  }

  @Test
  void a_mail_server_that_never_answers_makes_no_device_wait() throws Exception {
    try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      reopen(Optional.of(mailServer(silent.getLocalPort())));
      wakeMe(endpoint(), "en");
      var me = anna;
      for (int i = 0; i < 20; i++) {
        anna = Device.signedIn(server);
        assertThat(mailTo("somebody" + i + "@example.org").status()).isEqualTo(200);
      }
      anna = me;
      remind(now() + 1_000, "now");
      ahead.addAndGet(1_000);

      assertThat(pushed().path("body").asText()).isEqualTo("It is time.");
    }
  }

  @Test
  void what_a_stop_cuts_short_is_no_complaint() throws Exception {
    try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      reopen(Optional.of(mailServer(silent.getLocalPort())));
      assertThat(mailTo("somebody@example.org").status()).isEqualTo(200);
      var mail = silent.accept(); // the server has called and waits for a greeting
      server.close();
      mail.close();
    }
    Thread.sleep(500);
    assertThat(told).isEmpty();
  }

  @Test
  void mail_is_offered_where_the_host_has_a_mail_server_and_pesters_nobody() throws Exception {
    assertThat(mailTo("anna@example.org").code()).isEqualTo("no-mail-here");
    assertThat(anna.get("/v1/reminders").body().path("email").path("offered").asBoolean())
        .isFalse();
    withPost();

    for (var bad :
        List.of(
            "", "anna", "anna@", "a b@example.org", "Anna <a@example.org>", "a@b.c\r\nBcc: x")) {
      assertThat(mailTo(bad).code()).as(bad).isEqualTo("no-mail-address");
    }
    assertThat(confirm("123456").code()).isEqualTo("code-over");
    for (int i = 0; i < 6; i++) assertThat(mailTo("ben@example.org").status()).isEqualTo(200);
    assertThat(mailTo("carl@example.org").code()).isEqualTo("too-fast");
    anna = Device.signedIn(server);
    assertThat(mailTo("Ben@example.org").code()).isEqualTo("too-fast");
  }

  @Test
  void nobody_who_is_not_signed_in_learns_or_changes_anything() {
    var stranger = new Device(server.address());
    assertThat(stranger.get("/v1/reminders").code()).isEqualTo("not-signed-in");
    assertThat(stranger.delete("/v1/reminders/push").code()).isEqualTo("not-signed-in");
    assertThat(stranger.delete("/v1/reminders/email").code()).isEqualTo("not-signed-in");
    assertThat(stranger.delete("/v1/reminders/calendar").code()).isEqualTo("not-signed-in");
    assertThat(stranger.put("/v1/wake-ups/" + LIST, Map.of()).code()).isEqualTo("not-signed-in");
    var guess = "/v1/reminders/email/stop/" + Ids.fresh(16);
    assertThat(stranger.get(guess).status()).isEqualTo(200);
  }
}
