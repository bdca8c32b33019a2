// SPDX-License-Identifier: Apache-2.0
package heart.cli;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code drawn with half-block characters, two modules to a character cell, so that it is square
 * in a terminal and a phone can read it from the screen.
 */
final class QrPicture {
  /** The standard asks for four light modules around a code; phones read it with two. */
  private static final int QUIET = 2;

  /** Black on white whatever the terminal's own colours are: many readers refuse the reverse. */
  private static final String PAPER = "\u001b[30;107m";

  private static final String END = "\u001b[0m";

  private QrPicture() {}

  /**
   * The picture, one line a row, each ended by a line break.
   *
   * @param text what the code says; an address of ordinary length
   * @param colour whether escape codes may be used; without them it is drawn for a dark terminal,
   *     where the characters are the light modules
   */
  static String of(String text, boolean colour) {
    var code = QrCode.encodeText(text, QrCode.Ecc.LOW);
    var picture = new StringBuilder();
    for (int y = -QUIET; y < code.size + QUIET; y += 2) {
      picture.append("  ").append(colour ? PAPER : "");
      for (int x = -QUIET; x < code.size + QUIET; x++) {
        picture.append(cell(ink(code, x, y, colour), ink(code, x, y + 1, colour)));
      }
      picture.append(colour ? END : "").append('\n');
    }
    return picture.toString();
  }

  private static boolean ink(QrCode code, int x, int y, boolean colour) {
    // getModule answers "light" outside of the code, which is the quiet zone.
    return code.getModule(x, y) == colour;
  }

  private static char cell(boolean upper, boolean lower) {
    if (upper) {
      return lower ? '█' : '▀';
    }
    return lower ? '▄' : ' ';
  }
}
