// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import heart.words.rules.ScopeBook;
import heart.words.text.Form;
import heart.words.text.Passage;
import heart.words.text.Scope;
import heart.words.text.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Marks what takes the sting out of words: that somebody else said them, that they are denied, only
 * imagined, long past, about people in general, in play, or warm. Each mark is made in one walk
 * over a sentence.
 */
final class Scopes {
  private final Quotations quotations;
  private final ScopeBook phrases;
  private final int mark;
  private final int subject;
  private final int person;
  private final int adv;
  private final int aux;
  private final int modal;
  private final int saying;
  private final int thinking;
  private final int verb;
  private final int past;
  private final int third;
  private final int participle;
  private final int playful;
  private final int warm;
  private final int lead;
  private final int prep;
  private final Form i;
  private final Form you;
  private final Form not;
  private final Form asks;
  private final Form comma;
  private final Form butForm;
  private final Form to;
  private final Form myself;

  Scopes(Vocabulary words, ScopeBook phrases) {
    this.phrases = phrases;
    quotations = new Quotations(words);
    mark = words.kind("mark");
    subject = words.kind("subject");
    person = words.kind("person");
    adv = words.kind("adv");
    aux = words.kind("aux");
    modal = words.kind("modal");
    saying = words.kind("saying");
    thinking = words.kind("thinking");
    verb = words.kind("verb");
    past = words.kind("past");
    third = words.kind("third");
    participle = words.kind("participle");
    playful = words.kind("playful");
    warm = words.kind("warm");
    lead = words.kind("lead");
    prep = words.kind("prep");
    i = words.word("i");
    you = words.word("you");
    not = words.word("not");
    asks = words.word("?");
    comma = words.word(",");
    butForm = words.word("but");
    to = words.word("to");
    myself = words.word("myself");
  }

  void mark(Passage passage) {
    quotations.mark(passage);
    for (int s = 0; s < passage.sentences(); s++) {
      mark(passage, passage.first(s), passage.after(s));
    }
    phrases.mark(passage);
  }

  private void mark(Passage passage, int first, int after) {
    boolean asking = false;
    boolean playing = false;
    int warmUntil = first;
    int but = -1;
    for (int at = first; at < after; at++) {
      var form = passage.form(at);
      asking |= form == asks;
      playing |= form.is(playful) || kiss(passage, at, after);
      if (form == butForm && warmUntil > first && but < 0) {
        but = at;
      }
      if (form.is(warm) && !spoilt(passage, at)) {
        warmUntil = after;
      }
      if (form.is(saying) || form.is(thinking)) {
        report(passage, at, after);
      }
    }
    if (asking) {
      passage.mark(question(passage, first, after), after, Scope.QUESTION);
    }
    if (playing) {
      passage.mark(first, after, Scope.PLAYFUL);
    }
    // "I love you but ..." is warm only up to its "but".
    passage.mark(first, but < 0 ? warmUntil : but, Scope.WARM);
  }

  /** A single kiss at the end. */
  private static boolean kiss(Passage passage, int at, int after) {
    return at == after - 1 && at > 2 && passage.form(at).text().equals("x");
  }

  /**
   * Where the asking begins: a tag after a statement ("..., don't you?") leaves the statement one.
   */
  private int question(Passage passage, int first, int after) {
    for (int at = after - 3; at > first + 1 && at >= after - 8; at--) {
      if (passage.form(at) == comma) {
        var opens = passage.form(at + 1);
        boolean tag = opens.is(aux) || opens.is(modal) || TAGS.contains(" " + opens.text() + " ");
        return tag ? at : first;
      }
    }
    return first;
  }

  private static final String TAGS =
      " do does did right eh huh yeah no ok okay innit true you know ";

  /** A warm word is none when it is denied or is the other's: "you don't love me". */
  private boolean spoilt(Passage passage, int at) {
    if (passage.in(at, Scope.QUOTED) || addressed(passage, at)) {
      return true;
    }
    for (int back = at - 1; back >= at - 6 && back >= 0; back--) {
      var form = passage.form(back);
      if (form.is(mark)) {
        return false;
      }
      if (form == not
          || (form == you && at - back <= 2 && passage.form(at).is(verb))
          || negative(form)) {
        return true;
      }
    }
    return false;
  }

