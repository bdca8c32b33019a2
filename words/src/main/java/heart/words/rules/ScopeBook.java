// SPDX-License-Identifier: Apache-2.0
package heart.words.rules;

import heart.words.text.Form;
import heart.words.text.Passage;
import heart.words.text.Scope;
import heart.words.text.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns of phrase that put what surrounds them into a scope: <i>if ...</i>, <i>I used to ...</i>.
 */
public final class ScopeBook {
  /** How much of the text a turn of phrase reaches. */
  public enum Reach {
    /** Only its own words, or what it points at. */
    ITSELF,
    /** From its end to the end of the clause. */
    CLAUSE,
    /** From its end to the end of the sentence. */
    REST,
    /** The whole sentence. */
    SENTENCE
  }

  /** A turn of phrase. */
  public record Phrase(Scope scope, Reach reach, String pattern) {}

  private final Phrase[] phrases;
  private final Lookout lookout;
  private final int mark;
  private final int subject;
  private final int lead;
  private final Form you;

  /** A book of these phrases. Files them in the vocabulary's words: once for a vocabulary. */
  public ScopeBook(List<Phrase> phrases, PatternReader reader, Vocabulary words) {
    mark = words.kind("mark");
    subject = words.kind("subject");
    lead = words.kind("lead");
    you = words.word("you");
    var filed = new ArrayList<Phrase>();
    var triggers = new ArrayList<Trigger>();
    for (var phrase : phrases) {
      for (var trigger : reader.triggers(phrase.pattern(), filed.size())) {
        triggers.add(trigger);
        filed.add(phrase);
      }
    }
    this.phrases = filed.toArray(new Phrase[0]);
    lookout = new Lookout(0, triggers, reader.writer().script());
  }

  /** Marks every scope that a phrase opens. */
  public void mark(Passage passage) {
    var match = new Match(passage);
    for (int at = 0; at < passage.size(); at++) {
      var triggers = passage.form(at).triggers(0);
      for (int cell = 0; cell < triggers.length; cell += 2) {
        int may = lookout.mayFit(triggers, cell, passage, at);
        for (; may != 0; may &= may - 1) {
          int number = triggers[cell] * 32 + Integer.numberOfTrailingZeros(may);
          if (lookout.find(number, passage, 0, at, match) != Script.NO) {
            open(passage, phrases[match.order()], match);
          }
        }
      }
    }
  }

  private void open(Passage passage, Phrase phrase, Match match) {
    if (passage.in(match.from(), Scope.QUOTED)) {
      return;
    }
    int sentence = passage.sentenceOf(match.from());
    int after = passage.after(sentence);
    switch (phrase.reach()) {
      case ITSELF -> passage.mark(match.from(), match.to(), phrase.scope());
      case CLAUSE ->
          passage.mark(match.to(), clauseEnd(passage, match.to(), after), phrase.scope());
      case REST -> passage.mark(match.from(), after, phrase.scope());
      case SENTENCE -> passage.mark(passage.first(sentence), after, phrase.scope());
    }
  }

  /** To a mark after which somebody does something new. */
  private int clauseEnd(Passage passage, int from, int after) {
    for (int at = from; at < after; at++) {
      var form = passage.form(at);
      var next = passage.form(at + 1);
      if (form.is(mark) && at > from && opens(next)) {
        return at;
      }
      if (form.text().equals("then") || (form.text().equals("but") && next == you)) {
        return at;
      }
    }
    return after;
  }

  private boolean opens(Form next) {
    return next == you
        || next.is(subject)
        || next.is(lead)
        || next.text().equals("let")
        || next.text().equals("don't")
        || next.text().equals("do")
        || next.text().equals("would")
        || next.text().equals("could")
        || next.text().equals("our");
  }
}
