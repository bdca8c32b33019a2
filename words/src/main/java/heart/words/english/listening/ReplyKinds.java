// SPDX-License-Identifier: Apache-2.0
package heart.words.english.listening;

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
  /** What was found out about a reply. {@code aside}: clauses that give nothing back. */
  record Reading(
      ReplyKind kind,
      List<HeardSentence> sentences,
      boolean parrot,
      boolean validates,
      boolean[] aside) {}

  Reading read(Passage told, Passage back, List<Clause> reply, Coverage coverage) {
    var aside = new boolean[reply.size()];
    boolean validates = false;
    var sentences = new ArrayList<HeardSentence>();
    var weights = new EnumMap<ReplyKind, Double>(ReplyKind.class);
    for (int s = 0; s < back.sentences(); s++) {
      var signs = new Signs(back, s, told);
      double onTopic = onTopic(reply, coverage, back, s);
      var kind = signs.kind(onTopic);
      if (signs.validates()) {
        validates = true;
        asides(reply, back, s, signs, aside);
      }
      int last = back.after(s) - 1;
      sentences.add(new HeardSentence(back.start(back.first(s)), back.end(last), kind));
      weights.merge(kind, signs.weight(), Double::sum);
    }
    boolean parrot = parrot(told, back);
    return new Reading(
        parrot ? ReplyKind.REFLECTION : whole(weights, sentences, coverage, back),
        List.copyOf(sentences),
        parrot,
        validates,
        aside);
  }

  private static double onTopic(List<Clause> reply, Coverage coverage, Passage back, int sentence) {
    double sum = 0;
    double whole = 0;
    for (int j = 0; j < reply.size(); j++) {
      var clause = reply.get(j);
      if (back.sentenceOf(clause.from()) == sentence) {
        sum += coverage.explained(j) * clause.weight();
        whole += clause.weight();
      }
    }
    return whole == 0 ? 0 : sum / whole;
  }

  private static void asides(
      List<Clause> reply, Passage back, int sentence, Signs signs, boolean[] aside) {
    for (int j = 0; j < reply.size(); j++) {
      var clause = reply.get(j);
      if (back.sentenceOf(clause.from()) == sentence && clause.to() > signs.validatesFrom()) {
        aside[j] = true;
      }
    }
  }

  private static ReplyKind whole(
      Map<ReplyKind, Double> weights,
      List<HeardSentence> sentences,
      Coverage coverage,
      Passage back) {
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
    ReplyKind most = ReplyKind.EMPTY;
    double weight = 0;
    for (var entry : weights.entrySet()) {
      if (entry.getKey() != ReplyKind.EMPTY && entry.getValue() > weight) {
        most = entry.getKey();
        weight = entry.getValue();
      }
    }
    return most == ReplyKind.VALIDATION && weights.containsKey(ReplyKind.REFLECTION)
        ? ReplyKind.REFLECTION
        : most;
  }

  /** Nearly word for word, with I and you changed over. */
  private static boolean parrot(Passage told, Passage back) {
    var said = runs(told);
    var heard = runs(back);
    if (heard.size() < 4) {
      return false;
    }
    int same = 0;
    for (var run : heard) {
      if (said.contains(run)) same++;
    }
    return same >= 0.6 * heard.size();
  }

  /** Every three words in a row, persons made alike. */
  private static java.util.Set<String> runs(Passage passage) {
    var words = new ArrayList<String>();
    for (int i = 0; i < passage.size(); i++) {
      var word = Terms.small(passage, i);
      if (!word.isEmpty() && Character.isLetterOrDigit(word.charAt(0))) {
        words.add(alike(word));
      }
    }
    var runs = new java.util.HashSet<String>();
    for (int i = 0; i + 2 < words.size(); i++) {
      runs.add(words.get(i) + " " + words.get(i + 1) + " " + words.get(i + 2));
    }
    return runs;
  }

  private static String alike(String word) {
    return switch (word) {
      case "i", "you", "me", "we", "us" -> "i";
      case "my", "your", "our", "mine", "yours" -> "my";
      case "am", "are", "is", "was", "were", "be" -> "be";
      case "myself", "yourself", "ourselves" -> "self";
      default -> Stems.of(word);
    };
  }
}