  /** "..., love." is somebody called, not loved. */
  private boolean addressed(Passage passage, int at) {
    return passage.form(at).text().equals("love")
        && passage.form(at - 1) == comma
        && passage.form(at + 1).is(mark);
  }

  private static boolean negative(Form form) {
    var text = form.text();
    return text.equals("never")
        || text.equals("no")
        || text.equals("nothing")
        || text.equals("if")
        || text.equals("nobody")
        || text.equals("without");
  }

  /** What follows a verb of saying or thinking belongs to whoever said or thought it. */
  private void report(Passage passage, int at, int after) {
    int who = speaker(passage, at);
    if (who < 0) {
      return;
    }
    boolean denied = denied(passage, who, at);
    var scope = scope(passage, at, who, denied);
    if (scope == null) {
      return;
    }
    int from = at + 1;
    passage.mark(from, reportEnd(passage, from, after), scope);
  }

  private @Nullable Scope scope(Passage passage, int at, int who, boolean denied) {
    var form = passage.form(at);
    var speaker = passage.form(who);
    boolean thought = form.is(thinking);
    boolean inPast = form.is(past) || form.is(participle);
    if (speaker == i) {
      if (denied) {
        return Scope.DENIED;
      }
      boolean toMyself = passage.form(at + 1) == myself;
      return (inPast && !form.text().equals("felt")) || toMyself ? Scope.PAST_SELF : null;
    }
    if (thought && speaker.text().equals("it")) {
      return null; // "It feels like you ..." is the writer's own thought.
    }
    if (speaker == you) {
      boolean told = !LOUD.contains(" " + form.lemma() + " ") || saysWhat(passage, at);
      return !thought && inPast && !denied && told ? Scope.REPORTED : null;
    }
    return Scope.REPORTED;
  }

  /** "You shouted at my dad" tells what happened; "you shouted that ..." what was said. */
  private static final String LOUD =
      " shout yell scream swear whisper mutter joke answer reply call ";

  private boolean saysWhat(Passage passage, int at) {
    for (int next = at + 1; next <= at + 4; next++) {
      var text = passage.form(next).text();
      if (text.equals("that") || text.equals(":") || text.equals("\u201C")) {
        return true;
      }
    }
    return false;
  }

  /** The token of who says or thinks it: a few words before the verb, or -1. */
  private int speaker(Passage passage, int at) {
    for (int back = at - 1; back >= at - 5 && back >= 0; back--) {
      var form = passage.form(back);
      if (form == i || form == you || form.is(subject)) {
        return back;
      }
      if (form.is(adv) || form.is(aux) || form == not || form.lemma().equals("keep")) {
        continue;
      }
      if (form == to || form.is(modal) || form.is(mark) || (form.is(lead) && !form.is(person))) {
        return -1;
      }
      boolean spoken = passage.form(at).is(past) || passage.form(at).is(third);
      boolean named =
          passage.in(back, Scope.CAPITAL) && (!passage.opensSentence(back) || form.unknown());
      boolean somebody = form.is(person) || named;
      return somebody || (spoken && back == at - 1 && form.unknown()) ? back : -1;
    }
    return -1;
  }

  private boolean denied(Passage passage, int who, int at) {
    var speaker = passage.form(who).text();
    if (speaker.equals("nobody")) {
      return true;
    }
    for (int k = who + 1; k < at; k++) {
      if (passage.form(k) == not || passage.form(k).text().equals("never")) {
        return true;
      }
    }
    return false;
  }

  /** To the sentence's end, or to where a new clause of the writer's own begins. */
  private int reportEnd(Passage passage, int from, int after) {
    for (int at = from; at < after; at++) {
      var form = passage.form(at);
      var next = passage.form(at + 1);
      if (form == comma && at > from + 1 && opensOwn(next, passage.form(at + 2))) {
        return at;
      }
      if (joins(form) && at > from + 1 && (next == i || next == you)) {
        return at;
      }
    }
    return after;
  }

  private boolean opensOwn(Form next, Form second) {
    return next == i
        || (next.is(prep) && !second.text().equals("which"))
        || next == you
        || (joins(next) && !second.text().equals("that"))
        || next.is(subject);
  }

  private static boolean joins(Form form) {
    var text = form.text();
    return text.equals("and") || text.equals("but") || text.equals("so") || text.equals("yet");
  }
}
