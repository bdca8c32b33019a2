// SPDX-License-Identifier: Apache-2.0
package heart.conversation.guide;

import heart.conversation.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files of our guides, as somebody fetches them. */
public final class GuideFiles {
  private GuideFiles() {}

  /** All there are, near ones and fetched ones. */
  public static List<Path> all() {
    var all = new ArrayList<Path>();
    for (String folder : new String[] {"src/main/guides", "src/main/guides/fetched"}) {
      try (var files = Files.newDirectoryStream(Path.of(folder), "*.*.json")) {
        files.forEach(all::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return all;
  }

  /** The text of one that is not near. */
  public static Words fetched(String id) {
    return new Words(text(Path.of("src/main/guides/fetched", id + ".1.json")).strip());
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
