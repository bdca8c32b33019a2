// SPDX-License-Identifier: Apache-2.0
package heart.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import com.sun.net.httpserver.HttpServer;
import heart.server.remind.MailServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Asked for, said at the time, and stopped: on a device, by mail, in a calendar. */
class RemindersTest {
  @RegisterExtension static final Story STORY = new Story();

  /**
   * The one thing that is not ours and needs the internet: the browser's own way to its maker's
   * push service. In its place a mailbox at a push service on this machine, with real keys.
   */
  private static final String MAILBOX =
      """
      const b64u = bytes => btoa(String.fromCharCode(...bytes))
          .replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
      PushManager.prototype.subscribe = async function (options) {
        globalThis.subscribedWith = options.applicationServerKey;
        const keys = await crypto.subtle.generateKey(
            { name: 'ECDH', namedCurve: 'P-256' }, true, ['deriveBits']);
        const p256dh = b64u(new Uint8Array(await crypto.subtle.exportKey('raw', keys.publicKey)));
        const auth = b64u(crypto.getRandomValues(new Uint8Array(16)));
        localStorage.mailbox = JSON.stringify({ p256dh, auth });
        return this.getSubscription();
      };
      PushManager.prototype.getSubscription = async () => localStorage.mailbox && {
        toJSON: () =>
            ({ endpoint: 'http://127.0.0.1:PORT/ana', keys: JSON.parse(localStorage.mailbox) }),
        unsubscribe: async () => { delete localStorage.mailbox; return true; },
      };
      """;

  private static final Path ICAL =
      Path.of("..", "web", "node_modules", "ical.js", "dist", "ical.es5.min.cjs");

  private static final String SHOWN =
      """
      async () => {
        const { ready } = navigator.serviceWorker;
        const shown = await (await ready).getNotifications();
        const lines = shown.map(({ title, body, tag, lang }) => [title, body, tag, lang].join('|'));
        return lines.length > 0 && lines.join();
      }
      """;

  private Duration ahead = Duration.ZERO;

  @Test
  void a_device_reminds_of_an_agreed_time_and_says_nothing_else() throws Exception {
    var woken = new LinkedBlockingQueue<String>();
    var service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    service.createContext(
        "/",
        exchange -> {
          exchange.getRequestBody().readAllBytes();
          woken.add(exchange.getRequestURI().getPath());
          exchange.sendResponseHeaders(201, -1);
          exchange.close();
        });
    service.start();
    try {
      var ana = STORY.someone("Ana");
      ana.context().grantPermissions(List.of("notifications"));
      ana.context()
          .addInitScript(MAILBOX.replace("PORT", String.valueOf(service.getAddress().getPort())));
      var ben = STORY.someone("Ben");
      Places.makeAPlaceTogether(ana, ben);
      Planning.proposes(ana, "Ben", "Because it's spring.");
      Planning.accepts(ben, "Ana");
      ana.sees("plan.agreed").waitsUntilThePageIsKept();
      ben.waitsUntilThePageIsKept();

      ana.page().getByRole(AriaRole.LINK, name(ana, "plan.remind")).click();
      ana.sees("remind.deviceOff");
      var told = ana.page().waitForRequest(this::isList, () -> ana.taps("remind.deviceStart"));
      ana.sees("remind.deviceOn");
      assertThat(ana.page().evaluate("() => globalThis.subscribedWith").toString()).hasSize(87);
      assertThat(told.postData()).doesNotContain("Ana", "Ben", "spring");
      assertThat(woken).isEmpty();

      bringsForward(told);
      assertThat(woken.poll(1, TimeUnit.MINUTES)).isEqualTo("/ana");

      assertThat(shown(ana, "{'title':'Reminder','body':'It is time.','tag':'7','lang':'en'}"))
          .isEqualTo("Reminder|It is time.|7|en");

      // Each time the page is opened it says anew where this device is.
      ana.page().waitForRequest(this::isDevice, () -> reloadsThePlan(ana));
      ana.opens(STORY.house().address() + "#/reminders").sees("remind.deviceOn");
      ana.taps("remind.deviceStop").sees("remind.deviceOff");
    } finally {
      service.stop(0);
    }
  }

