// SPDX-License-Identifier: Apache-2.0
package heart.sealed;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** Six words, 66 bits, that stand for the secret of an invitation of its own. */
public final class ReadAloud {
  private static final int COUNT = 6;
  private static final int MEMORY_KIB = 64 * 1024;
  private static final int PASSES = 3;

  private ReadAloud() {}

  /** A fresh code. */
  public static List<String> create() {
    return WordList.of(Derive.random(COUNT * WordList.WORD_BITS / Byte.SIZE + 1), COUNT);
  }

  /**
   * The invitation that spoken words stand for; spaces, hyphens, commas and capitals do not count.
   * Argon2id makes it take a moment and 64 MiB on purpose.
   */
  public static Outcome<Invitation> invitation(String spoken) {
    var words =
        Arrays.stream(spoken.toLowerCase(Locale.ROOT).split("[\\s,-]+"))
            .filter(word -> !word.isEmpty())
            .toList();
    if (words.size() != COUNT) {
      return Outcome.refused(Refusal.WRONG_WORD_COUNT);
    }
    if (!new HashSet<>(WordList.WORDS).containsAll(words)) {
      return Outcome.refused(Refusal.UNKNOWN_WORD);
    }
    return Outcome.good(Invitation.of(stretch(String.join(" ", words))));
  }

  private static byte[] stretch(String code) {
    var how =
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withSalt(Texts.utf8("heart/1/read-aloud"))
            .withMemoryAsKB(MEMORY_KIB)
            .withIterations(PASSES)
            .withParallelism(1)
            .build();
    var generator = new Argon2BytesGenerator();
    generator.init(how);
    var secret = new byte[Derive.KEY_BYTES];
    generator.generateBytes(Texts.utf8(code), secret);
    return secret;
  }
}
