// SPDX-License-Identifier: Apache-2.0
package heart.conversation.talk;

import heart.conversation.Degree;
import heart.conversation.Hearing;
import heart.conversation.Signal;
import heart.conversation.Who;
import heart.conversation.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact about one talk: past tense, appended once, never edited. Who it comes from and when is the
 * entry's to say. Words are null where they were spoken aloud.
 */
public sealed interface TalkEvent {
  /** The course that a talk begins with now. */
  int COURSE = 2;

  /** The event's name in the log. */
  String name();

  /**
   * A mere tap: while it is the latest thing that happened, undoing it loses nothing that anybody
   * said ({@link Heard} and {@link GuessChecked} only where they brought no words).
   */
  sealed interface Tap extends TalkEvent {}

  /** What can happen while the talk is paused. */
  sealed interface Away extends TalkEvent {}

  /**
   * The talk begins.
   *
   * @param guide the guide's text where it is not near ({@link heart.conversation.guide.Guides})
   * @param course how it runs ({@link Talk.Begun})
   */
  record Begun(Setup setup, List<Words> rules, @Nullable Words guide, Planned planned, int course)
      implements TalkEvent {
    @Override
    public String name() {
      return "begun";
    }
  }

  /** A new text of the ground rules; its editor agrees to it. */
  record RulesEdited(List<Words> rules) implements TalkEvent {
    @Override
    public String name() {
      return "rulesEdited";
    }
  }

  /** Agrees to the revision that was read, so that nobody agrees to another text. */
  record RulesAgreed(int revision) implements Tap {
    @Override
    public String name() {
      return "rulesAgreed";
    }
  }

  /** How I arrive, an appreciation, thanks. */
  record Said(String question, @Nullable Words words) implements TalkEvent {
    @Override
    public String name() {
      return "said";
    }
  }

  record Passed(String question) implements Tap {
    @Override
    public String name() {
      return "passed";
    }
  }

  record FloorTaken() implements Tap {
    @Override
    public String name() {
      return "floorTaken";
    }
  }

  /**
   * Words said with the floor.
   *
   * @param card id of the card that its author prepared it as, or null
   * @param over that was it: they hand over with it, as by {@link HandedOver} after it
   */
  record Shared(Words words, @Nullable String card, boolean over) implements TalkEvent {
    @Override
    public String name() {
      return "shared";
    }
  }

  /**
   * A turn in writing.
   *
   * @param opensMs when the other sees it; below 0: at once
   */
  record LetterSent(Words words, long opensMs) implements TalkEvent {
    @Override
    public String name() {
      return "letterSent";
    }
  }

  /** Its writer takes a letter back that has not opened yet. */
  record LetterCalledBack(int line) implements Away {
    @Override
    public String name() {
      return "letterCalledBack";
    }
  }

  /** Whom a letter is for has read it. */
  record LetterRead(int line) implements TalkEvent {
    @Override
    public String name() {
      return "letterRead";
    }
  }

  /** Would like, or not, that each sees when the other has read a letter. */
  record ReadMarksWanted(boolean want) implements TalkEvent {
    @Override
    public String name() {
      return "readMarksWanted";
    }
  }

  /** The speaker has said it. Said together with the last words it is {@link Shared#over}. */
  record HandedOver() implements Tap {
    @Override
    public String name() {
      return "handedOver";
    }
  }

  record Signalled(Signal signal) implements TalkEvent {
    @Override
    public String name() {
      return "signalled";
    }
  }

  record SaidBack(@Nullable Words words) implements TalkEvent {
    @Override
    public String name() {
      return "saidBack";
    }
  }

  record SayBackSkipped() implements Tap {
    @Override
    public String name() {
      return "sayBackSkipped";
    }
  }

  record Heard(Hearing answer, @Nullable Words words) implements Tap {
    @Override
    public String name() {
      return "heard";
    }
  }

  /** What of it makes sense to the listener. */
  record MadeSense(@Nullable Words words) implements TalkEvent {
    @Override
    public String name() {
      return "madeSense";
    }
  }

  /** The listener's guess at the feeling. */
  record Guessed(@Nullable Words words) implements TalkEvent {
    @Override
    public String name() {
      return "guessed";
    }
  }

