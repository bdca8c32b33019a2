// SPDX-License-Identifier: Apache-2.0
package heart.conversation;

import java.util.ArrayList;
import java.util.List;

/**
 * Text as people type it, made fit to be kept: no invisible edges, no control characters, no halves
 * of a character. Written out by hand because the tables of {@code Character} would weigh more in
 * the browser than all the rules together.
 */
public final class Text {
  private Text() {}

  /** Several lines: line ends become {@code \n}, edges are trimmed. May be empty. */
  public static String clean(String raw) {
    return trim(keep(raw, true));
  }

  /** One line: line ends and tabs become spaces, edges are trimmed. May be empty. */
  public static String cleanLine(String raw) {
    return trim(keep(raw, false));
  }

  /** Whether nothing of it can be seen. */
  public static boolean blank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!invisible(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the text takes more bytes of UTF-8 inside JSON than that; counted only where it might.
   */
  public static boolean over(String text, int bytes) {
    return text.length() > bytes / 6 && jsonBytes(text) > bytes;
  }

  /** How many bytes of UTF-8 the text takes inside JSON, quotation marks not counted. */
  public static int jsonBytes(String text) {
    int bytes = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x20) {
        bytes += c == '\n' || c == '\t' ? 2 : 6;
      } else if (c < 0x80) {
        bytes += c == '"' || c == '\\' ? 2 : 1;
      } else if (c < 0x800 || surrogate(c)) {
        bytes += 2; // A pair of surrogates is four bytes: two for each half.
      } else {
        bytes += 3;
      }
    }
    return bytes;
  }

  /** The beginning of a text, at most {@code max} UTF-16 units, never half a character. */
  public static String beginning(String text, int max) {
    if (text.length() <= max) {
      return text;
    }
    boolean splits = high(text.charAt(max - 1));
    return text.substring(0, splits ? max - 1 : max);
  }

  /** The lines of a text, empty ones left out. */
  public static List<String> lines(String text) {
    var lines = new ArrayList<String>();
    int start = 0;
    while (start < text.length()) {
      int found = text.indexOf('\n', start);
      int end = found < 0 ? text.length() : found;
      if (end > start) {
        lines.add(text.substring(start, end));
      }
      start = end + 1;
    }
    return lines;
  }

  private static String keep(String raw, boolean lines) {
    return plain(raw) ? raw : kept(raw, lines);
  }

  /** Whether it holds nothing that might have to change: nearly every text, and quick to see. */
  private static boolean plain(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c < 0x20 || (c >= 0x7f && (c <= 0x9f || c == 0x2028 || c == 0x2029 || surrogate(c)))) {
        return false;
      }
    }
    return true;
  }

  private static String kept(String raw, boolean lines) {
    var kept = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      char next = i + 1 < raw.length() ? raw.charAt(i + 1) : 0;
      if (high(c) && low(next)) {
        kept.append(c).append(next);
        i++;
      } else if (surrogate(c)) {
        kept.append('\uFFFD');
      } else if (c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029 || c == '\t') {
        boolean half = c == '\r' && next == '\n'; // The \n comes next.
        kept.append(half ? "" : !lines ? " " : c == '\t' ? "\t" : "\n");
      } else if (c >= 0x20 && (c < 0x7f || c > 0x9f)) {
        kept.append(c);
      }
    }
    return kept.toString();
  }

  /** Without invisible edges. */
  static String trim(String text) {
    if (blank(text)) {
      return "";
    }
    if (!space(text.charAt(0)) && !space(text.charAt(text.length() - 1))) {
      return text;
    }
    int start = 0;
    int end = text.length();
    while (space(text.charAt(start))) {
      start++;
    }
    while (space(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean high(char c) {
    return c >= 0xd800 && c <= 0xdbff;
  }

  private static boolean low(char c) {
    return c >= 0xdc00 && c <= 0xdfff;
  }

  private static boolean surrogate(char c) {
    return c >= 0xd800 && c <= 0xdfff;
  }

  /** Spaces of Unicode (White_Space) and the zero-width ones that mean nothing at an edge. */
  private static boolean space(char c) {
    return c <= 0x20
        || c == 0xa0
        || c == 0x1680
        || (c >= 0x2000 && c <= 0x200b)
        || c == 0x2028
        || c == 0x2029
        || c == 0x202f
        || c == 0x205f
        || c == 0x3000
        || c == 0xfeff;
  }

  /**
   * Spaces, and characters that show nothing by themselves: joiners, marks of direction, fillers.
   */
  private static boolean invisible(char c) {
    return space(c)
        || (c >= 0x7f && c <= 0x9f)
        || c == 0xad
        || c == 0x34f
        || c == 0x61c
        || c == 0x115f
        || c == 0x1160
        || c == 0x17b4
        || c == 0x17b5
        || (c >= 0x180b && c <= 0x180f)
        || (c >= 0x200c && c <= 0x200f)
        || (c >= 0x202a && c <= 0x202e)
        || (c >= 0x2060 && c <= 0x206f)
        || c == 0x2800
        || c == 0x3164
        || (c >= 0xfe00 && c <= 0xfe0f)
        || c == 0xffa0
        || (c >= 0xfff0 && c <= 0xfffb);
  }
}
