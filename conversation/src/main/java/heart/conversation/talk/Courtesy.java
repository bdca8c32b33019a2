// SPDX-License-Identifier: Apache-2.0
package heart.conversation.talk;

import heart.conversation.Refusal;
import heart.conversation.Why;
import org.jspecify.annotations.Nullable;

/**
 * Rules about passing time. They bind the sender alone: two clocks never agree to the second, and
 * the fold must not drop words that were already sent.
 */
public final class Courtesy {
  private Courtesy() {}

  private static final long MINUTE_MS = 60_000;

  /** Shorter than this nobody calms down. */
  public static final int PAUSE_MINUTES = 20;

  /** A day; longer is not a pause any more. */
  public static final int PAUSE_MINUTES_AT_MOST = 24 * 60;

  /** After two missed returns: two months, since life may be in the way. */
  public static final int PAUSE_MINUTES_AFTER_MISSED = 60 * 24 * 60;

  /** How long a tap may be taken back: until the other is likely to have begun. */
  public static final long TAKE_BACK_MS = 10_000;

  /** A next time more than ten years ahead is a slip of the finger. */
  private static final long FAR_MS = 10L * 366 * 24 * 60 * MINUTE_MS;

  /** Why the sender should wait or choose another time, or null. */
  static @Nullable Refusal against(Talk talk, TalkCommand command, long atMs) {
    if (!(talk instanceof Talk.Begun begun)) {
      return null;
    }
    return command instanceof TalkCommand.Timed timed ? against(begun, timed, atMs) : null;
  }

  private static @Nullable Refusal against(Talk.Begun talk, TalkCommand.Timed command, long atMs) {
    return switch (command) {
      case TalkCommand.Share _ -> quiet(talk, atMs);
      case TalkCommand.SendLetter letter -> letter(talk, letter.opensMs(), atMs);
      case TalkCommand.SayBack _,
          TalkCommand.SkipSayBack _,
          TalkCommand.Pass _,
          TalkCommand.HandOver _,
          TalkCommand.BeReady _,
          TalkCommand.AskToClose _ ->
          awaited(talk, atMs);
      case TalkCommand.TakeBack _ -> late(talk, atMs);
      case TalkCommand.Pause pause -> pause(pause.backAtMs() - atMs, PAUSE_MINUTES_AT_MOST);
      case TalkCommand.MoveReturn move -> moved(talk, move.backAtMs(), atMs);
      case TalkCommand.ProposeNext next -> next(next.nextMs(), atMs);
    };
  }

  private static @Nullable Refusal letter(Talk.Begun talk, long opensMs, long atMs) {
    boolean possible = opensMs < 0 || (opensMs > atMs && opensMs <= atMs + Letters.FAR_MS);
    return possible ? awaited(talk, atMs) : Refusal.of(Why.BAD_TIME);
  }

  /** Nobody answers a letter that has not opened, or goes on without it. */
  private static @Nullable Refusal awaited(Talk.Begun talk, long atMs) {
    var letter = Letters.awaited(talk, atMs);
    return letter == null ? null : Refusal.until(Why.NOT_OPEN_YET, letter.opensMs());
  }

  private static @Nullable Refusal quiet(Talk.Begun talk, long atMs) {
    return talk.now() instanceof Now.Turns turns
            && turns.floor() instanceof Floor.Speaking floor
            && atMs < floor.quietUntilMs()
        ? Refusal.until(Why.QUIET_MOMENT, floor.quietUntilMs())
        : null;
  }

  private static @Nullable Refusal late(Talk.Begun talk, long atMs) {
    return takeable(talk, atMs) ? null : Refusal.of(Why.NOTHING_TO_TAKE_BACK);
  }

  /** Whether the latest tap, whoever made it, is fresh enough to be taken back. */
  static boolean takeable(Talk.Begun talk, long atMs) {
    var undo = talk.undo();
    return undo != null && atMs <= undo.atMs() + TAKE_BACK_MS;
  }

  /** A minute either way is nobody's business: the screen was open while the time was chosen. */
  private static @Nullable Refusal pause(long lengthMs, int mostMinutes) {
    if (lengthMs < (PAUSE_MINUTES - 1) * MINUTE_MS) {
      return Refusal.limit(Why.PAUSE_TOO_SHORT, PAUSE_MINUTES);
    }
    return lengthMs > (mostMinutes + 1) * MINUTE_MS
        ? Refusal.limit(Why.PAUSE_TOO_LONG, mostMinutes)
        : null;
  }

  private static @Nullable Refusal moved(Talk.Begun talk, long backAtMs, long atMs) {
    if (backAtMs <= atMs) {
      return Refusal.of(Why.BAD_TIME);
    }
    boolean missed = talk.standing() instanceof Standing.Paused paused && paused.newTime(atMs);
    int most = missed ? PAUSE_MINUTES_AFTER_MISSED : PAUSE_MINUTES_AT_MOST;
    return backAtMs - atMs > (most + 1) * MINUTE_MS
        ? Refusal.limit(Why.PAUSE_TOO_LONG, most)
        : null;
  }

  private static @Nullable Refusal next(long nextMs, long atMs) {
    boolean possible = nextMs < 0 || (nextMs > atMs && nextMs < atMs + FAR_MS);
    return possible ? null : Refusal.of(Why.BAD_TIME);
  }
}