  @AfterEach
  void theClockIsPutBack() {
    STORY.house().clock().putForward(ahead.negated());
  }

  /** The server was down, and comes back at the first of these times. */
  private void bringsForward(Request told) {
    assertThat(told.response().ok()).as("the server knows of it before it goes down").isTrue();
    var times = new Gson().fromJson(told.postData(), JsonObject.class);
    var first = times.getAsJsonArray("wakeUps").get(0).getAsJsonObject();
    STORY.whileTheHouseIsShut(() -> {
      var clock = STORY.house().clock();
      ahead = Duration.ofMillis(first.get("at").getAsLong() - clock.millis());
      clock.putForward(ahead);
    });
  }

  private static void stopsByTheLinkIn(String mail) throws Exception {
    var link = mail.lines().filter(line -> line.contains("/stop/")).findFirst().orElseThrow();
    try (var context = STORY.browser().newContext(Story.phone().setLocale("es-ES"))) {
      var page = context.newPage();
      page.navigate(link.strip());
      page.screenshot(
          new Page.ScreenshotOptions().setPath(Path.of("target", "screens", "mail-stop.png")));
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Dejar de recibirlos"))
          .click();
      assertThat(page.getByText("Ya no recibirás estos correos.")).isVisible();
    }
  }

  private static void reloadsThePlan(Someone someone) {
    someone.page().goBack();
    someone.sees("plan.agreed").reloads().sees("plan.agreed");
  }

  private boolean isDevice(Request request) {
    return request.method().equals("PUT") && request.url().endsWith("/v1/reminders/push");
  }

  private boolean isList(Request request) {
    return request.method().equals("PUT") && request.url().contains("/v1/wake-ups/");
  }

  /** What a browser shows of a message that its push service has handed it. */
  private static Object shown(Someone someone, String message) {
    var devtools = someone.context().newCDPSession(someone.page());
    var registration = new LinkedBlockingQueue<String>();
    devtools.on(
        "ServiceWorker.workerVersionUpdated",
        event ->
            event
                .getAsJsonArray("versions")
                .forEach(one -> {
                  var version = one.getAsJsonObject();
                  // Before a worker is active it is given no messages, and nobody is told of it.
                  if (version.get("status").getAsString().equals("activated")) {
                    registration.add(version.get("registrationId").getAsString());
                  }
                }));
    devtools.send("ServiceWorker.enable");
    someone.page().waitForCondition(() -> !registration.isEmpty());
    var push = new JsonObject();
    var home = STORY.house().address().toString();
    push.addProperty("origin", home.substring(0, home.length() - 1));
    push.addProperty("registrationId", registration.peek());
    push.addProperty("data", message.replace('\'', '"'));
    devtools.send("ServiceWorker.deliverPushMessage", push);
    return someone.waitsFor(SHOWN);
  }

  private static Page.GetByRoleOptions name(Someone someone, String key) {
    return new Page.GetByRoleOptions().setName(someone.tongue().say(key));
  }

  @Test
  void a_browser_that_cannot_be_woken_says_so_and_what_else_there_is() {
    var ana = STORY.someone("Ana", Tongue.spanish(), Story.phone());
    var translation = new Translation();
    ana.opensThePage();
    Places.onOnePhone(ana, "Ana", "Ben");
    ana.sees("now.lead").opens(STORY.house().address() + "#/settings");
    ana.page().getByRole(AriaRole.LINK, name(ana, "settings.reminders")).click();
    ana.sees("remind.deviceOff");
    translation.isWhole(ana);
    ana.taps("remind.deviceStart").sees("remind.push-denied");
    ana.sees("remind.calendarOff").taps("remind.calendarMake").sees("remind.calendarHere");
    translation.isWhole(ana);
  }

