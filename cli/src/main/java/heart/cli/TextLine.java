// SPDX-License-Identifier: Apache-2.0
package heart.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a file that holds a text in each.
 *
 * @param number from 1
 * @param start where it begins in the whole, in UTF-16 units
 * @param text without the line's end, be it of Unix or of Windows
 */
record TextLine(int number, int start, String text) {
  /** All lines; an end of line at the very end begins no further one. */
  static List<TextLine> of(String whole) {
    var lines = new ArrayList<TextLine>();
    for (int start = 0; start < whole.length(); ) {
      int end = whole.indexOf('\n', start);
      int after = end < 0 ? whole.length() : end;
      int last = after > start && whole.charAt(after - 1) == '\r' ? after - 1 : after;
      lines.add(new TextLine(lines.size() + 1, start, whole.substring(start, last)));
      start = after + 1;
    }
    return lines;
  }
}
