// SPDX-License-Identifier: Apache-2.0
package heart.words.rules;

import heart.words.text.Passage;

/**
 * Words one of which a pattern cannot do without, and what may stand beside them. Known while a
 * book is being written; of it the book keeps the {@link Try} and copies the {@link Sieve}s.
 */
final class Trigger {
  private final Place place;
  private final Sieve[] around;
  private final Try pattern;

  /** A step of a pattern, and the fewest and most tokens of the pattern before it. */
  record Place(Item.One item, int least, int most) {}

  /** A pattern, and how many of its tokens stand before the one that set it off. */
  record Try(Pattern pattern, int least, int most) {
    /**
     * The first place from {@code start} on where the pattern fits and takes in the token {@code
     * at}, or -1. What it found is in {@code match}.
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

  Trigger(Pattern pattern, Place place, Steps steps) {
    this.place = place;
    this.pattern = new Try(pattern, place.least(), place.most());
    around = steps.around(place.item());
  }

  /** The pattern it sets off. */
  Pattern pattern() {
    return pattern.pattern();
  }

  /** Files it under its words in a book and with its neighbours in the book's lookout. */
  Try file(int book, Lookout lookout) {
    int number = lookout.add(around);
    for (var word : place.item().wanted().all()) {
      word.trigger(book, number);
    }
    return pattern;
  }
}
