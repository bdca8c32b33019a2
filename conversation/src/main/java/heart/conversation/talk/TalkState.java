// SPDX-License-Identifier: Apache-2.0
package heart.conversation.talk;

import heart.conversation.Seat;
import heart.conversation.json.JsonWriter;

/** The whole state of a talk as canonical JSON: what two devices, or two platforms, compare. */
public final class TalkState {
  private TalkState() {}

  public static String write(Talk talk) {
    var out = new JsonWriter().open();
    switch (talk) {
      case Talk.Empty _ -> out.with("state", "empty");
      case Talk.Newer _ -> out.with("state", "newer");
      case Talk.Begun begun -> begun(out.with("state", "begun"), begun);
    }
    return out.close().toString();
  }

  private static void begun(JsonWriter out, Talk.Begun talk) {
    out.name("setup").open();
    TalkCodec.setup(out, talk.setup()).close();
    if (talk.course() > 1) {
      out.with("course", talk.course());
    }
    out.with("by", talk.by()).with("at", talk.atMs()).with("last", talk.lastMs());
    rules(out, talk.rules());
    if (talk.beside().count() > 0) {
      topics(out.with("topics", talk.beside().count()), talk.beside());
    }
    var wish = talk.beside().wish();
    if (wish != null) {
      wish(out, wish);
    }
    out.with("step", talk.step().id()).with("ready", talk.ready());
    now(out.name("now").open(), talk.now());
    out.close();
    lines(out, talk.lines());
    out.with("turns", talk.turns());
    shares(out, talk.shares());
    out.with("closeAsked", talk.closeAsked());
    letters(out, talk.letters());
    ending(out, talk.ending());
    standing(out.name("standing").open(), talk.standing());
    out.close();
    var undo = talk.undo();
    out.with("undo", undo == null ? null : undo.event());
    out.with("undoBy", undo == null ? null : undo.by());
  }

  private static void rules(JsonWriter out, GroundRules rules) {
    out.words("rules", rules.rules());
    out.with("revision", rules.revision())
        .with("editedBy", rules.editedBy())
        .with("agreed", rules.agreed());
  }

  /** What is not for today, as {@code notToday}. */
  static void topics(JsonWriter out, Beside beside) {
    out.name("notToday").openList();
    for (var topic : beside.topics()) {
      out.open().with("topic", topic.number()).with("by", topic.by());
      out.with("words", topic.words()).close();
    }
    out.closeList();
  }

  /** Who would like which degree, as {@code wish}. */
  static void wish(JsonWriter out, Beside.Wish wish) {
    out.name("wish").open().with("by", wish.by()).with("degree", wish.degree()).close();
  }

  private static void now(JsonWriter out, Now now) {
    switch (now) {
      case Now.Plain _ -> {}
      case Now.Sayings sayings ->
          out.with("first", sayings.each().first()).with("second", sayings.each().second());
      case Now.Turns turns -> {
        out.with("had", turns.had()).name("floor").open();
        floor(out, turns.floor());
        out.close();
      }
      case Now.SameTime sameTime -> {
        answer(out, Seat.FIRST, sameTime.each().first());
        answer(out, Seat.SECOND, sameTime.each().second());
      }
    }
  }

  private static void answer(JsonWriter out, Seat seat, Answer answer) {
    out.with(seat.code(), answer.code());
    if (answer instanceof Answer.Sealed(String commitment, String box)) {
      out.with(seat.code() + "Commitment", commitment).with(seat.code() + "Box", box);
    }
  }

  private static void floor(JsonWriter out, Floor floor) {
    switch (floor) {
      case Floor.Free _ -> out.with("state", "free");
      case Floor.Speaking held -> {
        out.with("state", "speaking")
            .with("since", held.sinceMs())
            .time("quiet", held.quietUntilMs());
        turn(out.with("shares", held.shares()), held.turn());
      }
      case Floor.SayingBack held -> {
        out.with("state", "sayingBack").with("round", held.round()).with("missing", held.missing());
        turn(out, held.turn());
      }
      case Floor.Answering held -> {
        out.with("state", "answering")
            .with("round", held.round())
            .with("saidBack", held.saidBack());
        turn(out, held.turn());
      }
      case Floor.MakingSense held -> turn(out.with("state", "makingSense"), held.turn());
      case Floor.Guessing held -> turn(out.with("state", "guessing"), held.turn());
      case Floor.CheckingGuess held ->
          turn(out.with("state", "checkingGuess").with("guess", held.guess()), held.turn());
    }
  }

