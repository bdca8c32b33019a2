// SPDX-License-Identifier: Apache-2.0
package heart.conversation.talk;

import heart.conversation.guide.Phase;
import heart.conversation.guide.Step;
import heart.conversation.guide.StepKind;
import heart.conversation.json.JsonWriter;

/** What one person's screen shows of a talk, as JSON (see brain.d.ts, TalkView). */
public final class TalkView {
  private final Talk.Begun talk;
  private final Viewing viewing;
  private final JsonWriter out;

  private TalkView(Talk.Begun talk, Viewing viewing, JsonWriter out) {
    this.talk = talk;
    this.viewing = viewing;
    this.out = out;
  }

  public static String write(Talk talk, Viewing viewing) {
    var out = new JsonWriter().open();
    switch (talk) {
      case Talk.Newer _ -> out.with("phase", "newer");
      case Talk.Empty _ -> {
        out.with("phase", "notBegun");
        TalkCan.write(out, talk, viewing.me(), viewing.nowMs());
      }
      case Talk.Begun begun -> new TalkView(begun, viewing, out).begun();
    }
    return out.close().toString();
  }

  private void begun() {
    out.with("phase", phase()).with("me", viewing.me());
    TalkCodec.setup(out.name("setup").open(), talk.setup()).close();
    out.with("title", talk.guide().title().in(viewing.language()));
    out.with("begunBy", talk.by()).with("begunAt", talk.atMs());
    TurnView.write(out, talk, viewing.me(), viewing.nowMs());
    path();
    rules();
    beside();
    marks();
    lines();
    shares();
    agreements();
    takeBack();
    due();
    out.time("wakeAt", Waking.next(talk, viewing));
    TalkCan.write(out, talk, viewing.me(), viewing.nowMs());
    standing();
  }

  private String phase() {
    return switch (talk.standing()) {
      case Standing.Going _ -> talk.step().phase().code();
      case Standing.Paused _ -> "paused";
      case Standing.Kept _ -> "kept";
      case Standing.Left _ -> "left";
    };
  }

  private void path() {
    out.name("path").openList();
    var steps = talk.guide().steps();
    for (int i = 0; i < steps.size(); i++) {
      stone(steps.get(i), i);
    }
    out.closeList();
  }

  private void stone(Step step, int index) {
    var part = step.part();
    boolean kept = talk.standing() instanceof Standing.Kept;
    boolean passed = index < talk.stepAt() || kept;
    out.open().with("id", step.id()).with("kind", step.kind()).with("phase", step.phase());
    out.with("title", step.title().in(viewing.language()));
    out.with("part", part == null ? null : part.in(viewing.language()));
    out.with("state", passed ? "passed" : index == talk.stepAt() ? "now" : "next").close();
  }

  private void rules() {
    var rules = talk.rules();
    out.name("rules").open();
    out.words("rules", rules.rules());
    out.with("revision", rules.revision())
        .with("editedBy", rules.editedBy())
        .with("agreed", rules.agreed())
        .with("inForce", rules.agreed().all() || !agreesOnRules())
        .close();
  }

  private void beside() {
    TalkState.topics(out, talk.beside());
    var wish = talk.beside().wish();
    if (wish == null) {
      out.with("wish", (String) null);
    } else {
      TalkState.wish(out, wish);
    }
  }

  /** Where a guide leaves that step out, the ground rules are in force as they are. */
  private boolean agreesOnRules() {
    return talk.guide().steps().get(0).kind() == StepKind.RULES;
  }

  /** Who would like read marks, where there are letters to mark. */
  private void marks() {
    if (talk.setup().setting().letters()) {
      out.with("readMarks", talk.letters().marks());
    }
  }

  private void lines() {
    int number = viewing.linesFrom();
    out.name("lines").openList();
    for (var line : talk.lines().from(number)) {
      line(number, line);
      number++;
    }
    out.closeList().with("lineCount", talk.lines().count());
  }

  private void line(int number, Line line) {
    boolean mine = line.seat() == viewing.me();
    boolean sealed = line.sealedAt(viewing.nowMs());
    TalkState.line(out.open().with("line", number), sealed && !mine ? line.unread() : line);
    out.with("turn", line.turn()).with("released", talk.ending().released(number));
    if (sealed) {
      out.with("opensAt", line.opensMs());
    }
    if (talk.letters().isRead(number)) {
      out.with("read", true);
    }
    if (mine && line.card() != null) {
      out.with("card", line.card());
    }
    out.close();
  }

  private void shares() {
    var shares = talk.shares();
    if (talk.now() instanceof Now.Turns(Floor floor, _)) {
      shares = shares.until(viewing.nowMs(), floor.speaker());
    }
    out.name("shares").open();
    out.with("first", shares.first()).with("second", shares.second());
    out.with("neither", shares.neither()).close();
  }

  private void agreements() {
    out.name("agreements").openList();
    for (var agreement : talk.ending().agreements()) {
      TalkState.agreement(out, agreement);
    }
    out.closeList().name("next").open();
    TalkState.next(out, talk.ending().next());
    out.close();
  }

  private void takeBack() {
    var undo = talk.undo();
    boolean mine =
        undo != null
            && undo.by() == viewing.me()
            && talk.standing() instanceof Standing.Going
            && Courtesy.takeable(talk, viewing.nowMs());
    out.with("takeBack", mine && undo != null ? undo.event() : null);
  }

  private void due() {
    out.name("due").openList();
    switch (talk.standing()) {
      case Standing.Going _, Standing.Paused _ -> {
        if (talk.now() instanceof Now.SameTime now && now.due(viewing.me())) {
          out.open().with("due", "openAnswer").with("question", talk.step().id()).close();
        }
      }
      case Standing.Kept one -> tellPlace("kept", one.atMs());
      case Standing.Left one -> tellPlace("left", one.atMs());
    }
    out.closeList();
  }

  private void tellPlace(String how, long endedAtMs) {
    out.open().with("due", "tellPlace").name("commands").openList();
    Keepsakes.commands(out, talk, viewing.log(), how, endedAtMs);
    out.closeList().close();
  }

  private void standing() {
    switch (talk.standing()) {
      case Standing.Going _ -> {
        StepView.write(out, talk, viewing);
        if (talk.step().phase() == Phase.HOLDING) {
          out.with("closeAsked", talk.closeAsked());
          out.with("timeUp", Waking.left(talk, viewing.nowMs()) <= 0);
        }
      }
      case Standing.Paused paused -> {
        StepView.write(out, talk, viewing);
        paused(paused);
      }
      case Standing.Kept one -> Keepsakes.keepsake(out, talk, viewing.log(), "kept", one.atMs());
      case Standing.Left one -> {
        TalkState.parting(out.with("leftBy", one.by()), one);
        Keepsakes.keepsake(out, talk, viewing.log(), "left", one.atMs());
      }
    }
  }

  private void paused(Standing.Paused paused) {
    out.name("pause").open().with("by", paused.by()).with("since", paused.sinceMs());
    out.with("backAt", paused.backAtMs()).with("back", paused.back());
    out.with("missed", paused.missedBy(viewing.nowMs()));
    out.with("offerNewTime", paused.offersNewTime(viewing.nowMs())).close();
  }
}
