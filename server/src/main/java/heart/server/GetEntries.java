// SPDX-License-Identifier: Apache-2.0
package heart.server;

import heart.store.Logs;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code GET /v1/logs/{log}/entries?after=&limit=&wait=}: entries past a seq. With {@code wait} it
 * answers as soon as there is one, or empty when the time is over. 200.
 */
final class GetEntries implements Handler {
  private static final long MAX_SEQ = (1L << 53) - 1;
  private static final int MAX_LIMIT = 500;

  private final Sessions sessions;
  private final Entries entries;
  private final Logs logs;
  private final Waiting waiting;
  private final Duration longestWait;

  GetEntries(Sessions sessions, Entries entries, Logs logs, Waiting waiting, Duration longestWait) {
    this.sessions = sessions;
    this.entries = entries;
    this.logs = logs;
    this.waiting = waiting;
    this.longestWait = longestWait;
  }

  /** A piece of a log, and the seq of its last entry, which may lie further on. */
  record Piece(List<WireEntry> entries, long head) {}

  @Override
  public void handle(Context ctx) {
    var person = sessions.required(ctx).person();
    var log = Ids.id(ctx.pathParam("log"));
    var after = number(ctx, "after", 0, MAX_SEQ, 0);
    var limit = (int) number(ctx, "limit", 1, MAX_LIMIT, 200);
    var seconds = number(ctx, "wait", 0, longestWait.toSeconds(), 0);
    if (seconds > 0 && entries.head(person, log).seq() <= after) {
      waiting.past(person, log, after, Duration.ofSeconds(seconds));
    }
    Answers.json(ctx, 200, piece(person, log, after, limit));
  }

  private Piece piece(String person, String log, long after, int limit) {
    var head = entries.head(person, log).seq();
    var found = logs.after(log, after, limit).stream().map(WireEntry::of).toList();
    return new Piece(found, found.isEmpty() ? head : Math.max(head, found.getLast().seq()));
  }

  private static long number(Context ctx, String name, long least, long most, long otherwise) {
    @Nullable String text = ctx.queryParam(name);
    if (text == null) return otherwise;
    try {
      var number = Long.parseLong(text);
      if (number >= least && number <= most) return number;
    } catch (NumberFormatException e) {
      // refused below, like a number outside its range
    }
    throw new Refusal(Code.OUT_OF_RANGE);
  }
}
