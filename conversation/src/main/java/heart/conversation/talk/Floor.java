// SPDX-License-Identifier: Apache-2.0
package heart.conversation.talk;

import heart.conversation.Seat;
import heart.conversation.Signal;
import heart.conversation.Words;
import org.jspecify.annotations.Nullable;

/** Who may speak in a step of turns. In every case there is one person at most who may. */
public sealed interface Floor {
  /** Nobody has it; either may take it. */
  record Free() implements Floor {}

  /**
   * The holder speaks.
   *
   * @param shares how many times they shared in this turn
   * @param quietUntilMs five quiet seconds after a hand-over; below 0 for none
   */
  record Speaking(Turn turn, long sinceMs, long quietUntilMs, int shares) implements Floor {}

  /**
   * The listener says back what they heard.
   *
   * @param round from 1; more after "almost"
   * @param missing what was missing last time
   */
  record SayingBack(Turn turn, int round, @Nullable Words missing) implements Floor {}

  /** The holder says whether that was it. */
  record Answering(Turn turn, int round, @Nullable Words saidBack) implements Floor {}

  /** The listener says what of it makes sense to them. */
  record MakingSense(Turn turn) implements Floor {}

  /** The listener guesses at the feeling. */
  record Guessing(Turn turn) implements Floor {}

  /** The holder says whether the guess is it, and else what is. */
  record CheckingGuess(Turn turn, @Nullable Words guess) implements Floor {}

  /**
   * One person's turn.
   *
   * @param number from 1, over the whole talk
   * @param asked whether the listener would like to speak
   */
  record Turn(Seat holder, int number, boolean asked, @Nullable Shown shown) {
    Turn with(Signal signal, long atMs) {
      boolean asks = asked || signal == Signal.WOULD_LIKE_TO_SPEAK;
      return new Turn(holder, number, asks, new Shown(signal, atMs));
    }
  }

  /** The listener's latest signal. */
  record Shown(Signal signal, long atMs) {}

  /** The turn under way, or null. */
  default @Nullable Turn held() {
    return switch (this) {
      case Free _ -> null;
      case Speaking speaking -> speaking.turn();
      case SayingBack sayingBack -> sayingBack.turn();
      case Answering answering -> answering.turn();
      case MakingSense sense -> sense.turn();
      case Guessing guessing -> guessing.turn();
      case CheckingGuess checking -> checking.turn();
    };
  }

  /** Whose time is running, or null. */
  default @Nullable Seat speaker() {
    return switch (this) {
      case Free _, SayingBack _, MakingSense _, Guessing _ -> null;
      case Speaking speaking -> speaking.turn().holder();
      case Answering answering -> answering.turn().holder();
      case CheckingGuess checking -> checking.turn().holder();
    };
  }

  /** The one person who may put words in now, or null. */
  default @Nullable Seat mayWrite() {
    return switch (this) {
      case Free _ -> null;
      case Speaking speaking -> speaking.turn().holder();
      case SayingBack sayingBack -> sayingBack.turn().holder().other();
      case Answering answering -> answering.turn().holder();
      case MakingSense sense -> sense.turn().holder().other();
      case Guessing guessing -> guessing.turn().holder().other();
      case CheckingGuess checking -> checking.turn().holder();
    };
  }

  /** The same floor with another turn record. */
  default Floor with(Turn turn) {
    return switch (this) {
      case Free f -> f;
      case Speaking speaking ->
          new Speaking(turn, speaking.sinceMs(), speaking.quietUntilMs(), speaking.shares());
      case SayingBack sayingBack -> new SayingBack(turn, sayingBack.round(), sayingBack.missing());
      case Answering answering -> new Answering(turn, answering.round(), answering.saidBack());
      case MakingSense _ -> new MakingSense(turn);
      case Guessing _ -> new Guessing(turn);
      case CheckingGuess checking -> new CheckingGuess(turn, checking.guess());
    };
  }
}
