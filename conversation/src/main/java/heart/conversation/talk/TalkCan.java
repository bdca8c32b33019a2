// SPDX-License-Identifier: Apache-2.0
package heart.conversation.talk;

import heart.conversation.Degree;
import heart.conversation.Hearing;
import heart.conversation.LineKind;
import heart.conversation.Seat;
import heart.conversation.Setting;
import heart.conversation.Signal;
import heart.conversation.Who;
import heart.conversation.Words;
import heart.conversation.guide.Guides;
import heart.conversation.guide.Phase;
import heart.conversation.json.JsonWriter;
import java.util.List;

/**
 * For each command whether it is possible now, found by asking {@link TalkRules#decide} with good
 * content: a screen that shows what is possible can't differ from the rules.
 */
final class TalkCan {
  private static final Words SOME = new Words("…");
  private static final long DAY_MS = 24 * 60 * 60_000L;

  private final JsonWriter out;
  private final Talk talk;
  private final Seat me;
  private final long nowMs;

  private TalkCan(JsonWriter out, Talk talk, Seat me, long nowMs) {
    this.out = out;
    this.talk = talk;
    this.me = me;
    this.nowMs = nowMs;
  }

  static void write(JsonWriter out, Talk talk, Seat me, long nowMs) {
    out.name("can").open();
    new TalkCan(out, talk, me, nowMs).all();
    out.close();
  }

  private void all() {
    String step = talk instanceof Talk.Begun begun ? begun.step().id() : "";
    can("begin", new TalkCommand.Begin(anySetup(), null, Planned.NOTHING));
    can("editRules", new TalkCommand.EditRules(List.of(SOME)));
    can("agreeRules", new TalkCommand.AgreeRules(rules()));
    can("say", new TalkCommand.Say(step, SOME));
    can("pass", new TalkCommand.Pass(step));
    can("takeFloor", new TalkCommand.TakeFloor());
    can("share", new TalkCommand.Share(SOME, null, false));
    can("sendLetter", new TalkCommand.SendLetter(SOME, -1));
    can("callBack", new TalkCommand.CallBack(lines()));
    can("markRead", new TalkCommand.MarkRead(unread()));
    can("wantReadMarks", new TalkCommand.WantReadMarks(!wantsMarks()));
    can("handOver", new TalkCommand.HandOver());
    can("signal", new TalkCommand.Show(Signal.I_HEAR_YOU));
    can("sayBack", new TalkCommand.SayBack(SOME));
    can("skipSayBack", new TalkCommand.SkipSayBack());
    can("answerSayBack", new TalkCommand.AnswerSayBack(Hearing.YES, null));
    can("makeSense", new TalkCommand.MakeSense(SOME));
    can("guess", new TalkCommand.Guess(SOME));
    can("checkGuess", new TalkCommand.CheckGuess(true, null));
    can("sealAnswer", new TalkCommand.SealAnswer(step, "c", "b"));
    can("openAnswer", new TalkCommand.OpenAnswer(step, "k"));
    can("ready", new TalkCommand.BeReady(step));
    can("notReady", new TalkCommand.StayHere(step));
    can("askToClose", new TalkCommand.AskToClose());
    can("takeBack", new TalkCommand.TakeBack());
    can("pause", new TalkCommand.Pause(nowMs + Courtesy.PAUSE_MINUTES * 60_000L));
    can("moveReturn", new TalkCommand.MoveReturn(nowMs + Courtesy.PAUSE_MINUTES * 60_000L));
    can("return", new TalkCommand.Return());
    can("leave", new TalkCommand.Leave());
    can("part", new TalkCommand.Part(SOME));
    beside();
    closing();
  }

  private void beside() {
    var wish = talk instanceof Talk.Begun begun ? begun.beside().wish() : null;
    can("setAside", new TalkCommand.SetAside(SOME));
    can("takeUp", new TalkCommand.TakeUp(topic()));
    can("proposeDegree", new TalkCommand.ProposeDegree(another()));
    can("agreeDegree", new TalkCommand.AgreeDegree(wish == null ? Degree.FREE : wish.degree()));
  }

  private boolean wantsMarks() {
    return talk instanceof Talk.Begun begun && begun.letters().marks().of(me);
  }

