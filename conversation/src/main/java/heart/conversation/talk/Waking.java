// SPDX-License-Identifier: Apache-2.0
package heart.conversation.talk;

/** When the view changes though nothing happens. */
final class Waking {
  private Waking() {}

  private static final long MINUTE_MS = 60_000;

  /** The soonest such moment after now, in ms; below 0 when there is none. */
  static long next(Talk.Begun talk, Viewing viewing) {
    long now = viewing.nowMs();
    return switch (talk.standing()) {
      case Standing.Kept _, Standing.Left _ -> -1;
      case Standing.Paused paused ->
          sooner(
              sooner(-1, paused.backAtMs(), now),
              paused.backAtMs() + Standing.Paused.GRACE_MS + 1,
              now);
      case Standing.Going _ -> going(talk, viewing);
    };
  }

  private static long going(Talk.Begun talk, Viewing viewing) {
    long now = viewing.nowMs();
    var undo = talk.undo();
    long soonest =
        undo != null && undo.by() == viewing.me()
            ? sooner(-1, undo.atMs() + Courtesy.TAKE_BACK_MS + 1, now)
            : -1;
    if (talk.now() instanceof Now.Turns(Floor.Speaking floor, _)) {
      soonest = sooner(soonest, floor.quietUntilMs(), now);
      soonest = sooner(soonest, softEnd(talk, floor), now);
    }
    if (talk.shares().sinceMs() >= 0) {
      soonest = sooner(soonest, now + left(talk, now), now);
    }
    if (talk.setup().setting().letters()) {
      for (var line : talk.lines().from(1)) {
        soonest = sooner(soonest, line.opensMs(), now);
      }
    }
    return soonest;
  }

  /** What is left of the time that the guide is written for, in ms; below 0 once it is over. */
  static long left(Talk.Begun talk, long nowMs) {
    var shares = talk.shares().until(nowMs, null);
    return talk.guide().minutes() * MINUTE_MS - shares.total();
  }

  private static long sooner(long soonest, long atMs, long nowMs) {
    return atMs > nowMs && (soonest < 0 || atMs < soonest) ? atMs : soonest;
  }

  /** When the guide's minutes for one turn are over; below 0 when it gives none. */
  static long softEnd(Talk.Begun talk, Floor.Speaking floor) {
    int minutes = talk.step().minutes();
    long from = Math.max(floor.sinceMs(), floor.quietUntilMs());
    return minutes == 0 || talk.setup().setting().letters() ? -1 : from + minutes * MINUTE_MS;
  }
}
