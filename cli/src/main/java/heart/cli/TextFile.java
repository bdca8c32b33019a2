// SPDX-License-Identifier: Apache-2.0
package heart.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Text that somebody hands to a command, in a file or at standard input: UTF-8, and whole. */
final class TextFile {
  /** Longer than any letter, and short enough to be held in memory. */
  static final int MOST_BYTES = 64 << 20;

  private TextFile() {}

  /**
   * What stands in this file.
   *
   * @throws Refusal with one sentence that says what to do, and nothing of what stands in it; nor
   *     the name of a file that is not there, since people also type the sentence itself
   */
  static String read(Path file) {
    if (!Files.exists(file)) {
      throw new Refusal("There is no file of that name.");
    }
    if (Files.isDirectory(file)) {
      throw new Refusal(file + " is a folder: name the file in it.");
    }
    try (var in = Files.newInputStream(file)) {
      return text(in, file.toString());
    } catch (IOException fault) {
      throw new Refusal(file + " can't be read: give this user the right to read it.", fault);
    }
  }

  /**
   * All that comes in here.
   *
   * @throws Refusal as {@link #read}
   */
  static String standardInput(InputStream in) {
    try {
      return text(in, "Standard input");
    } catch (IOException fault) {
      throw new Refusal("Standard input can't be read: name a file instead.", fault);
    }
  }

  private static String text(InputStream in, String name) throws IOException {
    var bytes = in.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw new Refusal(name + " has more than 64 MiB: cut it into smaller pieces.");
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException other) {
      throw new Refusal(name + " is not UTF-8: save it as UTF-8 text, then try again.");
    }
  }
}
