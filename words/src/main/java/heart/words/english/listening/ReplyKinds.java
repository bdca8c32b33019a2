// SPDX-License-Identifier: Apache-2.0
package heart.words.english.listening;

import heart.words.Language;
import heart.words.listening.HeardSentence;
import heart.words.listening.ReplyKind;
import heart.words.text.Passage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Tells what kind of reply it is, sentence by sentence and as a whole, by what it says rather than
 * by how it begins: "so what I hear is" proves little.
 */
final class ReplyKinds {
  private static final List<Sign> SIGNS =
      List.of(
          new ReflectionSign(),
          new ValidationSign(),
          new AdviceSign(),
          new ReassuranceSign(),
          new DefenceSign(),
          new VerdictSign(),
          new SarcasmSign(),
          new OwnStorySign(),
          new EmptySign());

  /** Below this nothing is clear. */
  private static final double LEAST = 0.5;

  /** What a reply that comes back to several of the speaker's points gains as a reflection. */
  private static final double BROAD = 0.7;

  /** What was found out about a reply. {@code aside}: clauses that give nothing back. */
  record Reading(
      ReplyKind kind,
      List<HeardSentence> sentences,
      boolean parrot,
      boolean validates,
      List<Boolean> aside) {}

  private final Language language;

  ReplyKinds(Language language) {
    this.language = language;
  }

  Reading read(Passage told, Passage back, Coverage coverage) {
    var aside = new boolean[coverage.reply().size()];
    boolean validates = false;
    boolean addressed = addressed(told);
    boolean broad = coverage.broad() && back.size() >= 15;
    var coach = new CoachSigns(language, back);
    var sentences = new ArrayList<HeardSentence>();
    var lengths = new EnumMap<ReplyKind, Double>(ReplyKind.class);
    var onTopic = coverage.onTopic(back);
    for (int s = 0; s < back.sentences(); s++) {
      var line = new Line(back, s, onTopic[s], addressed);
      if (line.size() == 0) {
        continue;
      }
      var kind = line.asks() ? QuestionSign.kind(line) : kind(line, coach, s, broad);
      int from = ValidationSign.from(line);
      if (from >= 0 && validating(kind)) {
        validates = true;
        coverage.aside(back.first(s) + from, back.after(s), aside);
      }
      sentences.add(Hints.sentence(back.start(back.first(s)), back.end(back.after(s) - 1), kind));
      lengths.merge(kind, Math.clamp(line.size(), 3.0, 14.0), Double::sum);
    }
    boolean parrot = Parroting.is(told, back);
    return new Reading(
        parrot ? ReplyKind.REFLECTION : whole(lengths, sentences),
        List.copyOf(sentences),
        parrot,
        validates,
        boxed(aside));
  }

  private static boolean validating(ReplyKind kind) {
    return kind == ReplyKind.REFLECTION || kind == ReplyKind.VALIDATION;
  }

  private static ReplyKind kind(Line line, CoachSigns coach, int sentence, boolean broad) {
    var most = ReplyKind.EMPTY;
    double weight = LEAST;
    for (var sign : SIGNS) {
      double its = sign.weight(line) + coach.weight(sentence, sign.kind());
      if (broad && its > 0 && sign.kind() == ReplyKind.REFLECTION) {
        its += BROAD;
      }
      if (its > weight) {
        most = sign.kind();
        weight = its;
      }
    }
    return weight > LEAST ? most : unclear(line);
  }

  /** Nothing speaks for any kind: whom is it about? */
  private static ReplyKind unclear(Line line) {
    return OwnStorySign.ownMatter(line) ? ReplyKind.OWN_STORY : ReplyKind.VERDICT;
  }

  private static ReplyKind whole(Map<ReplyKind, Double> lengths, List<HeardSentence> sentences) {
    int questions = 0;
    for (var sentence : sentences) {
      if (sentence.kind() == ReplyKind.OPEN_QUESTION
          || sentence.kind() == ReplyKind.CLOSED_QUESTION) {
        questions++;
      }
    }
    if (questions > 1 && questions * 2 > sentences.size()) {
      return ReplyKind.INTERROGATION;
    }
    var most = ReplyKind.EMPTY;
    double weight = 0;
    for (var entry : lengths.entrySet()) {
      if (entry.getKey() != ReplyKind.EMPTY && entry.getValue() > weight) {
        most = entry.getKey();
        weight = entry.getValue();
      }
    }
    return most == ReplyKind.VALIDATION && lengths.containsKey(ReplyKind.REFLECTION)
        ? ReplyKind.REFLECTION
        : most;
  }

  /** Whether the speaker spoke of the listener: then "I" in the reply may give that back. */
  private static boolean addressed(Passage told) {
    for (int i = 0; i < told.size(); i++) {
      var word = Terms.small(told, i);
      if (word.equals("you") || word.equals("your")) {
        return true;
      }
    }
    return false;
  }

  private static List<Boolean> boxed(boolean[] values) {
    var list = new ArrayList<Boolean>(values.length);
    for (boolean value : values) {
      list.add(value);
    }
    return list;
  }
}
