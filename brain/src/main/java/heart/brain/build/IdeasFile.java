// SPDX-License-Identifier: Apache-2.0
package heart.brain.build;

import heart.words.ReadingJson;
import heart.words.english.listening.EnglishListening;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes the ideas of the listening check as a module of their own, beside the compiled words: only
 * those who listen need them, and they weigh a fifth of the whole.
 */
public final class IdeasFile {
  private IdeasFile() {}

  public static void main(String[] arguments) throws IOException {
    var module = new StringBuilder("export default ");
    ReadingJson.appendString(module, EnglishListening.ideas());
    Files.writeString(Path.of(arguments[0]), module.append(";\n"));
  }
}
