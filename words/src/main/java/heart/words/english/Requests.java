// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import heart.words.rules.Match;
import heart.words.text.Form;
import heart.words.text.Passage;
import heart.words.text.Scope;
import heart.words.text.Vocabulary;

/**
 * Turns an order into a request, from its own words: <i>you must call her today</i> becomes
 * <i>Would you be willing to call her today?</i> Only where the words that follow make a request by
 * themselves: something one can do, said to its end, without a no in it that would get lost, and
 * not so long that nobody would say it. Everywhere else it asks instead.
 */
final class Requests {
  private static final int FEW = 12;
  private static final String ASK =
      "What would you like, and why does it matter to you? Ask for it in words that can be answered"
          + " with no.";
  private static final String INSTEAD =
      "What would you like instead? Ask for that, in words that can be answered with no.";
  private static final String HOPED =
      "What had you hoped for? Say that it would have meant something to you, and ask for it next"
          + " time.";

  /** Nobody can do these because they were asked to. */
  private static final String STATES =
      " know be have think see realise realize understand notice feel guess want §ed of care expect"
          + " remember need like love trust believe mean seem mind hate hope wish ";

  /** These are no kinder for being asked. */
  private static final String SOUR =
      " shut behave grow cry whine moan sulk piss get act treat learn ";

  /** One can be in a place or ready by a time; what else one should be is a verdict. */
  private static final String PLACES = " home here there back at in on by with ready ";

  private static final String MARKS = " , . ! ? ; : - … ( “ ” ☺ like or because and ";

  /** What was is no matter for next time. */
  private static final String PAST = " had did was were ago yesterday then last earlier since ";

  private final int base;
  private final int past;
  private final int adverb;
  private final int preposition;

  Requests(Vocabulary words) {
    base = words.kind("base");
    past = words.kind("past");
    adverb = words.kind("adv");
    preposition = words.kind("prep");
  }

  /** "Would you be willing to ...?" with what is demanded. */
  String wouldYou(Match match) {
    var passage = match.passage();
    int at = begins(match);
    if (refuses(passage, match.first(), at)) {
      return INSTEAD;
    }
    int end = end(passage, at + 1);
    if (end < 0 || !isAsked(passage, at) || !isWhole(passage, at, end)) {
      return ASK;
    }
    var rest = passage.words(at + 1, end);
    return "Would you be willing to " + (passage.form(at).lemma() + " " + rest).strip() + "?";
  }

  /** For what should have been: the same thing, next time. */
  String nextTime(Match match) {
    var passage = match.passage();
    int at = match.last() - 1;
    int end = end(passage, at + 1);
    boolean said = end > at + 1 && !refuses(passage, match.first(), at);
    var verb = passage.form(at).lemma();
    return said && can(verb) && !isPast(passage, at + 1, end)
        ? "Next time, could you " + verb + " " + passage.words(at + 1, end) + "?"
        : HOPED;
  }

  /** The verb that is demanded: after what the rule found, unless that goes on into it. */
  private int begins(Match match) {
    var passage = match.passage();
    for (int i = match.from(); i < match.to(); i++) {
      if (passage.form(i).text().equals("be")) {
        return i;
      }
    }
    int at = match.to();
    while (passage.form(at).is(adverb) && !passage.form(at).is(base)) {
      at++;
    }
    return at;
  }

  private static boolean refuses(Passage passage, int from, int to) {
    for (int i = from; i < to; i++) {
      if (among(" not never ", passage.form(i))) {
        return true;
      }
    }
    return false;
  }

  /** A verb in its plain form. "It's high time you opened it" asks to open it. */
  private boolean isAsked(Passage passage, int at) {
    var form = passage.form(at);
    if (form.text().equals("be")) {
      return among(PLACES, passage.form(at + 1));
    }
    boolean plain = form.is(base) && form.text().equals(form.lemma());
    boolean wished = form.is(past) && passage.form(at - 1).text().equals("you");
    return (plain || wished) && can(form.lemma());
  }

  private static boolean can(String verb) {
    return verb.length() > 1 && !among(STATES, verb) && !among(SOUR, verb);
  }

  /** Neither "the homework you have to do" nor "look at yourself". */
  private boolean isWhole(Passage passage, int verb, int end) {
    for (int i = verb; i < end; i++) {
      if (passage.form(i).text().equals("yourself")) {
        return false;
      }
    }
    boolean does = passage.form(verb).text().equals("do");
    boolean hangs = passage.form(end - 1).is(preposition) && end - 1 > verb;
    return !hangs && !(does && (end == verb + 1 || passage.form(verb + 1).is(preposition)));
  }

  private boolean isPast(Passage passage, int from, int to) {
    for (int i = from; i < to; i++) {
      var form = passage.form(i);
      if (among(PAST, form) || (form.is(past) && !form.is(base))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where what is asked ends, at the first mark; -1 where it is too long to repeat or holds
   * something that could turn sour.
   */
  private int end(Passage passage, int from) {
    int to = from;
    while (to < passage.size() && !passage.opensSentence(to) && !among(MARKS, passage.form(to))) {
      to++;
    }
    return to - from <= FEW && !isShouted(passage, from, to) && !isHalf(passage, to) ? to : -1;
  }

  /** Shouting stays shouting in a request. */
  private static boolean isShouted(Passage passage, int from, int to) {
    for (int i = from; i < to; i++) {
      if (passage.in(i, Scope.SHOUTED) && passage.end(i) - passage.start(i) > 3) {
        return true;
      }
    }
    return false;
  }

  /** Cut off between two things that belong together; "go home and rethink it" is two deeds. */
  private boolean isHalf(Passage passage, int at) {
    if (!among(" and or ", passage.form(at))) {
      return false;
    }
    int next = at + 1;
    while (among(" then not just also to ", passage.form(next))) {
      next++;
    }
    return !passage.form(next).is(base);
  }

  private static boolean among(String list, Form form) {
    return among(list, form.text());
  }

  private static boolean among(String list, String word) {
    return !word.isEmpty() && list.contains(" " + word + " ");
  }
}
