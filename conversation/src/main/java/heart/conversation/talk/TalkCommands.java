// SPDX-License-Identifier: Apache-2.0
package heart.conversation.talk;

import heart.conversation.Decoded;
import heart.conversation.Degree;
import heart.conversation.Hearing;
import heart.conversation.Limits;
import heart.conversation.Members;
import heart.conversation.Signal;
import heart.conversation.Why;
import heart.conversation.Words;
import org.jspecify.annotations.Nullable;

/** Reads a command as the client writes it: {@code {"do":"share","words":"…"}}. */
public final class TalkCommands {
  private TalkCommands() {}

  /** The command of this text, its words tidied, or why it is none. Never throws. */
  public static Decoded<TalkCommand> decode(String text) {
    var of = Members.ofCommand(text);
    return of.read(command(of, of.token("do")));
  }

  private static TalkCommand command(Members of, String name) {
    return switch (name) {
      case "begin" ->
          new TalkCommand.Begin(TalkCodec.setup(of), of.guide("text"), TalkCodec.planned(of));
      case "editRules" -> new TalkCommand.EditRules(TalkCodec.rules(of));
      case "agreeRules" -> new TalkCommand.AgreeRules(of.count("revision"));
      case "say" -> new TalkCommand.Say(of.token("question"), aloud(of));
      case "pass" -> new TalkCommand.Pass(of.token("question"));
      case "takeFloor" -> new TalkCommand.TakeFloor();
      case "share" ->
          new TalkCommand.Share(
              of.words("words", Limits.WORDS), TalkCodec.card(of), TalkCodec.over(of));
      case "sendLetter" ->
          new TalkCommand.SendLetter(of.words("words", Limits.WORDS), of.timeOrNone("opensAt"));
      case "callBack" -> new TalkCommand.CallBack(of.count("line"));
      case "markRead" -> new TalkCommand.MarkRead(of.count("line"));
      case "wantReadMarks" -> new TalkCommand.WantReadMarks(of.yes("want"));
      case "handOver" -> new TalkCommand.HandOver();
      case "signal" -> new TalkCommand.Show(of.one("signal", Signal.values()));
      case "sayBack" -> new TalkCommand.SayBack(aloud(of));
      case "skipSayBack" -> new TalkCommand.SkipSayBack();
      case "answerSayBack" -> answer(of);
      case "makeSense" -> new TalkCommand.MakeSense(aloud(of));
      case "guess" -> new TalkCommand.Guess(aloud(of));
      case "checkGuess" -> check(of);
      case "sealAnswer" ->
          new TalkCommand.SealAnswer(
              of.token("question"), TalkCodec.base64url(of, "commitment"), TalkCodec.box(of));
      case "openAnswer" ->
          new TalkCommand.OpenAnswer(of.token("question"), TalkCodec.base64url(of, "key"));
      case "ready" -> new TalkCommand.BeReady(of.token("step"));
      case "notReady" -> new TalkCommand.StayHere(of.token("step"));
      case "askToClose" -> new TalkCommand.AskToClose();
      case "takeBack" -> new TalkCommand.TakeBack();
      case "pause" -> new TalkCommand.Pause(of.time("backAt"));
      case "moveReturn" -> new TalkCommand.MoveReturn(of.time("backAt"));
      case "return" -> new TalkCommand.Return();
      case "leave" -> new TalkCommand.Leave();
      case "part" -> new TalkCommand.Part(of.words("words", Limits.PARTING));
      case "proposeAgreement" -> new TalkCommand.ProposeAgreement(TalkCodec.promise(of));
      case "reviseAgreement" ->
          new TalkCommand.ReviseAgreement(of.count("agreement"), TalkCodec.promise(of));
      case "confirmAgreement" ->
          new TalkCommand.ConfirmAgreement(of.count("agreement"), of.count("revision"));
      case "dropAgreement" -> new TalkCommand.DropAgreement(of.count("agreement"));
      case "proposeNext" -> new TalkCommand.ProposeNext(of.timeOrNone("next"));
      case "agreeNext" -> new TalkCommand.AgreeNext(of.timeOrNone("next"));
      case "setAside" -> new TalkCommand.SetAside(of.line("words", Limits.TOPIC));
      case "takeUp" -> new TalkCommand.TakeUp(of.count("topic"));
      case "proposeDegree" -> new TalkCommand.ProposeDegree(of.one("degree", Degree.values()));
      case "agreeDegree" -> new TalkCommand.AgreeDegree(of.one("degree", Degree.values()));
      case "release" -> new TalkCommand.Release(of.count("line"));
      case "takeBackRelease" -> new TalkCommand.TakeBackRelease(of.count("line"));
      case "confirmKeepsake" -> new TalkCommand.ConfirmKeepsake(of.count("revision"));
      default -> {
        of.refuse(Why.MALFORMED);
        yield new TalkCommand.Leave();
      }
    };
  }

  private static @Nullable Words aloud(Members of) {
    return of.wordsOrAloud("words", Limits.WORDS);
  }

  private static TalkCommand check(Members of) {
    boolean right = of.yes("right");
    return new TalkCommand.CheckGuess(right, right ? null : aloud(of));
  }

  private static TalkCommand answer(Members of) {
    var answer = of.one("answer", Hearing.values());
    return new TalkCommand.AnswerSayBack(answer, answer == Hearing.ALMOST ? aloud(of) : null);
  }
}
