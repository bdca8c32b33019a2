// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import heart.words.rules.Match;
import heart.words.text.Letters;
import heart.words.text.Passage;

/**
 * Says what stands in a draft so that it can be heard, with the draft's own words: a verdict as the
 * thought that it is, a question that leaves time, one's own part alone, what happened without the
 * fault. Empty where the words do not carry it; then the rule asks.
 */
final class Retellings {
  private static final int FEW = 16;

  /** Where something new may begin, so that a sentence made here fits in. */
  private static final String JOINTS = " and but so well oh honestly ";

  private static final String ASKED = " where what why who how when whether if which ";

  /** Who can have done or met something: a sentence begins. */
  private static final String WHO =
      " i we he she they it mum mom dad my our the everyone everybody nobody everything nothing ";

  private static final String BEFORE_THE_WORD =
      " a an the so such very really just too always being quite pretty simply honestly bit of"
          + " actually basically totally completely absolutely incredibly ";

  private Retellings() {}

  /**
   * A thought about the other as a thought: <i>you don't care whether I'm here</i> becomes <i>I
   * tell myself that you don't care whether I'm here. Is that so?</i> ("The story I'm telling
   * myself" is Brené Brown's, Rising Strong, 2015.)
   */
  static String asThought(Match match) {
    var passage = match.passage();
    int you = match.from();
    boolean begins =
        passage.opensSentence(you)
            || Requests.closes(passage.form(you - 1))
            || among(JOINTS, passage, you - 1);
    if (!begins || !Letters.small(passage.word(you)).equals("you")) {
      return "";
    }
    int end = clause(passage, you);
    boolean sure = among(" obviously clearly simply ", passage, you + 1);
    var rest = passage.text().substring(passage.end(sure ? you + 1 : you), passage.end(end - 1));
    return end - you > FEW || end < match.to()
        ? ""
        : "I tell myself that you" + rest + ". Is that so?";
  }

  /** "Just tell me where you were" as a wish that can wait. */
  static String inTheirTime(Match match) {
    var passage = match.passage();
    for (int i = match.from(); i <= match.to(); i++) {
      if (among(" me us ", passage, i) && among(ASKED, passage, i + 1)) {
        int end = clause(passage, i + 1);
        return end - i > FEW || end < i + 3
            ? ""
            : "I would like to know " + passage.words(i + 1, end) + ". Tell me when you are ready.";
      }
    }
    return "";
  }

  /** "I only raised my voice because you ..." without the because. */
  static String ownPart(Match match) {
    var passage = match.passage();
    int at = match.from();
    if (!among(" i ", passage, at) || !among(" only just ", passage, at + 1)) {
      return "";
    }
    for (int i = at + 3; i < match.last(); i++) {
      if (among(" because ", passage, i)) {
        var deed = passage.words(at + 2, i);
        return "Say your own part alone: \"I " + deed + ".\" Theirs can come after.";
      }
    }
    return "";
  }

  /** "It's your fault we missed the flight" without the fault. */
  static String withoutFault(Match match) {
    var passage = match.passage();
    int at = match.to();
    while (among(" that ", passage, at)) {
      at++;
    }
    int end = clause(passage, at);
    if (!among(WHO, passage, at) || end - at < 3 || end - at > FEW) {
      return "";
    }
    for (int i = at; i < end; i++) {
      if (among(" you your and ", passage, i)) {
        return "";
      }
    }
    var event = passage.words(at, end);
    return "Say what happened, and what it was like: \"" + Letters.begun(event) + ", and I ...\"";
  }

  /** "You are lazy": what happened when that word came up, told without the word. */
  static String beforeTheWord(Match match) {
    var passage = match.passage();
    int at = match.from();
    while (at < match.to() && !among(" are is be being been were was ", passage, at)) {
      at++;
    }
    do {
      at++;
    } while (among(BEFORE_THE_WORD, passage, at));
    int end = among(" of ", passage, match.to() - 2) ? match.to() - 2 : match.to();
    boolean few = at < end && end - at <= 4;
    return few
        ? "What happened when you thought \""
            + passage.words(at, end)
            + "\"? Tell that, and leave the word out."
        : "";
  }

  /** "If you tell her, I ..." goes on with what it would do to the one who says it. */
  static String beforeThen(Match match) {
    var passage = match.passage();
    int at = match.from();
    int end = clause(passage, at);
    boolean said = among(" if when ", passage, at) && end < match.to() && end - at > 2;
    return said && among(" , ", passage, end)
        ? "What would it do to you? Say that instead: \"" + passage.words(at, end) + ", I ...\""
        : "";
  }

  private static int clause(Passage passage, int from) {
    int to = from;
    while (to < passage.size()
        && !(to > from && passage.opensSentence(to))
        && !Requests.closes(passage.form(to))) {
      to++;
    }
    return to;
  }

  private static boolean among(String list, Passage passage, int token) {
    return Requests.among(list, passage.form(token));
  }
}
