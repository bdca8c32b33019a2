// SPDX-License-Identifier: Apache-2.0
package heart.server;

import heart.server.remind.Reminding;
import heart.store.Store;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Set;

/** Puts the server together by hand: who needs whom, and which action is at which address. */
final class Rooms {
  private static final String BEGUN = "heart.begun";
  private static final String ROUTE = "heart.route";
  private static final Set<HandlerType> CHANGES =
      Set.of(HandlerType.POST, HandlerType.PUT, HandlerType.PATCH, HandlerType.DELETE);

  final Lives lives;
  final Waiting waiting;
  final Reminding reminding;
  final List<Route> routes;

  private final Metrics metrics;
  private final Origins origins;
  private final Visitors visitors;
  private final Rates perAddress;
  private final Rates signIns;
  private final GetLive live;

  Rooms(ServerConfig config, Store store, Metrics metrics) {
    var limits = config.limits();
    var clock = config.clock();
    this.metrics = metrics;
    this.origins = new Origins(config.origin());
    this.visitors = new Visitors(config.behindProxy());
    this.perAddress = new Rates(limits.perAddress());
    this.signIns = new Rates(limits.signIns());
    var perPerson = new Rates(limits.perPerson());
    var fanout = new Fanout();
    var sessions = new Sessions(store.people(), origins, limits.sessionLife());
    var entries = new Entries(store, fanout, new Rates(limits.perPlace()));
    var key = Ids.decode(store.people().secret("challenge-key", Ids.fresh(32)));
    var challenges = new Challenges(key, limits.challengeLife(), clock);
    this.lives = new Lives(store, fanout, limits, clock);
    this.waiting = new Waiting(entries, fanout, limits.waitsEach());
    var frames = new Frames(entries, lives, fanout, perAddress, perPerson, metrics, clock);
    this.live = new GetLive(sessions, origins, visitors, perAddress, lives, frames);
    metrics.gauge("heart.sockets", "sockets open now", lives::count);
    metrics.gauge("heart.waits", "people whose requests wait for news", waiting::people);

    this.reminding =
        new Reminding(store, clock, metrics, config.mail(), config.contact(), config.pushInside());
    metrics.gauge("heart.reminders.waiting", "reminders under way", reminding::waiting);

    var people = store.people();
    var places = store.places();
    var logs = store.logs();
    var invitations = store.invitations();
    var ways = new ReminderWays(sessions, store.channels(), reminding, origins, perPerson, clock);
    var lists = new WakeUpLists(sessions, store.wakeUps(), perPerson, clock);
    this.routes =
        List.of(
            post("/v1/challenges", new PostChallenge(challenges)),
            post(
                "/v1/sessions",
                new PostSession(
                    people, challenges, origins, sessions, clock, limits.sessionLife())),
            get("/v1/sessions", new GetSessions(sessions, people)),
            delete("/v1/sessions/{id}", new DeleteSession(sessions, people, lives)),
            get("/v1/places", new GetPlaces(sessions, places)),
            put("/v1/places/{place}", new PutPlace(sessions, places, perPerson)),
            put("/v1/places/{place}/logs/{log}", new PutLog(sessions, logs, perPerson)),
            put("/v1/logs/{log}", new PutOwnLog(sessions, logs, perPerson)),
            delete("/v1/logs/{log}", new DeleteOwnLog(sessions, logs, perPerson)),
            get(
                "/v1/logs/{log}/entries",
                new GetEntries(sessions, entries, logs, waiting, limits.longestWait())),
            post("/v1/logs/{log}/entries", new PostEntry(sessions, entries, perPerson)),
            put(
                "/v1/invitations/{lookup}",
                new PutInvitation(
                    sessions, invitations, perPerson, clock, limits.invitationLife())),
            get("/v1/invitations/{lookup}", new GetInvitation(invitations)),
            delete("/v1/invitations/{lookup}", new DeleteInvitation(sessions, invitations)),
            post(
                "/v1/invitations/{lookup}/join",
                new PostJoin(sessions, invitations, fanout, perPerson)),
            put("/v1/wake-ups/{list}", lists::put),
            get("/v1/calendar/{file}", lists::feed),
            get("/v1/reminders", ways::get),
            put("/v1/reminders/push", ways::wake),
            delete("/v1/reminders/push", ways::letSleep),
            put("/v1/reminders/email", ways::ask),
            delete("/v1/reminders/email", ways::stopMail),
            post("/v1/reminders/email/confirm", ways::confirm),
            get("/v1/reminders/email/stop/{token}", ways::stopQuestion),
            post("/v1/reminders/email/stop/{token}", ways::stopByLink),
            put("/v1/reminders/calendar", ways::openFeed),
            delete("/v1/reminders/calendar", ways::closeFeed),
            get("/v1/live", live),
            get("/health", new GetHealth(store)),
            get("/metrics", new GetMetrics(metrics)),
            get("/openapi.json", new GetOpenApi()));
  }

  private static Route get(String path, Handler handler) {
    return new Route(HandlerType.GET, path, handler);
  }

  private static Route post(String path, Handler handler) {
    return new Route(HandlerType.POST, path, handler);
  }

  private static Route put(String path, Handler handler) {
    return new Route(HandlerType.PUT, path, handler);
  }

  private static Route delete(String path, Handler handler) {
    return new Route(HandlerType.DELETE, path, handler);
  }

  void addTo(RoutesConfig config) {
    config.before(this::begin);
    for (var route : routes) config.addHttpHandler(route.method(), route.path(), at(route));
    config.wsBeforeUpgrade("/v1/live", live::admit);
    config.ws("/v1/live", live::socket);
    var elsewhere = new Elsewhere(routes, new Web());
    for (var method : HandlerType.commonHttp()) config.addHttpHandler(method, "/*", elsewhere);
    config.after(this::end);
  }

  /** For every request: headers, rates, and whether our own page asks for the change. */
  private void begin(Context ctx) {
    ctx.attribute(BEGUN, System.nanoTime());
    Headers.data(ctx);
    if (!ctx.path().startsWith("/v1/")) return;
    var address = visitors.address(ctx);
    perAddress.take(address);
    if (!CHANGES.contains(ctx.method())) return;
    origins.check(ctx);
    if (isSignIn(ctx)) signIns.take(address);
  }

  private static boolean isSignIn(Context ctx) {
    return ctx.method().equals(HandlerType.POST)
        && (ctx.path().equals("/v1/challenges") || ctx.path().equals("/v1/sessions"));
  }

  private static Handler at(Route route) {
    return ctx -> {
      ctx.attribute(ROUTE, route.name());
      route.handler().handle(ctx);
    };
  }

  private void end(Context ctx) {
    Long begun = ctx.attribute(BEGUN);
    String route = ctx.attribute(ROUTE);
    if (begun == null) return;
    var took = System.nanoTime() - begun;
    metrics.answered(route == null ? "elsewhere" : route, ctx.statusCode(), took);
  }
}
