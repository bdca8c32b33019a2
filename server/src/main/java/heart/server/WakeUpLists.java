// SPDX-License-Identifier: Apache-2.0
package heart.server;

import heart.server.remind.BusyFeed;
import heart.store.WakeUps;
import heart.store.WakeUps.Busy;
import heart.store.WakeUps.Kind;
import heart.store.WakeUps.WakeUp;
import io.javalin.http.Context;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;

/** The times somebody asked to be reminded of, and the calendar that shows when they are busy. */
final class WakeUpLists {
  private static final String FILE_END = ".ics";
  private static final long FAR_MS = Duration.ofDays(400).toMillis();
  private static final long LONGEST_MS = Duration.ofDays(1).toMillis();

  private final Sessions sessions;
  private final WakeUps wakeUps;
  private final Rates perPerson;
  private final InstantSource clock;

  WakeUpLists(Sessions sessions, WakeUps wakeUps, Rates perPerson, InstantSource clock) {
    this.sessions = sessions;
    this.wakeUps = wakeUps;
    this.perPerson = perPerson;
    this.clock = clock;
  }

  /** Times in milliseconds since 1970. */
  record When(long at, String kind) {}

  record Span(long from, long until) {}

  record Wish(List<When> wakeUps, List<Span> busy) {}

  record Stands(String list) {}

  /** {@code PUT /v1/wake-ups/{list}}: replaces what this list still has to come. 200. */
  void put(Context ctx) {
    var person = sessions.required(ctx).person();
    perPerson.take(person);
    var list = Ids.id(ctx.pathParam("list"));
    var wish = Bodies.read(ctx, Wish.class);
    var times = wish.wakeUps().stream().map(this::wakeUp).toList();
    var busy = wish.busy().stream().map(this::busy).toList();
    if (!wakeUps.keep(person, list, times, busy)) throw new Refusal(Code.TOO_MANY_WAKE_UPS);
    Answers.json(ctx, 200, new Stands(list));
  }

  private WakeUp wakeUp(When when) {
    inReach(when.at());
    return new WakeUp(when.at(), kind(when.kind()));
  }

  private static Kind kind(String text) {
    for (var kind : Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(text)) return kind;
    }
    throw new Refusal(Code.MALFORMED);
  }

  private Busy busy(Span span) {
    inReach(span.from());
    var length = span.until() - span.from();
    if (length <= 0 || length > LONGEST_MS) throw new Refusal(Code.OUT_OF_RANGE);
    return new Busy(span.from(), span.until());
  }

  private void inReach(long at) {
    if (Math.abs(at - clock.millis()) > FAR_MS) throw new Refusal(Code.OUT_OF_RANGE);
  }

  /** {@code GET /v1/calendar/{file}}: a calendar feed, for whoever has its address. 200. */
  void feed(Context ctx) {
    var file = ctx.pathParam("file");
    if (!file.endsWith(FILE_END)) throw new Refusal(Code.NO_SUCH_ADDRESS);
    var hash = Ids.sha256(file.substring(0, file.length() - FILE_END.length()));
    var feed = wakeUps.feed(hash).orElseThrow(() -> new Refusal(Code.NO_SUCH_ADDRESS));
    ctx.contentType("text/calendar; charset=utf-8")
        .result(BusyFeed.of(feed.busy(), feed.language(), hash));
  }
}
