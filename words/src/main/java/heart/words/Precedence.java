// SPDX-License-Identifier: Apache-2.0
package heart.words;

import heart.words.rules.Hit;
import heart.words.text.Passage;
import java.util.ArrayList;
import java.util.List;

/**
 * Which of several hits on the same words speaks. One sentence should get one thought: a verdict
 * inside "I feel that ..." is not called mind reading once more, a counter-attack not blame as
 * well.
 */
final class Precedence {
  private Precedence() {}

  /** What a list of grievances has said already, though it asks "and what about when you ...". */
  static boolean told(Category category) {
    return category == Category.DEFENCE || category == Category.PRESSURE;
  }

  /** The hits that remain, in the order of the text. */
  static List<Hit> settle(Passage passage, List<Hit> hits) {
    var sorted = new ArrayList<>(hits);
    sorted.sort((a, b) ->
        a.from() != b.from() ? a.from() - b.from() : (b.to() - b.from()) - (a.to() - a.from()));
    var kept = new ArrayList<Hit>();
    for (int i = 0; i < sorted.size(); i++) {
      if (!silenced(passage, sorted, i)) {
        kept.add(sorted.get(i));
      }
    }
    return kept;
  }

  /** Looks a few hits to either side only: further ones stand in other sentences. */
  private static boolean silenced(Passage passage, List<Hit> hits, int at) {
    var hit = hits.get(at);
    for (int i = Math.max(0, at - 12); i < hits.size() && i <= at + 12; i++) {
      var other = hits.get(i);
      if (i != at
          && passage.sentenceOf(hit.from()) == passage.sentenceOf(other.from())
          && yields(hit, other, i < at)
          && !(at < i
              && yields(other, hit, true))) { // Two that silence each other: the first speaks.
        return true;
      }
    }
    return false;
  }

  private static boolean yields(Hit hit, Hit other, boolean otherFirst) {
    var stronger = other.rule().category();
    var category = hit.rule().category();
    if (category == stronger) {
      return otherFirst && other.overlaps(hit);
    }
    return covers(stronger, category, hit, other);
  }

  /**
   * Whether a strength is one also in a sentence that hurts, as a feeling is. Other praise would
   * sound like a joke there.
   */
  static boolean stands(Strength.Kind strength) {
    return strength == Strength.Kind.FEELING
        || strength == Strength.Kind.NEED
        || strength == Strength.Kind.OBSERVATION;
  }

  private static boolean covers(Category stronger, Category category, Hit hit, Hit other) {
    boolean overlaps = other.overlaps(hit);
    boolean follows = hit.from() >= other.from();
    return switch (stronger) {
      case VERDICT_FEELING ->
          category != Category.ABSOLUTE && follows && hit.from() <= other.to() + 6;
      case DEFENCE ->
          overlaps
              || (follows
                  && (category == Category.BLAME
                      || category == Category.MIND_READING
                      || category == Category.COMPARISON));
      case THREAT -> overlaps && category != Category.SARCASM;
      case SARCASM -> overlaps && category != Category.DEFENCE && category != Category.THREAT;
      case INSULT ->
          overlaps
              && (category == Category.LABEL
                  || category == Category.DISMISSAL
                  || category == Category.BLAME);
      case DISMISSAL ->
          overlaps
              && (category == Category.DEMAND
                  || category == Category.LABEL
                  || category == Category.MIND_READING
                  || category == Category.PRESSURE);
      case PRESSURE ->
          overlaps
              && (category == Category.DEMAND
                  || category == Category.MIND_READING
                  || category == Category.ABSOLUTE);
      case COMPARISON ->
          overlaps && (category == Category.LABEL || category == Category.MIND_READING);
      case BLAME -> overlaps && (category == Category.LABEL || category == Category.MIND_READING);
      case MIND_READING -> overlaps && category == Category.LABEL;
      case ABSOLUTE, LABEL, DEMAND, KITCHEN_SINK -> false;
    };
  }
}
