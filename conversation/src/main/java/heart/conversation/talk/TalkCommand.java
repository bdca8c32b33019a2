// SPDX-License-Identifier: Apache-2.0
package heart.conversation.talk;

import heart.conversation.Degree;
import heart.conversation.Hearing;
import heart.conversation.Signal;
import heart.conversation.Text;
import heart.conversation.Words;
import heart.conversation.guide.GuideReading;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one of the two wants to do. Words are null where they were spoken aloud. */
public sealed interface TalkCommand {
  /**
   * The event it would be, if the rules allow it; null when its guide is neither near nor brought.
   */
  @Nullable TalkEvent event();

  /** A command that courtesy binds to a time ({@link Courtesy}). */
  sealed interface Timed extends TalkCommand {}

  record Begin(Setup setup, @Nullable Words guide, Planned planned) implements TalkCommand {
    @Override
    public @Nullable TalkEvent event() {
      if (!(Brought.guide(setup, guide) instanceof GuideReading.Read(var read))) {
        return null;
      }
      var rules = new ArrayList<Words>();
      for (String rule : Text.lines(read.rules().in(setup.language()))) {
        rules.add(new Words(rule));
      }
      return new TalkEvent.Begun(setup, List.copyOf(rules), guide, planned, TalkEvent.COURSE);
    }
  }

  record EditRules(List<Words> rules) implements TalkCommand {
    @Override
    public TalkEvent event() {
      return new TalkEvent.RulesEdited(rules);
    }
  }

  record AgreeRules(int revision) implements TalkCommand {
    @Override
    public TalkEvent event() {
      return new TalkEvent.RulesAgreed(revision);
    }
  }

  record Say(String question, @Nullable Words words) implements TalkCommand {
    @Override
    public TalkEvent event() {
      return new TalkEvent.Said(question, words);
    }
  }

  record Pass(String question) implements Timed {
    @Override
    public TalkEvent event() {
      return new TalkEvent.Passed(question);
    }
  }

  record TakeFloor() implements TalkCommand {
    @Override
    public TalkEvent event() {
      return new TalkEvent.FloorTaken();
    }
  }

  record Share(Words words, @Nullable String card, boolean over) implements Timed {
    @Override
    public TalkEvent event() {
      return new TalkEvent.Shared(words, card, over);
    }
  }

  record SendLetter(Words words, long opensMs) implements Timed {
    @Override
    public TalkEvent event() {
      return new TalkEvent.LetterSent(words, opensMs);
    }
  }

  record CallBack(int line) implements TalkCommand {
    @Override
    public TalkEvent event() {
      return new TalkEvent.LetterCalledBack(line);
    }
  }

  record MarkRead(int line) implements TalkCommand {
    @Override
    public TalkEvent event() {
      return new TalkEvent.LetterRead(line);
    }
  }

  record WantReadMarks(boolean want) implements TalkCommand {
    @Override
    public TalkEvent event() {
      return new TalkEvent.ReadMarksWanted(want);
    }
  }

  record HandOver() implements Timed {
    @Override
    public TalkEvent event() {
      return new TalkEvent.HandedOver();
    }
  }

  record Show(Signal signal) implements TalkCommand {
    @Override
    public TalkEvent event() {
      return new TalkEvent.Signalled(signal);
    }
  }

  record SayBack(@Nullable Words words) implements Timed {
    @Override
    public TalkEvent event() {
      return new TalkEvent.SaidBack(words);
    }
  }

  record SkipSayBack() implements Timed {
    @Override
    public TalkEvent event() {
      return new TalkEvent.SayBackSkipped();
    }
  }

  record AnswerSayBack(Hearing answer, @Nullable Words words) implements TalkCommand {
    @Override
    public TalkEvent event() {
      return new TalkEvent.Heard(answer, words);
    }
  }

  record MakeSense(@Nullable Words words) implements TalkCommand {
    @Override
    public TalkEvent event() {
      return new TalkEvent.MadeSense(words);
    }
  }

  record Guess(@Nullable Words words) implements TalkCommand {
    @Override
    public TalkEvent event() {
      return new TalkEvent.Guessed(words);
    }
  }

