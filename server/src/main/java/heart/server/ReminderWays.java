// SPDX-License-Identifier: Apache-2.0
package heart.server;

import com.fasterxml.jackson.annotation.JsonInclude;
import heart.server.remind.MailServer;
import heart.server.remind.Reminding;
import heart.server.remind.StopPage;
import heart.store.Channels;
import heart.store.Channels.Confirmed;
import heart.store.Channels.Device;
import heart.store.Channels.Mailbox;
import heart.store.Session;
import io.javalin.http.Context;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The ways by which somebody is reminded: each off until asked for, each ended at once. */
final class ReminderWays {
  private static final Duration CODE_HOLDS = Duration.ofHours(1);
  private static final SecureRandom CHANCE = new SecureRandom();

  /** Codes to anybody's mailbox: enough for a few slips, useless to whoever wants to pester. */
  private static final Limits.Rate CODES = new Limits.Rate(6.0 / 86_400, 6);

  private final Sessions sessions;
  private final Channels channels;
  private final Reminding reminding;
  private final Origins origins;
  private final Rates perPerson;
  private final Rates codes = new Rates(CODES);
  private final InstantSource clock;

  ReminderWays(
      Sessions sessions,
      Channels channels,
      Reminding reminding,
      Origins origins,
      Rates perPerson,
      InstantSource clock) {
    this.sessions = sessions;
    this.channels = channels;
    this.reminding = reminding;
    this.origins = origins;
    this.perPerson = perPerson;
    this.clock = clock;
  }

  /**
   * Web push.
   *
   * @param key that a browser subscribes with
   * @param devices how many are woken
   * @param here whether this one is
   */
  record Push(String key, int devices, boolean here) {}

  /**
   * Mail.
   *
   * @param offered whether the host lets us send any
   * @param state {@code none}, {@code asked} until the code was said, then {@code on}
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Email(boolean offered, String state, @Nullable String address) {}

  record Calendar(boolean on) {}

  record Standing(Push push, Email email, Calendar calendar) {}

  record Subscription(String endpoint, String p256dh, String auth, String language) {}

  record Address(String address, String language) {}

  record Said(String code) {}

  record Language(String language) {}

  record Feed(String path) {}

  /** {@code GET /v1/reminders}: which ways there are, and which are on. 200. */
  void get(Context ctx) {
    stand(ctx, sessions.required(ctx));
  }

  private Session asker(Context ctx) {
    var session = sessions.required(ctx);
    perPerson.take(session.person());
    return session;
  }

  private void stand(Context ctx, Session session) {
    var now = channels.standing(session.person(), session.id());
    var state = now.mail().isEmpty() ? "none" : now.confirmed() ? "on" : "asked";
    Answers.json(
        ctx,
        200,
        new Standing(
            new Push(reminding.pushKey(), now.devices(), now.here()),
            new Email(reminding.mails(), state, now.mail().orElse(null)),
            new Calendar(now.feed())));
  }

  /** {@code PUT /v1/reminders/push}: wakes this device from now on. 200. */
  void wake(Context ctx) {
    var session = asker(ctx);
    var wish = Bodies.read(ctx, Subscription.class);
    language(wish.language());
    if (!reminding.takes(wish.endpoint(), Ids.decode(wish.p256dh()), Ids.decode(wish.auth()))) {
      throw new Refusal(Code.ENDPOINT_REFUSED);
    }
    channels.wake(
        session.person(),
        session.id(),
        new Device(wish.endpoint(), wish.p256dh(), wish.auth(), wish.language()));
    stand(ctx, session);
  }

  /** {@code DELETE /v1/reminders/push}: lets this device sleep. 200. */
  void letSleep(Context ctx) {
    var session = asker(ctx);
    channels.letSleep(session.person(), session.id());
    stand(ctx, session);
  }

  /** {@code PUT /v1/reminders/email}: sends a code to an address, in place of any other. 200. */
  void ask(Context ctx) {
    var session = asker(ctx);
    if (!reminding.mails()) throw new Refusal(Code.NO_MAIL_HERE);
    var wish = Bodies.read(ctx, Address.class);
    language(wish.language());
    if (!MailServer.isAddress(wish.address())) throw new Refusal(Code.NO_MAIL_ADDRESS);
    codes.take(session.person());
    codes.take(wish.address().toLowerCase(Locale.ROOT));
    channels.askToConfirm(
        session.person(),
        new Mailbox(
            wish.address(),
            wish.language(),
            origins.of(ctx),
            Ids.fresh(16),
            "%06d".formatted(CHANCE.nextInt(1_000_000)),
            clock.millis() + CODE_HOLDS.toMillis()));
    stand(ctx, session);
  }

  /** {@code POST /v1/reminders/email/confirm}: says the code. 200. */
  void confirm(Context ctx) {
    var session = asker(ctx);
    var said = Bodies.read(ctx, Said.class).code().replaceAll("\\s", "");
    switch (channels.confirm(session.person(), said)) {
      case Confirmed.DONE -> stand(ctx, session);
      case Confirmed.WRONG -> throw new Refusal(Code.CODE_WRONG);
      case Confirmed.OVER -> throw new Refusal(Code.CODE_OVER);
    }
  }

  /** {@code DELETE /v1/reminders/email}: no more mails, and the address is forgotten. 200. */
  void stopMail(Context ctx) {
    var session = asker(ctx);
    channels.stopMail(session.person());
    stand(ctx, session);
  }

  /** {@code GET /v1/reminders/email/stop/{token}}: the page behind a mail's link. 200. */
  void stopQuestion(Context ctx) {
    page(ctx, StopPage.question(read(ctx)));
  }

  /** {@code POST /v1/reminders/email/stop/{token}}: stops the mails, also twice (RFC 8058). 200. */
  void stopByLink(Context ctx) {
    channels.stopMailBy(ctx.pathParam("token"));
    page(ctx, StopPage.answer(read(ctx)));
  }

  /** What the reader's browser says: the page is for whoever opens the mail. */
  private static String read(Context ctx) {
    var accepted = ctx.header("Accept-Language");
    return accepted == null ? "en" : accepted;
  }

  private static void page(Context ctx, String html) {
    ctx.header("Content-Security-Policy", StopPage.POLICY);
    // Under the usual no-referrer a browser posts the form as from nowhere, which would be refused.
    ctx.header("Referrer-Policy", "same-origin");
    ctx.contentType("text/html; charset=utf-8").result(html);
  }

  /** {@code PUT /v1/reminders/calendar}: a feed under a new address, in place of any other. 200. */
  void openFeed(Context ctx) {
    var session = asker(ctx);
    var wish = Bodies.read(ctx, Language.class);
    language(wish.language());
    var token = Ids.fresh(32);
    channels.openFeed(session.person(), Ids.sha256(token), wish.language());
    Answers.json(ctx, 200, new Feed("/v1/calendar/" + token + ".ics"));
  }

  /** {@code DELETE /v1/reminders/calendar}: the feed is no more. 200. */
  void closeFeed(Context ctx) {
    var session = asker(ctx);
    channels.closeFeed(session.person());
    stand(ctx, session);
  }

  private static void language(String text) {
    if (!text.matches("[a-z]{2}")) throw new Refusal(Code.MALFORMED);
  }
}
