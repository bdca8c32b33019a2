// SPDX-License-Identifier: Apache-2.0
package heart.words;

import heart.words.english.English;

/** Where to begin: {@code Words.english().read(text)}. */
public final class Words {
  private Words() {}

  /** The coach for English; set up at the first call, then always the same. */
  public static Coach english() {
    return EnglishCoach.ONE;
  }

  /** Set up only when it is first asked for. */
  private static final class EnglishCoach {
    static final Coach ONE = new Coach(new English());

    private EnglishCoach() {}
  }
}