  private int lines() {
    return talk instanceof Talk.Begun begun ? begun.lines().count() : 0;
  }

  /** A letter to me that is not marked as read; else none. */
  private int unread() {
    if (talk instanceof Talk.Begun begun && begun.letters().marks().all()) {
      int number = 0;
      for (var line : begun.lines().from(1)) {
        number++;
        boolean mine = line.kind() == LineKind.LETTER && line.seat() != me;
        if (mine && !line.sealedAt(nowMs) && !begun.letters().isRead(number)) {
          return number;
        }
      }
    }
    return 0;
  }

  /** A topic that I set aside; else 1. */
  private int topic() {
    if (talk instanceof Talk.Begun begun) {
      for (var topic : begun.beside().topics()) {
        if (topic.by() == me) {
          return topic.number();
        }
      }
    }
    return 1;
  }

  /** A degree that is not in force. */
  private Degree another() {
    return talk instanceof Talk.Begun begun && begun.setup().degree() == Degree.FREE
        ? Degree.LIGHT
        : Degree.FREE;
  }

  private void closing() {
    var promise = new TalkEvent.Promise(Who.BOTH, SOME, null);
    int open = agreement(false);
    can("proposeAgreement", new TalkCommand.ProposeAgreement(promise));
    can("reviseAgreement", new TalkCommand.ReviseAgreement(open, promise));
    confirm();
    can("dropAgreement", new TalkCommand.DropAgreement(open));
    can("proposeNext", new TalkCommand.ProposeNext(nowMs + DAY_MS));
    can("agreeNext", new TalkCommand.AgreeNext(proposed()));
    can("release", new TalkCommand.Release(mine(false)));
    can("takeBackRelease", new TalkCommand.TakeBackRelease(mine(true)));
    int keepsake = talk instanceof Talk.Begun begun ? begun.ending().revision() : 1;
    can("confirmKeepsake", new TalkCommand.ConfirmKeepsake(keepsake));
  }

  private void can(String name, TalkCommand command) {
    out.name(name);
    switch (TalkRules.decide(talk, command, me, nowMs)) {
      case Outcome.Happened _ -> out.value((String) null);
      case Outcome.Refused refused -> out.value(refused.why().why().code());
    }
  }

  /** The talk's own setup, so that no other guide needs to be read. */
  private Setup anySetup() {
    return talk instanceof Talk.Begun begun
        ? begun.setup()
        : new Setup(Guides.anyId(), Guides.anyEdition(), Degree.LIGHT, Setting.LIVE, "en");
  }

  private int rules() {
    return talk instanceof Talk.Begun begun ? begun.rules().revision() : 1;
  }

  private void confirm() {
    int number = agreement(true);
    int revision = 1;
    if (talk instanceof Talk.Begun begun) {
      for (var agreement : begun.ending().agreements()) {
        revision = agreement.number() == number ? agreement.revision() : revision;
      }
    }
    can("confirmAgreement", new TalkCommand.ConfirmAgreement(number, revision));
  }

  /** The first agreement that is not settled, or not confirmed by me; else the first; else 1. */
  private int agreement(boolean byMe) {
    if (!(talk instanceof Talk.Begun begun) || begun.ending().agreements().isEmpty()) {
      return 1;
    }
    for (var agreement : begun.ending().agreements()) {
      boolean open = byMe ? !agreement.confirmed().of(me) : !agreement.settled();
      if (open) {
        return agreement.number();
      }
    }
    return begun.ending().agreements().getFirst().number();
  }

  private long proposed() {
    return talk instanceof Talk.Begun begun && begun.ending().next() instanceof NextTime.Proposed p
        ? p.nextMs()
        : -1;
  }

  /** The first line of mine that is (not) released; else the first that is mine; else none. */
  private int mine(boolean released) {
    if (!(talk instanceof Talk.Begun begun) || begun.step().phase() != Phase.CLOSING) {
      return 0;
    }
    int any = 0;
    int number = 0;
    for (var line : begun.lines().from(1)) {
      number++;
      if (line.seat() == me) {
        any = any == 0 ? number : any;
        if (begun.ending().released(number) == released) {
          return number;
        }
      }
    }
    return any;
  }
}
