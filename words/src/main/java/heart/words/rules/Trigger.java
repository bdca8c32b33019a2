// SPDX-License-Identifier: Apache-2.0
package heart.words.rules;

import heart.words.text.Passage;

/**
 * One of the words without which a pattern cannot fit: how many tokens of the pattern may stand
 * before it, and what may stand right beside it. Most places where the word is met are told from
 * the two words on either side to be none of the pattern's, and cost no more than that look.
 */
final class Trigger {
  private final Pattern pattern;
  private final Item.One item;
  private final int least;
  private final int most;
  private final Sieve before;
  private final Sieve secondBefore;
  private final Sieve after;
  private final Sieve secondAfter;

  /** The trigger of a pattern that stands at {@code place} in it. */
  Trigger(Pattern pattern, Place place, Steps steps) {
    this.pattern = pattern;
    item = place.item();
    least = place.least();
    most = place.most();
    var around = steps.around(item);
    secondBefore = around[0];
    before = around[1];
    after = around[2];
    secondAfter = around[3];
  }

  /** A step of a pattern, and the fewest and most tokens of the pattern before it. */
  record Place(Item.One item, int least, int most) {}

  /** Files this trigger under its words, by its number in a book. */
  void file(int book, int number) {
    for (var word : item.wanted().all()) {
      word.trigger(book, number);
    }
  }

  /** Whether the pattern may fit around a token of this trigger: no is certain. */
  boolean mayFit(Passage passage, int at) {
    return after.passes(passage.form(at + 1))
        && before.passes(passage.form(at - 1))
        && secondAfter.passes(passage.form(at + 2))
        && secondBefore.passes(passage.form(at - 2));
  }

  /**
   * The first place from {@code start} on where the pattern fits and takes in the token {@code at},
   * or -1. What it found is in {@code match}.
   */
  int find(Passage passage, int start, int at, Match match) {
    for (int from = Math.max(start, at - most); from <= at - least; from++) {
      if (pattern.match(passage, from, match) > at) {
        return from;
      }
    }
    return Node.NO;
  }
}
