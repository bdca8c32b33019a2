// SPDX-License-Identifier: Apache-2.0
package heart.conversation.talk;

import static heart.conversation.Seat.FIRST;
import static heart.conversation.Seat.SECOND;

import heart.conversation.Degree;
import heart.conversation.Hearing;
import heart.conversation.Seat;
import heart.conversation.Setting;
import heart.conversation.Why;
import heart.conversation.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A talk being held in a test: commands in, ten seconds apart, and the log they write. */
final class Story {
  static final long NOON = 1_777_777_200_000L;
  static final long TEN_SECONDS = 10_000;

  final List<Talk.Entry> log = new ArrayList<>();
  private Talk talk = Talk.empty();
  long at = NOON;

  /** A talk of the built-in guide that has just begun. */
  static Story begun(Degree degree, Setting setting) {
    var story = new Story();
    story.does(
        FIRST,
        new TalkCommand.Begin(
            new Setup("heart-to-heart", 1, degree, setting, "en"), null, Planned.NOTHING));
    return story;
  }

  /** The same, with both at the first step of turns; the first seat has the floor. */
  static Story holding(Degree degree, Setting setting) {
    return begun(degree, setting).opened().ready("breath");
  }

  /** The same, with both at "still unsaid?". */
  static Story closing() {
    return holding(Degree.FREE, Setting.LIVE)
        .does(FIRST, new TalkCommand.Share(new Words("I was afraid of tonight."), null, false))
        .does(FIRST, new TalkCommand.AskToClose())
        .does(SECOND, new TalkCommand.AskToClose());
  }

  /** The same, with both at the agreements. */
  static Story agreeing() {
    return closing().ready("unsaid").ready("heard").ready("learned");
  }

  /** The same, with both at the keepsake. */
  static Story keeping() {
    return agreeing().ready("agreements").ready("thanks").ready("next");
  }

  Story opened() {
    return does(FIRST, new TalkCommand.AgreeRules(1))
        .does(SECOND, new TalkCommand.AgreeRules(1))
        .does(FIRST, new TalkCommand.Say("arriving", new Words("tired")))
        .does(SECOND, new TalkCommand.Say("arriving", new Words("glad")))
        .ready("appreciation");
  }

  /** Both go on from this step. */
  Story ready(String step) {
    return does(FIRST, new TalkCommand.BeReady(step)).does(SECOND, new TalkCommand.BeReady(step));
  }

  Story shares(Seat seat, String words) {
    return does(seat, new TalkCommand.Share(new Words(words), null, false));
  }

  Story handsOver(Seat seat) {
    return does(seat, new TalkCommand.HandOver());
  }

  Story saysBack(Seat seat, String words) {
    return does(seat, new TalkCommand.SayBack(new Words(words)));
  }

  Story answers(Seat seat, Hearing answer, @Nullable String words) {
    return does(
        seat, new TalkCommand.AnswerSayBack(answer, words == null ? null : new Words(words)));
  }

  /** What must be possible. */
  Story does(Seat seat, TalkCommand command) {
    at += TEN_SECONDS;
    switch (TalkRules.decide(talk, command, seat, at)) {
      case Outcome.Happened happened -> happened.events().forEach(event -> writes(seat, event));
      case Outcome.Refused refused ->
          throw new AssertionError(command + " was refused: " + refused.why());
    }
    return this;
  }

  /** What stands in the log, whether or not a client that keeps the rules would have written it. */
  Story writes(Seat seat, TalkEvent event) {
    return writes(seat, event, null);
  }

  Story writes(Seat seat, TalkEvent event, @Nullable String opened) {
    var entry = new Talk.Entry(seat, at, event, opened);
    log.add(entry);
    talk = talk.after(entry);
    return this;
  }

  Story later(long ms) {
    at += ms;
    return this;
  }

  /** Why this is refused now. */
  Why refused(Seat seat, TalkCommand command) {
    return switch (TalkRules.decide(talk, command, seat, at)) {
      case Outcome.Refused refused -> refused.why().why();
      case Outcome.Happened _ -> throw new AssertionError(command + " was possible.");
    };
  }

  Talk talk() {
    return talk;
  }

  Talk.Begun now() {
    return (Talk.Begun) talk;
  }

  Floor floor() {
    return ((Now.Turns) now().now()).floor();
  }

  String step() {
    return now().step().id();
  }

  /** The words of all lines. */
  List<String> said() {
    return now().lines().from(1).stream().map(line -> line.words().text()).toList();
  }
}
