// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import heart.words.rules.Match;
import heart.words.text.Form;
import heart.words.text.Letters;
import heart.words.text.Passage;
import heart.words.text.Scope;
import heart.words.text.Tokenizer;
import heart.words.text.Vocabulary;

/**
 * Turns what somebody wants into a request, from its own words: <i>you must call her today</i>
 * becomes <i>Would you be willing to call her today?</i> Only where these words make a request by
 * themselves: something one can do, said to its end, without a no in it that would get lost, and
 * not so long that nobody would say it. Everywhere else nothing is made, and the rule asks.
 */
final class Requests {
  private static final int FEW = 12;

  /** How far behind a finding the words it is about may begin. */
  private static final int LEAD = 6;

  private static final String INSTEAD =
      "What would you like instead? Ask for that, in words that can be answered with no.";

  /** Nobody can do these because they were asked to. */
  private static final String STATES =
      " know be have think see realise realize understand notice feel guess want §ed of care expect"
          + " remember need like love trust believe mean seem mind hate hope wish ";

  /** These are no kinder for being asked. */
  private static final String SOUR =
      " lift shut behave grow cry whine moan sulk piss get act treat learn ";

  /** One can be in a place or ready by a time; what else one should be is a verdict. */
  private static final String PLACES = " home here there back at in on by with ready ";

  private static final String JOINTS = " like or because and ";

  private static final String AFTER_NEVER =
      " , ever even so much as really truly properly actually just seem to bother care manage once"
          + " once ";

  /** Before the deed that others are praised for. */
  private static final String MANAGES =
      " manage manages can could would to do always actually at least still ";

  /** What comes after these is called something, and does nothing yet: "my boss". */
  private static final String BEFORE_A_NAME = " my our the a an other any normal most ";

  /** With these it is about the one who is measured, or about more and less. */
  private static final String MEASURES =
      " than you your yours not never more less better they them their she her he his ";

  /** What was is no matter for next time. */
  private static final String PAST = " had did was were ago yesterday then last earlier since ";

  private final int base;
  private final int past;
  private final int third;
  private final int adverb;
  private final int preposition;

  Requests(Vocabulary words) {
    base = words.kind("base");
    past = words.kind("past");
    third = words.kind("third");
    adverb = words.kind("adv");
    preposition = words.kind("prep");
  }

  /** "Would you be willing to ...?" with what is demanded. */
  String wouldYou(Match match) {
    var passage = match.passage();
    int at = begins(match);
    return refuses(passage, match.first(), at) ? INSTEAD : request(passage, at);
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
        : "";
  }

  /** For "how many times must I tell you to ...": what they were told to do. */
  String once(Match match) {
    var passage = match.passage();
    for (int i = match.from(); i < match.to() + LEAD; i++) {
      if (passage.form(i).text().equals("to") && passage.form(i - 1).text().equals("you")) {
        return request(passage, i + 1);
      }
    }
    return "";
  }

  /** For "you never ...": the time it stands for, and what is wished for. */
  String sometimes(Match match) {
    var passage = match.passage();
    for (int i = match.from(); i < match.to(); i++) {
      if (among(" never hardly barely rarely scarcely seldom ", passage.form(i))) {
        int at = i + 1;
        while (among(AFTER_NEVER, passage.form(at))) {
          at++;
        }
        boolean missed = passage.form(at).is(base) && !refuses(passage, at, match.to());
        return missed
            ? quoted("Tell them of one time you missed it, then ask: ", request(passage, at))
            : "";
      }
    }
    return "";
  }

  /** For "other husbands ...": what these others do, asked for without them. */
  String unmeasured(Match match) {
    var passage = match.passage();
    int at = match.from();
    while (at < match.to() + LEAD && !isDeed(passage, at)) {
      at++;
    }
    while (among(MANAGES, passage.form(at))) {
      at++;
    }
    int end = end(passage, at + 1);
    for (int i = at; i < end; i++) {
      if (among(MEASURES, passage.form(i))) {
        return "";
      }
    }
    return quoted("Ask for it with nobody else in the sentence: ", request(passage, at));
  }

