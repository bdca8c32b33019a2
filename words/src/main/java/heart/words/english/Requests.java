// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import heart.words.rules.Match;
import heart.words.text.Passage;
import heart.words.text.Scope;

/**
 * Turns an order into a request, from its own words: <i>you must call her today</i> becomes
 * <i>Would you be willing to call her today?</i> Where the rest would carry on as an order, or is
 * too long to repeat, it asks instead.
 */
final class Requests {
  private static final int FEW = 12;
  private static final String ASK =
      "What would you like, and why does it matter to you? Ask for it in words that can be answered"
          + " with no.";

  private Requests() {}

  /** "Would you be willing to ...?" with what follows the match. */
  static String wouldYou(Match match) {
    var rest = rest(match.passage(), match.to());
    return rest.isEmpty() ? ASK : "Would you be willing to " + rest + "?";
  }

  /** For what should have been: the same thing, next time. */
  static String nextTime(Match match) {
    var passage = match.passage();
    var verb = passage.form(match.last() - 1).lemma();
    var rest = rest(passage, match.last());
    boolean doable = verb.length() > 1 && !STATES.contains(" " + verb + " ") && !rest.isEmpty();
    return doable
        ? "Next time, could you " + verb + " " + rest + "?"
        : "What had you hoped for? Say that it would have meant something to you, and ask for it"
            + " next time.";
  }

  private static final String STATES =
      " know be have think see realise realize understand notice feel guess want §ed of care expect"
          + " remember ";

  /** The words up to the first mark, if they are few and hold nothing that could turn sour. */
  private static String rest(Passage passage, int from) {
    int to = from;
    while (to < passage.size() && plain(passage, to)) {
      to++;
    }
    boolean clean = to > from && to - from <= FEW && stops(passage, to);
    return clean ? mine(passage.words(from, to)) : "";
  }

  private static boolean plain(Passage passage, int at) {
    return !passage.opensSentence(at) && !MARKS.contains(" " + passage.form(at).text() + " ");
  }

  private static final String MARKS = " , . ! ? ; : - … ( “ ” ☺ like or because and ";

  private static boolean stops(Passage passage, int at) {
    for (int i = Math.max(0, at - FEW); i < at; i++) {
      if (passage.in(i, Scope.SHOUTED) && passage.end(i) - passage.start(i) > 3) {
        return false; // Shouting stays shouting in a request.
      }
    }
    return true;
  }

  private static String mine(String words) {
    return words.trim();
  }
}
