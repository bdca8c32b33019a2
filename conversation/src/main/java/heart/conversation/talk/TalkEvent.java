// SPDX-License-Identifier: Apache-2.0
package heart.conversation.talk;

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
  record Begun(Setup setup, List<Words> rules) implements TalkEvent {}

  /** A new text of the ground rules; its editor agrees to it. */
  record RulesEdited(List<Words> rules) implements TalkEvent {}

  /** Agrees to the revision that was read, so that nobody agrees to another text. */
  record RulesAgreed(int revision) implements TalkEvent {}

  /** How I arrive, an appreciation, thanks. */
  record Said(String question, @Nullable Words words) implements TalkEvent {}

  record Passed(String question) implements TalkEvent {}

  record FloorTaken() implements TalkEvent {}

  record Shared(Words words) implements TalkEvent {}

  /** The speaker has said it. */
  record HandedOver() implements TalkEvent {}

  record Signalled(Signal signal) implements TalkEvent {}

  record SaidBack(@Nullable Words words) implements TalkEvent {}

  record SayBackSkipped() implements TalkEvent {}

  record Heard(Hearing answer, @Nullable Words words) implements TalkEvent {}

  /**
   * An answer nobody can read yet.
   *
   * @param commitment salted hash of the words
   * @param box the words, sealed under a fresh key
   */
  record AnswerSealed(String question, String commitment, String box) implements TalkEvent {}

  /** The key that opens the box of the same person and question. */
  record AnswerOpened(String question, String key) implements TalkEvent {}

  record Ready(String step) implements TalkEvent {}

  record NotReady(String step) implements TalkEvent {}

  record CloseAsked() implements TalkEvent {}

  /** The same person's latest tap is undone. */
  record TakenBack() implements TalkEvent {}

  record Paused(long backAtMs) implements TalkEvent {}

  record ReturnMoved(long backAtMs) implements TalkEvent {}

  record Returned() implements TalkEvent {}

  record Left() implements TalkEvent {}

  record AgreementProposed(Promise promise) implements TalkEvent {}

  record AgreementRevised(int agreement, Promise promise) implements TalkEvent {}

  record AgreementConfirmed(int agreement, int revision) implements TalkEvent {}

  record AgreementDropped(int agreement) implements TalkEvent {}

  /** When to talk next; below 0: "not yet". */
  record NextProposed(long nextMs) implements TalkEvent {}

  /** Agrees to what the other proposed, repeated. */
  record NextAgreed(long nextMs) implements TalkEvent {}

  record Released(int line) implements TalkEvent {}

  record ReleaseTakenBack(int line) implements TalkEvent {}

  /** Confirms the revision of the keepsake that was looked at. */
  record KeepsakeConfirmed(int revision) implements TalkEvent {}

  /**
   * Who does what by when.
   *
   * @param by a date, yyyy-mm-dd, or null
   */
  record Promise(Who who, Words what, @Nullable String by) {}
}
