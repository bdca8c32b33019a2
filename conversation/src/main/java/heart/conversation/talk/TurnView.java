// SPDX-License-Identifier: Apache-2.0
package heart.conversation.talk;

import heart.conversation.Both;
import heart.conversation.Each;
import heart.conversation.Seat;
import heart.conversation.json.JsonWriter;

/** Who is waited for, and for what, seen from one seat. */
final class TurnView {
  private TurnView() {}

  /** Who is waited for, and what for. */
  private record Waiting(Both waited, String to) {}

  static void write(JsonWriter out, Talk.Begun talk, Seat me, long nowMs) {
    var waiting = waiting(talk, nowMs);
    boolean mine = waiting.waited().of(me);
    boolean theirs = waiting.waited().of(me.other());
    String whose = mine ? (theirs ? "both" : "mine") : theirs ? "theirs" : "nobody";
    out.name("turn").open().with("whose", whose).with("to", waiting.to()).close();
  }

  private static Waiting waiting(Talk.Begun talk, long nowMs) {
    return switch (talk.standing()) {
      case Standing.Kept _, Standing.Left _ -> new Waiting(Both.NEITHER, "nothing");
      case Standing.Paused paused -> new Waiting(not(paused.back()), "return");
      case Standing.Going _ ->
          Letters.awaited(talk, nowMs) == null ? going(talk) : new Waiting(Both.NEITHER, "letter");
    };
  }

  private static Both not(Both both) {
    return new Both(!both.first(), !both.second());
  }

  private static Waiting going(Talk.Begun talk) {
    return switch (talk.now()) {
      case Now.Sayings one -> sayings(talk, one.each());
      case Now.SameTime now -> sameTime(talk, now);
      case Now.Turns turns -> floor(turns.floor());
      case Now.Plain _ -> plain(talk);
    };
  }

  private static Waiting plain(Talk.Begun talk) {
    var goOn = not(talk.ready());
    return switch (talk.step().kind()) {
      case RULES -> new Waiting(not(talk.rules().agreed()), "agreeOnRules");
      case READ -> new Waiting(goOn, "read");
      case AGREEMENTS -> new Waiting(agreeing(talk, goOn), "agree");
      case NEXT_TIME -> new Waiting(choosing(talk), "chooseNextTime");
      case KEEPSAKE -> new Waiting(not(talk.ending().confirmed()), "confirmKeepsake");
      case ARRIVING, APPRECIATION, TURNS, SAME_TIME, HEARD, LEARNED, THANKS ->
          new Waiting(goOn, "goOn");
    };
  }

  /** Whoever has something left to confirm, else whoever is not ready. */
  private static Both agreeing(Talk.Begun talk, Both goOn) {
    var open = Both.NEITHER;
    for (var agreement : talk.ending().agreements()) {
      var missing = not(agreement.confirmed());
      open = new Both(open.first() || missing.first(), open.second() || missing.second());
    }
    return open.any() ? open : goOn;
  }

  private static Both choosing(Talk.Begun talk) {
    return switch (talk.ending().next()) {
      case NextTime.Open _ -> new Both(true, true);
      case NextTime.Proposed proposed -> Both.only(proposed.by().other());
      case NextTime.Agreed _ -> not(talk.ready());
    };
  }

  private static Waiting sayings(Talk.Begun talk, Each<Saying> each) {
    var asked = new Both(each.first() == Saying.ASKED, each.second() == Saying.ASKED);
    return asked.any() ? new Waiting(asked, "say") : new Waiting(not(talk.ready()), "goOn");
  }

  private static Waiting sameTime(Talk.Begun talk, Now.SameTime now) {
    var first = now.each().first();
    var second = now.each().second();
    var asked = new Both(first instanceof Answer.Asked, second instanceof Answer.Asked);
    if (asked.any()) {
      return new Waiting(asked, "answer");
    }
    var sealed = new Both(now.due(Seat.FIRST), now.due(Seat.SECOND));
    return sealed.any()
        ? new Waiting(sealed, "openAnswer")
        : new Waiting(not(talk.ready()), "goOn");
  }

  private static Waiting floor(Floor floor) {
    return switch (floor) {
      case Floor.Free _ -> new Waiting(new Both(true, true), "takeFloor");
      case Floor.Speaking speaking -> new Waiting(Both.only(speaking.turn().holder()), "speak");
      case Floor.SayingBack sayingBack ->
          new Waiting(Both.only(sayingBack.turn().holder().other()), "sayBack");
      case Floor.Answering answering ->
          new Waiting(Both.only(answering.turn().holder()), "answerSayBack");
      case Floor.MakingSense sense ->
          new Waiting(Both.only(sense.turn().holder().other()), "makeSense");
      case Floor.Guessing guessing ->
          new Waiting(Both.only(guessing.turn().holder().other()), "guess");
      case Floor.CheckingGuess checking ->
          new Waiting(Both.only(checking.turn().holder()), "checkGuess");
    };
  }
}
