// SPDX-License-Identifier: Apache-2.0
package heart.words.english.listening;

import heart.words.Language;
import heart.words.listening.HeardSentence;
import heart.words.listening.ReplyKind;
import heart.words.text.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells what kind of reply it is, sentence by sentence and as a whole, by what it says rather than
 * by how it begins: "so what I hear is" proves little.
 */
final class ReplyKinds {
  private static final EmptySign EMPTY = new EmptySign();

  /** So little is given back in as many words. */
  private static final double LEAST_SAID = 20;

  /** What was found out about a reply. */
  record Reading(
      ReplyKind kind, List<HeardSentence> sentences, boolean parrot, boolean validates) {}

  private final Language language;

  ReplyKinds(Language language) {
    this.language = language;
  }

  Reading read(Passage told, Passage back, Coverage coverage) {
    boolean validates = false;
    boolean addressed = addressed(told);
    double reach = reach(told, back, coverage);
    var coach = new CoachSigns(language, back);
    var sentences = new ArrayList<HeardSentence>();
    var lengths = new HashMap<ReplyKind, Double>();
    var onTopic = coverage.onTopic(back);
    for (int s = 0; s < back.sentences(); s++) {
      var line = new Line(back, s, onTopic[s], addressed, reach);
      if (line.size() == 0) {
        continue;
      }
      var kind = line.asks() ? QuestionSign.kind(line) : kind(line, coach, s);
      validates |= validating(kind) && ValidationSign.in(line);
      sentences.add(Hints.sentence(back.start(back.first(s)), back.end(back.after(s) - 1), kind));
      lengths.merge(kind, Math.clamp(line.size(), 3.0, 14.0), Double::sum);
    }
    boolean parrot = Parroting.is(told, back);
    return new Reading(
        parrot ? ReplyKind.REFLECTION : whole(lengths, sentences),
        List.copyOf(sentences),
        parrot,
        validates);
  }

  /**
   * Giving back takes its words, and comes to more than one of the speaker's points: of the turns
   * this was made with, none was given back in less than four words for ten.
   */
  private static double reach(Passage told, Passage back, Coverage coverage) {
    double words = Math.max(Fullness.words(told), LEAST_SAID);
    double length = Math.clamp(2 * Fullness.words(back) / words, 0.4, 1.1);
    return coverage.broad() ? length * 1.3 : length * 0.8;
  }

  private static boolean validating(ReplyKind kind) {
    return kind == ReplyKind.REFLECTION || kind == ReplyKind.VALIDATION;
  }

  private static ReplyKind kind(Line line, CoachSigns coach, int sentence) {
    return EMPTY.weight(line) > 0
        ? ReplyKind.EMPTY
        : Weighing.heaviest(Weighing.evidence(line, coach, sentence));
  }

  /** What the sentences show that are weighed at all: to learn the weights from. */
  List<double[]> evidence(Passage told, Passage back, Coverage coverage) {
    boolean addressed = addressed(told);
    double reach = reach(told, back, coverage);
    var coach = new CoachSigns(language, back);
    var onTopic = coverage.onTopic(back);
    var evidence = new ArrayList<double[]>();
    for (int s = 0; s < back.sentences(); s++) {
      var line = new Line(back, s, onTopic[s], addressed, reach);
      if (line.size() > 0 && !line.asks() && EMPTY.weight(line) == 0) {
        var its = Weighing.evidence(line, coach, s);
        if (!Weighing.validates(its)) {
          evidence.add(its);
        }
      }
    }
    return evidence;
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
    for (var kind : ReplyKind.values()) { // Of two that are as long the first.
      double its = kind == ReplyKind.EMPTY ? 0 : lengths.getOrDefault(kind, 0.0);
      if (its > weight) {
        most = kind;
        weight = its;
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
}
