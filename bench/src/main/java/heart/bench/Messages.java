// SPDX-License-Identifier: Apache-2.0
package heart.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The messages both readers are given: 67 of 20 to 60 words each, 42 on average, one a line. */
final class Messages {
  private Messages() {}

  static List<String> all() {
    try (var in = Messages.class.getResourceAsStream("messages.txt")) {
      if (in == null) throw new IllegalStateException("messages.txt is missing from the bench jar");
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
