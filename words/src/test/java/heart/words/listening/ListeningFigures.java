// SPDX-License-Identifier: Apache-2.0
package heart.words.listening;

import java.util.List;

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
    for (var set : List.of("open", "own", "apart", "even")) {
      var turns = Turns.of(set + ".tsv");
      System.out.printf(
          "%s\t%.3f\t%.3f\t%.3f\t%.3f\t%.3f\t%.3f\t%.3f%n",
          set,
          turns.reflectionOrNot(),
          turns.kindOfOthers(),
          turns.toldApart(),
          turns.toldApartByLength(ENOUGH_WORDS),
          turns.missingNamed(),
          turns.rightlyNamed(),
          turns.parrotsKnown());
    }
  }
}
