// SPDX-License-Identifier: Apache-2.0
package heart.words.english.listening;

import heart.words.listening.ReplyKind;

/**
 * Gives back: it is about the speaker (or about what the speaker told of the listener), in their
 * matter, and mostly takes more than a few words.
 */
final class ReflectionSign implements Sign {
  private static final int AT_LENGTH = 12;

  /** Less of the speaker's matter than this is chance. */
  private static final double LEAST = 0.15;

  /** What names neither of the two may be about anything. */
  private static final double OF_NOBODY = 0.75;

  private static final Phrases MINE = Phrases.of("i | my | me | we | our");
  private static final Phrases YOURS = Phrases.of("you | your | yours | yourself");

  @Override
  public ReplyKind kind() {
    return ReplyKind.REFLECTION;
  }

  @Override
  public double weight(Line line) {
    if (line.onTopic() < LEAST) {
      return 0;
    }
    double you = line.count(YOURS) > 0 ? 0.5 : 0;
    double mine = line.addressed() && line.count(MINE) > 0 ? 0.3 : 0;
    double length = line.size() >= AT_LENGTH ? 0.3 : 0;
    double whose = you + mine > 0 ? 1 : OF_NOBODY;
    return (line.onTopic() * 2.6 + Math.max(you, mine) + length) * line.reach() * whose;
  }
}
