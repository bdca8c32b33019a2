// SPDX-License-Identifier: Apache-2.0
package heart.conversation.talk;

import heart.conversation.Hearing;
import heart.conversation.Signal;
import heart.conversation.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one of the two wants to do. Words are null where they were spoken aloud. */
public sealed interface TalkCommand {
  record Begin(Setup setup) implements TalkCommand {}

  record EditRules(List<Words> rules) implements TalkCommand {}

  record AgreeRules(int revision) implements TalkCommand {}

  record Say(String question, @Nullable Words words) implements TalkCommand {}

  record Pass(String question) implements TalkCommand {}

  record TakeFloor() implements TalkCommand {}

  record Share(Words words) implements TalkCommand {}

  record HandOver() implements TalkCommand {}

  record Show(Signal signal) implements TalkCommand {}

  record SayBack(@Nullable Words words) implements TalkCommand {}

  record SkipSayBack() implements TalkCommand {}

  record AnswerSayBack(Hearing answer, @Nullable Words words) implements TalkCommand {}

  record SealAnswer(String question, String commitment, String box) implements TalkCommand {}

  record OpenAnswer(String question, String key) implements TalkCommand {}

  record BeReady(String step) implements TalkCommand {}

  record StayHere(String step) implements TalkCommand {}

  record AskToClose() implements TalkCommand {}

  record TakeBack() implements TalkCommand {}

  record Pause(long backAtMs) implements TalkCommand {}

  record MoveReturn(long backAtMs) implements TalkCommand {}

  record Return() implements TalkCommand {}

  record Leave() implements TalkCommand {}

  record ProposeAgreement(TalkEvent.Promise promise) implements TalkCommand {}

  record ReviseAgreement(int agreement, TalkEvent.Promise promise) implements TalkCommand {}

  record ConfirmAgreement(int agreement, int revision) implements TalkCommand {}

  record DropAgreement(int agreement) implements TalkCommand {}

  record ProposeNext(long nextMs) implements TalkCommand {}

  record AgreeNext(long nextMs) implements TalkCommand {}

  record Release(int line) implements TalkCommand {}

  record TakeBackRelease(int line) implements TalkCommand {}

  record ConfirmKeepsake(int revision) implements TalkCommand {}
}
