// SPDX-License-Identifier: Apache-2.0
package heart.words.english.listening;

import heart.words.Category;
import heart.words.Language;
import heart.words.listening.ReplyKind;
import heart.words.text.Passage;
import org.jspecify.annotations.Nullable;

/** What the sentences of a reply resemble to the coach for writers, as signs of its kind. */
final class CoachSigns {
  /** What each sentence resembles enough to be marked; null where it does not. */
  private final @Nullable Category[] found;

  CoachSigns(Language language, Passage reply) {
    found = new Category[reply.sentences()];
    for (int sentence = 0; sentence < found.length; sentence++) {
      found[sentence] = language.hunches().of(reply, sentence).suspected();
    }
  }

  /** How much the finding in a sentence speaks for a kind. */
  double weight(int sentence, ReplyKind kind) {
    var category = found[sentence];
    return category == null ? 0 : weight(category, kind);
  }

  private static double weight(Category category, ReplyKind kind) {
    return switch (category) {
      case LABEL, INSULT -> kind == ReplyKind.VERDICT ? 1.2 : 0;
      case COMPARISON, MIND_READING, VERDICT_FEELING, DISMISSAL ->
          kind == ReplyKind.VERDICT ? 0.6 : 0;
      case DEFENCE, BLAME, KITCHEN_SINK -> kind == ReplyKind.DEFENCE ? 1 : 0;
      case SARCASM -> kind == ReplyKind.SARCASM ? 2 : 0;
      case DEMAND -> kind == ReplyKind.ADVICE ? 0.8 : 0;
      case ABSOLUTE, THREAT, PRESSURE -> 0;
    };
  }
}
