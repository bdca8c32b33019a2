// SPDX-License-Identifier: Apache-2.0
package heart.words.english.listening;

import heart.words.Category;
import heart.words.Language;
import heart.words.listening.ReplyKind;
import heart.words.text.Passage;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;

/** What the coach for writers finds in a reply, as signs of its kind. */
final class CoachSigns {
  /** The categories found in each sentence that has any. */
  private final Map<Integer, EnumSet<Category>> found = new HashMap<>();

  CoachSigns(Language language, Passage reply) {
    for (var hit : language.rules().read(reply)) {
      found
          .computeIfAbsent(reply.sentenceOf(hit.from()), _ -> EnumSet.noneOf(Category.class))
          .add(hit.rule().category());
    }
  }

  /** How much the findings in a sentence speak for a kind. */
  double weight(int sentence, ReplyKind kind) {
    double most = 0;
    var categories = found.get(sentence);
    if (categories != null) {
      for (var category : categories) {
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
