// SPDX-License-Identifier: Apache-2.0
package heart.words.english.listening;

import heart.words.listening.HeardSentence;
import heart.words.listening.ReplyKind;

/**
 * What the listener is told about advice, verdict and defence: a short reason and a question
 * instead.
 */
final class Hints {
  private Hints() {}

  /** A sentence of a reply with what may be said about its kind. */
  static HeardSentence sentence(int start, int end, ReplyKind kind) {
    return switch (kind) {
      case ADVICE ->
          new HeardSentence(
              start,
              end,
              kind,
              "Before somebody feels heard, advice sounds like being hurried on.",
              "What is the hardest part of it for you?");
      case VERDICT ->
          new HeardSentence(
              start,
              end,
              kind,
              "Whoever is judged stops telling, and starts to answer for themselves.",
              "What did it mean to you?");
      case DEFENCE ->
          new HeardSentence(
              start,
              end,
              kind,
              "This moves the talk over to your side, and your turn comes later.",
              "How was that for you, seen from where you stood?");
      case REFLECTION,
          VALIDATION,
          OPEN_QUESTION,
          CLOSED_QUESTION,
          INTERROGATION,
          OWN_STORY,
          REASSURANCE_ONLY,
          SARCASM,
          EMPTY ->
          new HeardSentence(start, end, kind, "", "");
    };
  }
}
