// SPDX-License-Identifier: Apache-2.0
package heart.words.listening;

import java.util.List;
import java.util.Locale;

/** Prints what the listening check is worth on each set of turns: the table in docs/figures.md. */
final class ListeningFigures {
  /** The share of the speaker's words that parts full from partial replies best in open and own. */
  private static final double ENOUGH_WORDS = 0.81;

  private ListeningFigures() {}

  /** Prints one line a set. */
  public static void main(String[] args) {
    System.out.println(
        "set\treflection or not\tkind of others\tfull from partial\tby length alone"
            + "\tmissing unit named\tof those named right\tparrots");
    for (var set : List.of("open", "own", "apart", "twins", "even", "brief")) {
      var turns = Turns.of(set + ".tsv");
      System.out.println(
          set
              + share(turns.reflectionOrNot())
              + share(turns.kindOfOthers())
              + share(turns.toldApart())
              + share(turns.toldApartByLength(ENOUGH_WORDS))
              + share(turns.missingNamed())
              + share(turns.rightlyNamed())
              + share(turns.parrotsKnown()));
    }
  }

  /** A share in thousandths; a dash where a set has no such reply. */
  private static String share(double share) {
    return Double.isNaN(share) ? "\t-" : String.format(Locale.ROOT, "\t%.3f", share);
  }
}
