// SPDX-License-Identifier: Apache-2.0
package heart.words.text;

/**
 * What a UTF-16 unit is to the tokenizer. A few ranges instead of Unicode's tables: the same answer
 * on every platform, and nothing of the tables in the browser's bundle.
 */
public final class Letters {
  private Letters() {}

  /** A letter of any script, as far as the ranges tell. */
  public static boolean letter(char c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
    return (c >= 0xC0 && c < 0x2000 && c != 0xD7 && c != 0xF7)
        || (c >= 0x3040 && c < 0xD800)
        || (c >= 0xF900 && c < 0xFB50);
  }

  /** A figure from 0 to 9. */
  public static boolean figure(char c) {
    return c >= '0' && c <= '9';
  }

  /** A capital letter of Latin-1. */
  public static boolean capital(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7);
  }

  /** Whether a token is a word or a number, by its first unit. */
  public static boolean word(String token) {
    return !token.isEmpty() && (letter(token.charAt(0)) || figure(token.charAt(0)));
  }

  /** A text with the capital letters of Latin-1 made small. */
  public static String small(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (capital(text.charAt(i))) {
        return made(text, i);
      }
    }
    return text;
  }

  private static String made(String text, int from) {
    var small = new StringBuilder(text);
    for (int i = from; i < text.length(); i++) {
      if (capital(text.charAt(i))) {
        small.setCharAt(i, (char) (text.charAt(i) + 32));
      }
    }
    return small.toString();
  }

  /** A text as it would begin a sentence, if it begins with a letter from a to z. */
  public static String begun(String text) {
    boolean small = !text.isEmpty() && text.charAt(0) >= 'a' && text.charAt(0) <= 'z';
    return small ? (char) (text.charAt(0) - 32) + text.substring(1) : text;
  }

  /** An apostrophe in one of the ways people type it. */
  public static boolean apostrophe(char c) {
    if (c < 0x80) {
      return c == '\'' || c == '`';
    }
    return c == '\u2019' || c == '\u02BC' || c == '\u2018' || c == '\u00B4';
  }

  /** White space, also the kinds that stand between words without being seen. */
  public static boolean space(char c) {
    if (c < 0x80) {
      return c <= ' ';
    }
    return c == 0xA0
        || c == 0xAD
        || (c >= 0x2000 && c <= 0x200F)
        || (c >= 0x2028 && c <= 0x202F)
        || (c >= 0x205F && c <= 0x206F)
        || c == 0x3000
        || c == 0xFEFF;
  }
}
