// SPDX-License-Identifier: Apache-2.0
package heart.conversation.talk;

import heart.conversation.Refusal;
import heart.conversation.Seat;
import heart.conversation.Text;
import heart.conversation.Why;
import heart.conversation.Words;
import heart.conversation.guide.Guides;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each of the two may do now. */
public final class TalkRules {
  private TalkRules() {}

  /**
   * What this command, given by this person at this time (ms since 1970), would write. First the
   * rules that bind everybody's fold, then the courtesies that bind the sender.
   */
  public static Outcome decide(Talk talk, TalkCommand command, Seat by, long atMs) {
    var event = event(command);
    if (event == null) {
      return new Outcome.Refused(Refusal.of(Why.UNKNOWN_GUIDE));
    }
    return switch (Admission.of(talk, Talk.Entry.of(by, atMs, event))) {
      case Verdict.Refused(Refusal why) -> new Outcome.Refused(why);
      case Verdict.Admitted _ -> {
        var why = Courtesy.against(talk, command, atMs);
        yield why == null ? new Outcome.Happened(List.of(event)) : new Outcome.Refused(why);
      }
    };
  }

  /** Whether this entry of the log may stand, and the state after it. */
  public static Verdict admit(Talk talk, Talk.Entry entry) {
    return Admission.of(talk, entry);
  }

  /** The event this command would be; null when it names a guide we don't have. */
  private static @Nullable TalkEvent event(TalkCommand command) {
    return switch (command) {
      case TalkCommand.Begin(Setup setup) -> begun(setup);
      case TalkCommand.EditRules(List<Words> rules) -> new TalkEvent.RulesEdited(rules);
      case TalkCommand.AgreeRules(int revision) -> new TalkEvent.RulesAgreed(revision);
      case TalkCommand.Say(String question, Words words) -> new TalkEvent.Said(question, words);
      case TalkCommand.Pass(String question) -> new TalkEvent.Passed(question);
      case TalkCommand.TakeFloor _ -> new TalkEvent.FloorTaken();
      case TalkCommand.Share(Words words) -> new TalkEvent.Shared(words);
      case TalkCommand.HandOver _ -> new TalkEvent.HandedOver();
      case TalkCommand.Show(var signal) -> new TalkEvent.Signalled(signal);
      case TalkCommand.SayBack(Words words) -> new TalkEvent.SaidBack(words);
      case TalkCommand.SkipSayBack _ -> new TalkEvent.SayBackSkipped();
      case TalkCommand.AnswerSayBack(var answer, Words words) -> new TalkEvent.Heard(answer, words);
      case TalkCommand.SealAnswer(String question, String commitment, String box) ->
          new TalkEvent.AnswerSealed(question, commitment, box);
      case TalkCommand.OpenAnswer(String question, String key) ->
          new TalkEvent.AnswerOpened(question, key);
      case TalkCommand.BeReady(String step) -> new TalkEvent.Ready(step);
      case TalkCommand.StayHere(String step) -> new TalkEvent.NotReady(step);
      case TalkCommand.AskToClose _ -> new TalkEvent.CloseAsked();
      case TalkCommand.TakeBack _ -> new TalkEvent.TakenBack();
      case TalkCommand.Pause(long backAt) -> new TalkEvent.Paused(backAt);
      case TalkCommand.MoveReturn(long backAt) -> new TalkEvent.ReturnMoved(backAt);
      case TalkCommand.Return _ -> new TalkEvent.Returned();
      case TalkCommand.Leave _ -> new TalkEvent.Left();
      case TalkCommand.ProposeAgreement(var promise) -> new TalkEvent.AgreementProposed(promise);
      case TalkCommand.ReviseAgreement(int agreement, var promise) ->
          new TalkEvent.AgreementRevised(agreement, promise);
      case TalkCommand.ConfirmAgreement(int agreement, int revision) ->
          new TalkEvent.AgreementConfirmed(agreement, revision);
      case TalkCommand.DropAgreement(int agreement) -> new TalkEvent.AgreementDropped(agreement);
      case TalkCommand.ProposeNext(long next) -> new TalkEvent.NextProposed(next);
      case TalkCommand.AgreeNext(long next) -> new TalkEvent.NextAgreed(next);
      case TalkCommand.Release(int line) -> new TalkEvent.Released(line);
      case TalkCommand.TakeBackRelease(int line) -> new TalkEvent.ReleaseTakenBack(line);
      case TalkCommand.ConfirmKeepsake(int revision) -> new TalkEvent.KeepsakeConfirmed(revision);
    };
  }

  private static @Nullable TalkEvent begun(Setup setup) {
    var guide = Guides.find(setup.guide(), setup.edition());
    if (guide == null) {
      return null;
    }
    var rules = new ArrayList<Words>();
    for (String rule : Text.lines(guide.rules().in(setup.language()))) {
      rules.add(new Words(rule));
    }
    return new TalkEvent.Begun(setup, List.copyOf(rules));
  }
}
