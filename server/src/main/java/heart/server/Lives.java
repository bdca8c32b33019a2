// SPDX-License-Identifier: Apache-2.0
package heart.server;

import heart.server.Limits.Rate;
import heart.store.Session;
import heart.store.Store;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/** Every socket that is open now. */
final class Lives {
  private static final Rate SOCKETS = new Rate(1, 60);

  private final Store store;
  private final Fanout fanout;
  private final Limits limits;
  private final InstantSource clock;
  private final Set<Live> open = ConcurrentHashMap.newKeySet();
  private final Rates opening = new Rates(SOCKETS);

  Lives(Store store, Fanout fanout, Limits limits, InstantSource clock) {
    this.store = store;
    this.fanout = fanout;
    this.limits = limits;
    this.clock = clock;
  }

  /** Refuses one more socket to who has as many as one may. */
  void admit(Session session) {
    opening.take(session.person());
    var mine = open.stream().filter(live -> live.isOf(session.person())).count();
    if (mine >= limits.socketsEach()) throw new Refusal(Refusal.Problem.tooFast(1_000));
  }

  Live begin(org.eclipse.jetty.websocket.api.Session socket, Session session) {
    var live = new Live(socket, session, store, fanout, limits.writePatience(), open::remove);
    open.add(live);
    live.start();
    return live;
  }

  boolean hasExpired(Session session) {
    return session.expiresMs() <= clock.millis();
  }

  int count() {
    return open.size();
  }

  /** A session has ended: so do its sockets. */
  void signedOut(String sessionId) {
    open.stream().filter(live -> live.isOn(sessionId)).forEach(Live::endSignedOut);
  }

  /** Asks every client to come back, each at its own moment, and closes the sockets. */
  void comeBack(Duration patience) {
    for (var live : open) live.endComeBack(comeBackFrame());
    var until = System.nanoTime() + patience.toNanos();
    while (!open.isEmpty() && System.nanoTime() < until) pause();
    open.forEach(Live::drop);
  }

  /** Spread out, so that a server that starts again is not met by everybody at once. */
  private static String comeBackFrame() {
    var afterMs = ThreadLocalRandom.current().nextInt(500, 3_000);
    return Json.text(Map.of("type", "comeBack", "afterMs", afterMs));
  }

  private static void pause() {
    try {
      Thread.sleep(10);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
