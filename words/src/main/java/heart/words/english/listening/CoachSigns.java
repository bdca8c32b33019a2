// SPDX-License-Identifier: Apache-2.0
package heart.words.english.listening;

import heart.words.Category;
import heart.words.Language;
import heart.words.listening.ReplyKind;
import heart.words.rules.Hit;
import heart.words.text.Passage;
import java.util.List;

/** What the coach for writers finds in a reply, as signs of its kind. */
final class CoachSigns {
  private final Passage reply;
  private final List<Hit> hits;

  CoachSigns(Language language, Passage reply) {
    this.reply = reply;
    this.hits = language.rules().read(reply);
  }

  /** How much the findings in a sentence speak for a kind. */
  double weight(int sentence, ReplyKind kind) {
    double most = 0;
    for (var hit : hits) {
      if (reply.sentenceOf(hit.from()) == sentence
          && hit.rule().topic() instanceof Category category) {
        most = Math.max(most, weight(category, kind));
      }
    }
    return most;
  }

  private static double weight(Category category, ReplyKind kind) {
    return switch (category) {
      case LABEL, INSULT -> kind == ReplyKind.VERDICT ? 1.2 : 0;
      case COMPARISON, MIND_READING, VERDICT_FEELING, DISMISSAL ->
          kind == ReplyKind.VERDICT ? 0.6 : 0;
      case DEFENCE, BLAME, KITCHEN_SINK -> kind == ReplyKind.DEFENCE ? 1 : 0;
      case SARCASM -> kind == ReplyKind.SARCASM ? 1.2 : 0;
      case DEMAND -> kind == ReplyKind.ADVICE ? 0.8 : 0;
      case ABSOLUTE, THREAT, PRESSURE -> 0;
    };
  }
}