  record CheckGuess(boolean right, @Nullable Words words) implements TalkCommand {
    @Override
    public TalkEvent event() {
      return new TalkEvent.GuessChecked(right, words);
    }
  }

  record SealAnswer(String question, String commitment, String box) implements TalkCommand {
    @Override
    public TalkEvent event() {
      return new TalkEvent.AnswerSealed(question, commitment, box);
    }
  }

  record OpenAnswer(String question, String key) implements TalkCommand {
    @Override
    public TalkEvent event() {
      return new TalkEvent.AnswerOpened(question, key);
    }
  }

  record BeReady(String step) implements Timed {
    @Override
    public TalkEvent event() {
      return new TalkEvent.Ready(step);
    }
  }

  record StayHere(String step) implements TalkCommand {
    @Override
    public TalkEvent event() {
      return new TalkEvent.NotReady(step);
    }
  }

  record AskToClose() implements Timed {
    @Override
    public TalkEvent event() {
      return new TalkEvent.CloseAsked();
    }
  }

  record TakeBack() implements Timed {
    @Override
    public TalkEvent event() {
      return new TalkEvent.TakenBack();
    }
  }

  record Pause(long backAtMs) implements Timed {
    @Override
    public TalkEvent event() {
      return new TalkEvent.Paused(backAtMs);
    }
  }

  record MoveReturn(long backAtMs) implements Timed {
    @Override
    public TalkEvent event() {
      return new TalkEvent.ReturnMoved(backAtMs);
    }
  }

  record Return() implements TalkCommand {
    @Override
    public TalkEvent event() {
      return new TalkEvent.Returned();
    }
  }

  record Leave() implements TalkCommand {
    @Override
    public TalkEvent event() {
      return new TalkEvent.Left();
    }
  }

  record Part(Words words) implements TalkCommand {
    @Override
    public TalkEvent event() {
      return new TalkEvent.Parted(words);
    }
  }

  record ProposeAgreement(TalkEvent.Promise promise) implements TalkCommand {
    @Override
    public TalkEvent event() {
      return new TalkEvent.AgreementProposed(promise);
    }
  }

  record ReviseAgreement(int agreement, TalkEvent.Promise promise) implements TalkCommand {
    @Override
    public TalkEvent event() {
      return new TalkEvent.AgreementRevised(agreement, promise);
    }
  }

  record ConfirmAgreement(int agreement, int revision) implements TalkCommand {
    @Override
    public TalkEvent event() {
      return new TalkEvent.AgreementConfirmed(agreement, revision);
    }
  }

  record DropAgreement(int agreement) implements TalkCommand {
    @Override
    public TalkEvent event() {
      return new TalkEvent.AgreementDropped(agreement);
    }
  }

  record ProposeNext(long nextMs) implements Timed {
    @Override
    public TalkEvent event() {
      return new TalkEvent.NextProposed(nextMs);
    }
  }

  record AgreeNext(long nextMs) implements TalkCommand {
    @Override
    public TalkEvent event() {
      return new TalkEvent.NextAgreed(nextMs);
    }
  }

  record SetAside(Words words) implements TalkCommand {
    @Override
    public TalkEvent event() {
      return new TalkEvent.TopicSetAside(words);
    }
  }

  record TakeUp(int topic) implements TalkCommand {
    @Override
    public TalkEvent event() {
      return new TalkEvent.TopicTakenUp(topic);
    }
  }

  record ProposeDegree(Degree degree) implements TalkCommand {
    @Override
    public TalkEvent event() {
      return new TalkEvent.DegreeProposed(degree);
    }
  }

  record AgreeDegree(Degree degree) implements TalkCommand {
    @Override
    public TalkEvent event() {
      return new TalkEvent.DegreeAgreed(degree);
    }
  }

  record Release(int line) implements TalkCommand {
    @Override
    public TalkEvent event() {
      return new TalkEvent.Released(line);
    }
  }

  record TakeBackRelease(int line) implements TalkCommand {
    @Override
    public TalkEvent event() {
      return new TalkEvent.ReleaseTakenBack(line);
    }
  }

  record ConfirmKeepsake(int revision) implements TalkCommand {
    @Override
    public TalkEvent event() {
      return new TalkEvent.KeepsakeConfirmed(revision);
    }
  }
}
