// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import heart.words.rules.Guard;
import heart.words.rules.Match;
import heart.words.text.Cut;
import heart.words.text.Form;
import heart.words.text.Passage;
import heart.words.text.Scope;
import heart.words.text.Vocabulary;

/**
 * Last looks that many rules share: whether what follows is good or bad, and what stands before. A
 * count of plain words, each turned round by a <i>not</i> just before it; never a verdict alone.
 */
final class Tone {
  private static final int FAR = 16;

  private final Vocabulary words;
  private final int good;
  private final int bad;
  private final int end;
  private final int mark;
  private final Requests requests;

  Tone(Vocabulary words) {
    this.words = words;
    good = words.kind("good");
    bad = words.kind("bad");
    end = words.kind("end");
    mark = words.kind("mark");
    requests = new Requests(words);
  }

  /** What a demand can become, made with the same words at hand. */
  Requests requests() {
    return requests;
  }

  /** A cause of something bad: the sentence has more bad in it than good, or nothing of either. */
  Guard becauseBad() {
    return match -> {
      var passage = match.passage();
      int sentence = passage.sentenceOf(match.from());
      int from = Math.max(passage.first(sentence), match.from() - FAR);
      int to = Math.min(passage.after(sentence), match.to() + FAR);
      return weigh(passage, from, match.from()) + weigh(passage, match.to(), to) <= 0;
    };
  }

  /** More that is bad than good in the whole sentence. */
  Guard badAround() {
    return match -> {
      var passage = match.passage();
      int sentence = passage.sentenceOf(match.from());
      int from = Math.max(passage.first(sentence), match.from() - FAR);
      int to = Math.min(passage.after(sentence), match.to() + FAR);
      return weigh(passage, from, to) < 0;
    };
  }

  /** Not more that is good than bad from here to the end of the sentence. */
  Guard notGood() {
    return match -> weigh(match.passage(), match.from(), rest(match)) <= 0;
  }

  /** No good word after what is pointed at, to the end of the clause. */
  Guard clauseNotGoodBut() {
    return match -> weigh(match.passage(), match.to(), clause(match)) <= 0;
  }

  /** Not more that is good than bad from here to the end of the clause. */
  Guard clauseNotGood() {
    return match -> weigh(match.passage(), match.from(), clause(match)) <= 0;
  }

  /** After "I feel that you": a verdict unless what follows is plainly kind. */
  boolean verdict(Match match) {
    return weigh(match.passage(), match.to(), clause(match)) <= 0;
  }

  /** After "my ex": something to live up to, or a plain reproach. */
  Guard ex() {
    return match -> !match.passage().in(match.from(), Scope.PAST_SELF);
  }

  /** About other people with no word of the writer's own conduct. */
  Guard notFirst() {
    return match -> !match.passage().form(match.first() - 1).text().equals("i");
  }

  /** Not more good than bad around it. */
  Guard pressing() {
    return becauseBad();
  }

  /** "Do you always ...?" asks; "why do you always ...?" does not. */
  boolean asksPlainly(Match match) {
    var passage = match.passage();
    var before = passage.form(match.first() - 1).text();
    boolean turned =
        " do did does can could would will are were have is was ".contains(" " + before + " ");
    var second = passage.form(match.first() - 2).text();
    return turned && !second.equals("why") && !second.equals("come") && !second.equals("not");
  }

  /** The word just before is none of these. */
  Guard notAfter(String list) {
    var kind = words.kind("not-after:" + list);
    for (var word : Cut.words(list)) {
      words.word(word, kind);
    }
    return match -> !match.passage().form(match.first() - 1).is(kind);
  }

  /** Good words less bad ones between two tokens. */
  int weigh(Passage passage, int from, int to) {
    int sum = 0;
    for (int at = from; at < to; at++) {
      var form = passage.form(at);
      int worth = form.is(good) ? 1 : form.is(bad) ? -1 : 0;
      if (worth != 0) {
        sum += turned(passage.form(at - 1), passage.form(at - 2)) ? -worth : worth;
      }
    }
    return sum;
  }

  private static boolean turned(Form before, Form second) {
    return turns(before) || turns(second);
  }

  private static boolean turns(Form form) {
    var text = form.text();
    return text.equals("not")
        || text.equals("never")
        || text.equals("no")
        || text.equals("without")
        || text.equals("hardly")
        || text.equals("nothing");
  }

  private int rest(Match match) {
    var passage = match.passage();
    int at = match.to();
    while (at < passage.size() && at < match.to() + FAR && !passage.form(at).is(end)) {
      at++;
    }
    return at;
  }

  private int clause(Match match) {
    var passage = match.passage();
    int at = match.to();
    while (at < passage.size()
        && at < match.to() + FAR
        && !passage.form(at).is(mark)
        && !turnsToMe(passage, at)) {
      at++;
    }
    return at;
  }

  /** "... and I ..." is about the writer again. */
  private static boolean turnsToMe(Passage passage, int at) {
    var text = passage.form(at).text();
    return (text.equals("and") || text.equals("but") || text.equals("while"))
        && passage.form(at + 1).text().equals("i");
  }

  /** The words after a match to the end of its clause, as they were written. */
  static String after(Match match, int mark) {
    var passage = match.passage();
    int at = match.last();
    while (at < passage.size() && at < match.last() + FAR && !passage.form(at).is(mark)) {
      at++;
    }
    return passage.words(match.last(), at);
  }
}