  private static void turn(JsonWriter out, Floor.Turn turn) {
    out.with("holder", turn.holder()).with("turn", turn.number()).with("asked", turn.asked());
    var shown = turn.shown();
    if (shown != null) {
      out.with("signal", shown.signal()).with("signalAt", shown.atMs());
    }
  }

  private static void lines(JsonWriter out, Lines lines) {
    out.name("lines").openList();
    for (var line : lines.from(1)) {
      out.open();
      line(out, line).with("turn", line.turn());
      if (line.opensMs() >= 0) {
        out.with("opensAt", line.opensMs());
      }
      if (line.card() != null) {
        out.with("card", line.card());
      }
      out.close();
    }
    out.closeList();
  }

  /** The members of a line that view, state and keepsake share. */
  static JsonWriter line(JsonWriter out, Line line) {
    return out.with("seat", line.seat())
        .with("kind", line.kind())
        .with("step", line.step())
        .with("words", line.words())
        .with("at", line.atMs());
  }

  private static void shares(JsonWriter out, Shares shares) {
    out.name("shares").open();
    out.with("first", shares.first())
        .with("second", shares.second())
        .with("neither", shares.neither())
        .time("since", shares.sinceMs())
        .close();
  }

  private static void letters(JsonWriter out, Letters letters) {
    if (letters.marks().any()) {
      out.with("readMarks", letters.marks()).name("read").openList();
      for (int line : letters.read()) {
        out.value(line);
      }
      out.closeList();
    }
  }

  private static void ending(JsonWriter out, Ending ending) {
    out.name("agreements").openList();
    for (var agreement : ending.agreements()) {
      agreement(out, agreement);
    }
    out.closeList().with("agreementsEver", ending.agreementsEver());
    out.name("next").open();
    next(out, ending.next());
    out.close().name("released").openList();
    for (int line : ending.released()) {
      out.value(line);
    }
    out.closeList();
    out.with("keepsake", ending.revision()).with("confirmed", ending.confirmed());
  }

  /** One agreement, as view and state show it. */
  static void agreement(JsonWriter out, Agreement agreement) {
    out.open().with("agreement", agreement.number()).with("revision", agreement.revision());
    promise(out, agreement.promise());
    out.with("editedBy", agreement.editedBy())
        .with("confirmed", agreement.confirmed())
        .with("settled", agreement.settled())
        .close();
  }

  static JsonWriter promise(JsonWriter out, TalkEvent.Promise promise) {
    return out.with("who", promise.who()).with("what", promise.what()).with("by", promise.by());
  }

  /** The next time, as view and state show it. */
  static void next(JsonWriter out, NextTime next) {
    switch (next) {
      case NextTime.Open _ -> out.with("state", "open");
      case NextTime.Proposed one ->
          out.with("state", "proposed").time("next", one.nextMs()).with("by", one.by());
      case NextTime.Agreed one -> out.with("state", "agreed").time("next", one.nextMs());
    }
  }

  private static void standing(JsonWriter out, Standing standing) {
    switch (standing) {
      case Standing.Going _ -> out.with("state", "going");
      case Standing.Kept one -> out.with("state", "kept").with("at", one.atMs());
      case Standing.Left one ->
          parting(out.with("state", "left").with("by", one.by()).with("at", one.atMs()), one);
      case Standing.Paused paused -> {
        out.with("state", "paused").with("by", paused.by()).with("since", paused.sinceMs());
        out.with("backAt", paused.backAtMs()).with("back", paused.back());
        out.with("missed", paused.missed());
      }
    }
  }

  /** The line at parting, where there is one. */
  static void parting(JsonWriter out, Standing.Left left) {
    if (left.parting() != null) {
      out.with("parting", left.parting());
    }
  }
}
