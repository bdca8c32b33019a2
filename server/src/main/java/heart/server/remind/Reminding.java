// SPDX-License-Identifier: Apache-2.0
package heart.server.remind;

import heart.store.Deliveries.Delivery;
import heart.store.Deliveries.Target;
import heart.store.Store;
import heart.store.StoreFault;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sends what is due. The times lie in the store, so a restart loses none; each is looked for every
 * few seconds, so none is a minute late.
 */
public final class Reminding implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger("heart.server");
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);
  private static final Duration BETWEEN_COMPLAINTS = Duration.ofMinutes(10);
  private static final int TOGETHER = 100;

  private final Store store;
  private final InstantSource clock;
  private final RemindWatch watch;
  private final Endpoints endpoints;
  private final Optional<String> contact;
  private final PushSender push;
  private final @Nullable MailSender mail;
  private final Semaphore pushes = new Semaphore(64);
  private final Semaphore mails = new Semaphore(4);
  private final Set<Long> underWay = ConcurrentHashMap.newKeySet();
  private final ConcurrentHashMap<String, Long> complainedAt = new ConcurrentHashMap<>();
  private final Thread thread;
  private volatile boolean closed;
  private @Nullable Vapid vapid;

  /**
   * Gets ready; {@link #start} begins.
   *
   * @param contact of whoever runs this server, for push services; {@code mailto:} or {@code
   *     https:}
   * @param insidePush also take push endpoints inside the host's network
   */
  public Reminding(
      Store store,
      InstantSource clock,
      RemindWatch watch,
      Optional<MailServer> mailServer,
      Optional<String> contact,
      boolean insidePush) {
    this.store = store;
    this.clock = clock;
    this.watch = watch;
    this.endpoints = new Endpoints(insidePush);
    this.contact = contact;
    this.push = new PushSender(endpoints, this::vapid, clock);
    this.mail = mailServer.map(it -> new MailSender(it, clock)).orElse(null);
    this.thread = Thread.ofVirtual().name("heart-reminding").unstarted(this::work);
  }

  /** Made when first needed: a start has no time for it. */
  private synchronized Vapid vapid() {
    var known = vapid;
    if (known != null) return known;
    try {
      known = new Vapid(store.people().secret("vapid-key", Vapid.fresh()), contact);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a key of ours that cannot be read", e);
    }
    vapid = known;
    return known;
  }

  /** The key that browsers subscribe with. */
  public String pushKey() {
    return vapid().publicKey();
  }

  /** Whether a message could be sent to this endpoint and sealed for this browser. */
  public boolean takes(String endpoint, byte[] p256dh, byte[] auth) {
    return auth.length == 16 && P256.publicKey(p256dh).isPresent() && endpoints.takes(endpoint);
  }

  /** Whether the host gave us a mail server. */
  public boolean mails() {
    return mail != null;
  }

  /** Begins to send. */
  public void start() {
    thread.start();
  }

  private void work() {
    try {
      while (true) {
        look();
        Thread.sleep(BETWEEN_LOOKS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // close() asks
    }
  }

  private void look() {
    try {
      while (isSomethingDue()) {
        var due = store.deliveries().take(TOGETHER);
        if (due.lateDevices() > 0) watch.lost("push", due.lateDevices());
        if (due.lateMails() > 0) watch.lost("mail", due.lateMails());
        for (var one : due.toSend()) send(one);
      }
    } catch (RuntimeException e) {
      // A full disk, or the server stops: it is due the next time as well.
      failedHere(e);
    }
  }

  private void failedHere(RuntimeException e) {
    var stops = e instanceof StoreFault fault && fault.kind() == StoreFault.Kind.STOPPED;
    if (!stops) complain("any way", e.getClass().getSimpleName());
  }

  private boolean isSomethingDue() {
    return store.deliveries().nextMs().filter(at -> at <= clock.millis()).isPresent();
  }

  /**
   * Several at once, each waiting for room by itself: a mail server or a push service that does not
   * answer must not make the others late. What has waited too long is left to the next look.
   */
  private void send(Delivery delivery) {
    if (!underWay.add(delivery.id())) return;
    var room = delivery.target() instanceof Target.ToDevice ? pushes : mails;
    Thread.startVirtualThread(() -> {
      room.acquireUninterruptibly();
      try {
        if (clock.millis() < delivery.untilMs()) deliver(delivery);
      } catch (RuntimeException e) {
        failedHere(e);
      } finally {
        underWay.remove(delivery.id());
        room.release();
      }
    });
  }

  private void deliver(Delivery delivery) {
    switch (delivery.target()) {
      case Target.ToDevice to -> pushed(delivery, push.send(delivery, to.device()), to);
      case Target.ToMailbox to -> {
        if (mail != null) mailed(delivery, mail.send(delivery, to));
        else settled(delivery, "mail", false); // the host has taken the mail server away
      }
    }
  }

  private void pushed(Delivery delivery, PushSender.Sent sent, Target.ToDevice to) {
    switch (sent) {
      case PushSender.Sent.Arrived() -> settled(delivery, "push", true);
      case PushSender.Sent.Gone() -> store.deliveries().gone(to.device().endpoint());
      case PushSender.Sent.Refused(var status) -> {
        settled(delivery, "push", false);
        complain("push", "a push service refuses a message with status " + status);
      }
      case PushSender.Sent.Later(var notBefore, var why) -> {
        if (notBefore > 0) store.deliveries().notBefore(delivery.id(), notBefore);
        failed("push", why);
      }
    }
  }

  private void mailed(Delivery delivery, MailSender.Sent sent) {
    switch (sent) {
      case MailSender.Sent.Arrived() -> settled(delivery, "mail", true);
      case MailSender.Sent.Refused() -> {
        settled(delivery, "mail", false);
        complain("mail", "the mail server takes no mail for an address");
      }
      case MailSender.Sent.Later(var why) -> failed("mail", why);
    }
  }

  private void settled(Delivery delivery, String way, boolean arrived) {
    store.deliveries().done(delivery.id());
    if (arrived) watch.sent(way);
    else watch.lost(way, 1);
  }

  private void failed(String way, String why) {
    watch.failed(way);
    complain(way, why);
  }

  /** Tells the host, who alone can help; not for each message, and with nobody's address. */
  private void complain(String way, String why) {
    if (closed) return; // what a stop cuts short is tried again after the next start
    var now = clock.millis();
    var last = complainedAt.get(way);
    if (last != null && now - last < BETWEEN_COMPLAINTS.toMillis()) return;
    complainedAt.put(way, now);
    LOG.log(
        Level.WARNING,
        () ->
            "reminders by %s don't get through (%s): they wait and are tried again; docs/operating.md, Reminders, says what to look at"
                .formatted(way, why));
  }

  /** How many messages wait. */
  public int waiting() {
    return store.deliveries().waiting();
  }

  @Override
  public void close() {
    closed = true;
    thread.interrupt();
    push.close();
  }
}
