// SPDX-License-Identifier: Apache-2.0
package heart.words;

import heart.words.learned.Hunches;
import heart.words.rules.Hit;
import heart.words.text.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What the sentences of one draft resemble, each as a whole: its strengths, its lists of
 * grievances, and what might hurt beside what the rules found, or against it where a rule's phrase
 * stands in a sentence that resembles nothing of its kind.
 */
final class Resemblance {
  private final Language language;
  private final Passage passage;
  private final Hunches.Hunch[] hunches;

  Resemblance(Language language, Passage passage) {
    this.language = language;
    this.passage = passage;
    hunches = new Hunches.Hunch[passage.sentences()];
    for (int sentence = 0; sentence < hunches.length; sentence++) {
      hunches[sentence] = language.hunches().of(passage, sentence);
    }
  }

  /** Whether what a rule found stands in a sentence that resembles nothing of the kind. */
  boolean doubts(Hit hit) {
    return hunches[passage.sentenceOf(hit.from())].doubts(hit.rule());
  }

  /** Whether any sentence resembles hurtful ones enough to be marked for that alone. */
  boolean suspects() {
    for (var hunch : hunches) {
      if (hunch.suspected() != null) {
        return true;
      }
    }
    return !grievances().isEmpty();
  }

  /** Stretches that resemble a list of old grievances. */
  List<Finding> grievances() {
    var found = new ArrayList<Finding>();
    var run = language.hunches().grievances(hunches, 0);
    while (run != null) {
      int first = passage.first(run.first());
      found.add(finding(Category.KITCHEN_SINK, first, passage.after(run.after() - 1)));
      run = language.hunches().grievances(hunches, run.after());
    }
    return found;
  }

  /** Adds, for each sentence, what no rule found in it and it resembles all the same, if enough. */
  void suspected(Found found) {
    for (int sentence = 0; sentence < hunches.length; sentence++) {
      var here = found.in(sentence);
      var category =
          here.isEmpty() ? hunches[sentence].suspected() : hunches[sentence].suspectedBeside(here);
      if (category != null && !here.contains(Category.KITCHEN_SINK)) {
        var place = language.hunches().place(passage, sentence, category);
        found.add(finding(category, place[0], place[1]), place[0], place[1]);
      }
    }
  }

  /**
   * The strengths that sentences show, in the order of the text.
   *
   * @param found what might hurt: praise beside it would sound like a joke
   */
  List<Strength> strengths(Found found) {
    var strengths = new ArrayList<Strength>();
    for (int sentence = 0; sentence < hunches.length; sentence++) {
      for (var kind : hunches[sentence].shown()) {
        var core = language.hunches().place(passage, sentence, kind);
        if (!found.spoils(strength(kind, core), sentence)) {
          var clause = strength(kind, Hunches.around(passage, sentence, core));
          boolean clear = !found.spoils(clause, sentence);
          strengths.add(clear ? clause : strength(kind, core));
        }
      }
    }
    strengths.sort(Comparator.comparingInt(Strength::start));
    return strengths;
  }

  private Strength strength(Strength.Kind kind, int[] place) {
    return new Strength(kind, passage.start(place[0]), passage.end(place[1] - 1));
  }

  private Finding finding(Category category, int from, int to) {
    var advice = language.advice(category);
    return new Finding(
        category,
        "sounds-like-" + category.label(),
        passage.start(from),
        passage.end(to - 1),
        Sureness.MAY_BE,
        advice.reason(),
        advice.question());
  }
}
