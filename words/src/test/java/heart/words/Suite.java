// SPDX-License-Identifier: Apache-2.0
package heart.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the sentences that the coach is tested with. */
final class Suite {
  private Suite() {}

  /** The lines of a test file. */
  static List<String> lines(String name) {
    try (InputStream in = Suite.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no test file " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The cells of a tab-separated line. */
  static List<String> cells(String line) {
    var cells = new ArrayList<String>();
    int start = 0;
    for (int i = 0; i <= line.length(); i++) {
      if (i == line.length() || line.charAt(i) == '\t') {
        cells.add(line.substring(start, i));
        start = i + 1;
      }
    }
    return cells;
  }

  /** Every text of the open suite, of our own suite and of the rewrites. */
  static List<String> texts() {
    var texts = new ArrayList<String>();
    lines("open.tsv").stream().skip(1).forEach(line -> texts.add(cells(line).get(7)));
    lines("own.tsv").forEach(line -> texts.add(cells(line).get(2)));
    for (var line : lines("rewrites.tsv").stream().skip(1).toList()) {
      texts.add(cells(line).get(2));
      texts.add(cells(line).get(7));
    }
    return texts;
  }
}
