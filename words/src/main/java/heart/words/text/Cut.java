// SPDX-License-Identifier: Apache-2.0
package heart.words.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts lists of words apart without a regular expression, which would weigh on the bundle. */
public final class Cut {
  private Cut() {}

  /** The words of a list, between spaces and line breaks. */
  public static List<String> words(String list) {
    var pieces = new ArrayList<String>();
    int start = -1;
    for (int i = 0; i <= list.length(); i++) {
      boolean space = i == list.length() || list.charAt(i) == ' ' || list.charAt(i) == '\n';
      if (space && start >= 0) {
        pieces.add(list.substring(start, i));
        start = -1;
      } else if (!space && start < 0) {
        start = i;
      }
    }
    return pieces;
  }

  /** What stands between separators, without the spaces around it. */
  public static List<String> between(String list, char separator) {
    var pieces = new ArrayList<String>();
    int start = 0;
    for (int i = 0; i <= list.length(); i++) {
      if (i == list.length() || list.charAt(i) == separator) {
        pieces.add(list.substring(start, i).trim());
        start = i + 1;
      }
    }
    return pieces;
  }
}
