// SPDX-License-Identifier: Apache-2.0
package heart.conversation.talk;

import heart.conversation.Degree;
import heart.conversation.guide.LocalText;
import heart.conversation.guide.StepKind;
import heart.conversation.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/** The step under way, as one person's screen shows it. */
final class StepView {
  private StepView() {}

  static void write(JsonWriter out, Talk.Begun talk, Viewing viewing) {
    var step = talk.step();
    out.name("step").open().with("id", step.id()).with("kind", step.kind());
    text(out, "title", step.title(), viewing);
    text(out, "prompt", step.prompt(), viewing);
    text(out, "hint", step.hint(), viewing);
    text(out, "part", step.part(), viewing);
    out.with("ready", talk.ready());
    now(out, talk, viewing);
    if (step.kind() == StepKind.KEEPSAKE) {
      out.with("revision", talk.ending().revision());
      out.with("confirmed", talk.ending().confirmed());
    }
    out.close();
  }

  private static void text(JsonWriter out, String name, @Nullable LocalText text, Viewing viewing) {
    out.with(name, text == null ? null : viewing.fill(text.in(viewing.language())));
  }

  private static void now(JsonWriter out, Talk.Begun talk, Viewing viewing) {
    var me = viewing.me();
    switch (talk.now()) {
      case Now.Plain _ -> {}
      case Now.Sayings sayings ->
          out.with("mine", sayings.each().of(me)).with("theirs", sayings.each().of(me.other()));
      case Now.SameTime sameTime ->
          out.with("mine", sameTime.each().of(me).code())
              .with("theirs", sameTime.each().of(me.other()).code());
      case Now.Turns turns -> {
        text(out, "listening", talk.step().listening(), viewing);
        boolean free = talk.setup().degree() == Degree.FREE;
        text(out, "sayBack", free ? null : talk.step().sayBack(), viewing);
        floor(out.name("floor").open(), talk, turns.floor());
        out.close().with("had", turns.had());
      }
    }
  }

  private static void floor(JsonWriter out, Talk.Begun talk, Floor floor) {
    switch (floor) {
      case Floor.Free _ -> out.with("state", "free");
      case Floor.Speaking speaking -> {
        turn(out.with("state", "speaking"), speaking.turn());
        out.with("since", speaking.sinceMs()).time("quietUntil", speaking.quietUntilMs());
        out.time("softEndsAt", Waking.softEnd(talk, speaking));
      }
      case Floor.SayingBack held -> {
        turn(out.with("state", "sayingBack"), held.turn());
        out.with("round", held.round()).with("missing", held.missing());
      }
      case Floor.Answering held -> {
        turn(out.with("state", "answering"), held.turn());
        out.with("round", held.round()).with("saidBack", held.saidBack());
      }
      case Floor.MakingSense held -> turn(out.with("state", "makingSense"), held.turn());
      case Floor.Guessing held -> turn(out.with("state", "guessing"), held.turn());
      case Floor.CheckingGuess held -> {
        turn(out.with("state", "checkingGuess"), held.turn());
        out.with("guess", held.guess());
      }
    }
  }

  private static void turn(JsonWriter out, Floor.Turn turn) {
    out.with("holder", turn.holder()).with("turn", turn.number());
    var shown = turn.shown();
    if (shown == null) {
      out.name("signal").value((String) null);
    } else {
      out.name("signal").open().with("signal", shown.signal()).with("at", shown.atMs()).close();
    }
    out.with("asked", turn.asked());
  }
}