  private boolean isDeed(Passage passage, int at) {
    var form = passage.form(at);
    return (form.is(base) || form.is(third)) && !among(BEFORE_A_NAME, passage.form(at - 1));
  }

  /** For "... or else": what comes before the "or", if it is an order. */
  String withoutOr(Match match) {
    var passage = match.passage();
    int first = passage.first(passage.sentenceOf(match.from()));
    int end = match.from();
    boolean or = passage.form(end).text().equals("or") && end - first <= FEW;
    if (!or || isShouted(passage, first, end)) {
      return "";
    }
    for (int i = first; i < end - 1; i++) {
      if (parts(passage.form(i))) {
        return "";
      }
    }
    int last = passage.form(end - 1).text().equals(",") ? end - 1 : end;
    return quoted(
        "What do you need, and why? Ask without the \"or\": ", request(passage, first, last));
  }

  /** For "if you don't ..., I ...": what they are to do, asked for before any if. */
  String withoutIf(Match match) {
    var passage = match.passage();
    for (int i = match.from() + 1; i < match.to(); i++) {
      if (passage.form(i - 1).text().equals("do") && passage.form(i).text().equals("not")) {
        int end = end(passage, i + 2);
        boolean closed = end > 0 && passage.form(end).text().equals(",");
        return closed
            ? quoted("What are you afraid of? Say that, then ask: ", request(passage, i + 1))
            : "";
      }
    }
    return "";
  }

  private static String quoted(String first, String request) {
    return request.isEmpty() ? "" : first + "\"" + request + "\"";
  }

  /** "Would you be willing to ...?" from this verb on; empty where its words make no request. */
  private String request(Passage passage, int at) {
    int end = end(passage, at + 1);
    return end < 0 ? "" : request(passage, at, end);
  }

  private String request(Passage passage, int at, int end) {
    if (!isAsked(passage, at) || !isWhole(passage, at, end)) {
      return "";
    }
    var rest = passage.words(at + 1, trimmed(passage, at + 1, end));
    var deed = passage.form(at).lemma() + (rest.isEmpty() ? "" : " " + rest);
    return "Would you be willing to " + deed + "?";
  }

  /** Without what only goes with a no that is gone: "kiss me any more". */
  private static int trimmed(Passage passage, int from, int to) {
    if (to > from && among(" anymore ever either ", passage.words(to - 1, to))) {
      return to - 1;
    }
    var last = to - from < 2 ? "" : passage.form(to - 2).text() + " " + passage.form(to - 1).text();
    return among(" any more at all these days ", last) ? to - 2 : to;
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
    return (plain || wished || form.is(third)) && can(form.lemma());
  }

  private static boolean can(String verb) {
    return verb.length() > 1 && !among(STATES, verb) && !among(SOUR, verb);
  }

  /** Neither "the homework you have to do" nor "look at yourself"; but "put the bins out". */
  private boolean isWhole(Passage passage, int verb, int end) {
    for (int i = verb; i < end; i++) {
      if (passage.form(i).text().equals("yourself")) {
        return false;
      }
    }
    boolean does = passage.form(verb).text().equals("do");
    int last = end - 1;
    boolean goesWith =
        last > verb + 1 && among(" out up down off away on in back over ", passage.form(last));
    boolean hangs = passage.form(last).is(preposition) && last > verb && !goesWith;
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
    while (to < passage.size() && !passage.opensSentence(to) && !parts(passage.form(to))) {
      to++;
    }
    return to - from <= FEW && !isShouted(passage, from, to) && !isHalf(passage, to) ? to : -1;
  }

  private static boolean parts(Form form) {
    return closes(form) || among(JOINTS, form);
  }

  /** Whether what was said before it is over: a mark, a picture or a face. */
  static boolean closes(Form form) {
    var text = form.text();
    return !text.isEmpty()
        && !form.unknown()
        && !Letters.word(text)
        && text.charAt(0) != '\''
        && text.charAt(0) != Tokenizer.OTHER;
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

  /** Whether a word stands in a list between spaces. */
  static boolean among(String list, Form form) {
    return among(list, form.text());
  }

  private static boolean among(String list, String word) {
    return !word.isEmpty() && list.contains(" " + word + " ");
  }
}