  @Test
  void a_mail_address_and_a_calendar_are_asked_for_used_and_stopped() throws Exception {
    var office = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    office.start();
    var gallery = new Gallery();
    try {
      var ana = STORY.someone("Ana");
      var ben = STORY.someone("Ben");
      Places.makeAPlaceTogether(ana, ben);
      Planning.proposes(ana, "Ben", "Because it's spring.");
      Planning.accepts(ben, "Ana");
      ana.sees("plan.agreed").opens(STORY.house().address() + "#/reminders");
      ana.sees("remind.emailNone");
      // A browser that is fetching its worker at that moment says so, and rightly.
      ana.waitsUntilThePageIsKept();
      ben.waitsUntilThePageIsKept();
      var mails =
          new MailServer(
              URI.create("smtp://127.0.0.1:" + office.getSmtp().getPort()),
              Optional.empty(),
              Optional.empty(),
              "heart@example.org");
      STORY.whileTheHouseIsShut(() -> STORY.house().willSendMailThrough(mails));
      ana.reloads().sees("remind.emailOff");
      gallery.hang(ana, "reminders");
      ana.withTheKeyboardAlone();

      ana.writes("remind.emailAddress", "not an address").taps("remind.emailAsk");
      ana.sees("remind.no-mail-address").finds("remind.emailAddress", "not an address");
      ana.writes("remind.emailAddress", "ana@example.org").taps("remind.emailAsk");
      ana.sees("remind.emailAsked", "address", "ana@example.org");
      gallery.hang(ana, "reminders-code");
      ana.writes("remind.emailCode", "000000").taps("remind.emailConfirm");
      ana.sees("remind.code-wrong");
      assertThat(office.waitForIncomingEmail(60_000, 1)).isTrue();
      var mail = String.valueOf(office.getReceivedMessages()[0].getContent());
      ana.writes("remind.emailCode", mail.replaceAll("(?s).*?(\\d{3} \\d{3}).*", "$1"));
      var told = ana.page().waitForRequest(this::isList, () -> ana.taps("remind.emailConfirm"));
      ana.sees("remind.emailOn", "address", "ana@example.org");

      ana.taps("remind.calendarMake").sees("remind.calendarHere");
      gallery.hang(ana, "reminders-on");
      var feed = ana.field("remind.calendarAddress").inputValue();
      assertThat(read(feed)).doesNotContain("Ana", "Ben", "spring");
      assertThat(asAnotherCalendarReadsIt(read(feed))).matches("Busy, \\d{2}:00, 60 min");
      ana.taps("remind.calendarStop").sees("remind.calendarOff");
      assertThat(read(feed)).doesNotContain("SUMMARY");

      bringsForward(told);
      assertThat(office.waitForIncomingEmail(60_000, 2)).isTrue();
      var reminder = String.valueOf(office.getReceivedMessages()[1].getContent());
      stopsByTheLinkIn(reminder);
      ana.opens(STORY.house().address() + "#/reminders").reloads().sees("remind.emailOff");
      assertThat(gallery.lacks()).isEmpty();
    } finally {
      office.stop();
    }
  }

  /** In words of another program than the one that wrote it: ical.js, on a page of nobody's. */
  private static String asAnotherCalendarReadsIt(String feed) {
    try (var context = STORY.browser().newContext()) {
      var page = context.newPage();
      page.addScriptTag(new Page.AddScriptTagOptions().setPath(ICAL));
      return String.valueOf(
          page.evaluate(
              """
              text => {
                const calendar = new ICAL.Component(ICAL.parse(text));
                const [event] = calendar.getAllSubcomponents('vevent').map(one => new ICAL.Event(one));
                const from = event.startDate.toJSDate();
                const until = event.endDate.toJSDate();
                const clock = from.toTimeString().slice(0, 5);
                return `${event.summary}, ${clock}, ${(until - from) / 60000} min`;
              }
              """,
              feed));
    }
  }

  private static String read(String address) throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(URI.create(address)).build();
      return requireNonNull(client.send(request, BodyHandlers.ofString()).body());
    }
  }
}
