// SPDX-License-Identifier: Apache-2.0
package heart.conversation.guide;

import org.jspecify.annotations.Nullable;

/** A guide of ours, read when it is first asked for: most talks need one, and a phone is slow. */
final class BuiltIn {
  final String id;
  final int edition;
  private final String text;
  private @Nullable Guide guide;

  BuiltIn(String id, int edition, String text) {
    this.id = id;
    this.edition = edition;
    this.text = text;
  }

  /** The text as its author wrote it, without white space. */
  String text() {
    return text;
  }

  Guide guide() {
    var read = guide;
    if (read == null) {
      read =
          switch (GuideReader.read(text)) {
            case GuideReading.Read ours -> ours.guide();
            case GuideReading.Wrong _ ->
                throw new IllegalStateException(id); // A test reads every one of ours.
          };
      guide = read;
    }
    return read;
  }
}
