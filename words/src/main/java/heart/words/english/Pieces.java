// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import java.util.Map;

/** Named pieces of patterns that many rules share. */
final class Pieces {
  static final Map<String, String> ALL =
      Map.of(
          "be", "am|is|are|was|were|be|been|being",
          "youare", "you (are|were | have been | will be) ",
          "us", "me|us|my|our|myself|i",
          "kin", "(your|my|our) <adv>? <kin>|<person>");

  private Pieces() {}
}
