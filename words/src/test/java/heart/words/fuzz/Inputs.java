// SPDX-License-Identifier: Apache-2.0
package heart.words.fuzz;

import java.nio.charset.StandardCharsets;

/** Turns what a fuzzer makes up into text, and says what must hold of an answer. */
final class Inputs {
  private Inputs() {}

  /** As UTF-8; what is none becomes halves of surrogate pairs, which are text as well. */
  static String text(byte[] input, int from, int to) {
    var text = new StringBuilder(new String(input, from, to - from, StandardCharsets.UTF_8));
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\uFFFD') {
        text.setCharAt(i, (char) (0xD800 + (i * 37 & 0x7FF)));
      }
    }
    return text.toString();
  }

  static void span(String text, int start, int end) {
    holds(0 <= start && start < end && end <= text.length(), "a span lies outside");
    holds(!cuts(text, start) && !cuts(text, end), "a span cuts a character");
  }

  static void holds(boolean condition, String otherwise) {
    if (!condition) {
      throw new IllegalStateException(otherwise);
    }
  }

  private static boolean cuts(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isHighSurrogate(text.charAt(at - 1))
        && Character.isLowSurrogate(text.charAt(at));
  }
}
