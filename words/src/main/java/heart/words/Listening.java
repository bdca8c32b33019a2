// SPDX-License-Identifier: Apache-2.0
package heart.words;

import heart.words.english.listening.EnglishListening;
import heart.words.listening.ListeningCheck;

/** Where to begin as a listener: {@code Listening.english().read(said, heard)}. */
public final class Listening {
  private Listening() {}

  /** The listening check for English; set up at the first call, then always the same. */
  public static ListeningCheck english() {
    return EnglishCheck.ONE;
  }

  /** Set up only when it is first asked for; takes texts apart with the coach's own English. */
  private static final class EnglishCheck {
    static final ListeningCheck ONE = new EnglishListening(Words.english().language());

    private EnglishCheck() {}
  }
}