  /**
   * Whether the guess is it.
   *
   * @param words what it is instead; null where the guess is right, or it was said aloud
   */
  record GuessChecked(boolean right, @Nullable Words words) implements Tap {
    @Override
    public String name() {
      return "guessChecked";
    }
  }

  /**
   * An answer nobody can read yet.
   *
   * @param commitment salted hash of the words
   * @param box the words, sealed under a fresh key
   */
  record AnswerSealed(String question, String commitment, String box) implements Tap {
    @Override
    public String name() {
      return "answerSealed";
    }
  }

  /** The key that opens the box of the same person and question. */
  record AnswerOpened(String question, String key) implements Away {
    @Override
    public String name() {
      return "answerOpened";
    }
  }

  record Ready(String step) implements Tap {
    @Override
    public String name() {
      return "ready";
    }
  }

  record NotReady(String step) implements Tap {
    @Override
    public String name() {
      return "notReady";
    }
  }

  record CloseAsked() implements Tap {
    @Override
    public String name() {
      return "closeAsked";
    }
  }

  /** The same person's latest tap is undone. */
  record TakenBack() implements TalkEvent {
    @Override
    public String name() {
      return "takenBack";
    }
  }

  record Paused(long backAtMs) implements TalkEvent {
    @Override
    public String name() {
      return "paused";
    }
  }

  record ReturnMoved(long backAtMs) implements Away {
    @Override
    public String name() {
      return "returnMoved";
    }
  }

  record Returned() implements Away {
    @Override
    public String name() {
      return "returned";
    }
  }

  record Left() implements Away {
    @Override
    public String name() {
      return "left";
    }
  }

  /** Who left adds a line to the other. */
  record Parted(Words words) implements TalkEvent {
    @Override
    public String name() {
      return "parted";
    }
  }

  record AgreementProposed(Promise promise) implements TalkEvent {
    @Override
    public String name() {
      return "agreementProposed";
    }
  }

  record AgreementRevised(int agreement, Promise promise) implements TalkEvent {
    @Override
    public String name() {
      return "agreementRevised";
    }
  }

  record AgreementConfirmed(int agreement, int revision) implements Tap {
    @Override
    public String name() {
      return "agreementConfirmed";
    }
  }

  record AgreementDropped(int agreement) implements Tap {
    @Override
    public String name() {
      return "agreementDropped";
    }
  }

  /** When to talk next; below 0: "not yet". */
  record NextProposed(long nextMs) implements TalkEvent {
    @Override
    public String name() {
      return "nextProposed";
    }
  }

  /** Agrees to what the other proposed, repeated. */
  record NextAgreed(long nextMs) implements Tap {
    @Override
    public String name() {
      return "nextAgreed";
    }
  }

  /** Not for today. */
  record TopicSetAside(Words words) implements TalkEvent {
    @Override
    public String name() {
      return "topicSetAside";
    }
  }

  /** After all: who set it aside takes it up again. */
  record TopicTakenUp(int topic) implements TalkEvent {
    @Override
    public String name() {
      return "topicTakenUp";
    }
  }

  /** Would like more structure or less; the degree that is there takes a wish back. */
  record DegreeProposed(Degree degree) implements TalkEvent {
    @Override
    public String name() {
      return "degreeProposed";
    }
  }

  /** Agrees to the other's wish, repeated. */
  record DegreeAgreed(Degree degree) implements Tap {
    @Override
    public String name() {
      return "degreeAgreed";
    }
  }

  record Released(int line) implements TalkEvent {
    @Override
    public String name() {
      return "released";
    }
  }

  record ReleaseTakenBack(int line) implements TalkEvent {
    @Override
    public String name() {
      return "releaseTakenBack";
    }
  }

  /** Confirms the revision of the keepsake that was looked at. */
  record KeepsakeConfirmed(int revision) implements Tap {
    @Override
    public String name() {
      return "keepsakeConfirmed";
    }
  }

  /**
   * Who does what by when.
   *
   * @param by a date, yyyy-mm-dd, or null
   */
  record Promise(Who who, Words what, @Nullable String by) {}
}
