// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import heart.words.Category;
import heart.words.Finding;
import heart.words.Sureness;
import heart.words.text.Form;
import heart.words.text.Passage;
import heart.words.text.Scope;
import heart.words.text.Vocabulary;
import java.util.List;

/**
 * Questions on top of each other: two that begin with "why", or three that ask where, who and why,
 * one straight after the other. Kind questions in a row ("how was it? did you eat?") are none.
 */
final class StackedQuestions {
  private final Form why;
  private final Form where;
  private final Form who;
  private final Form how;
  private final Form asks;
  private final int person;

  StackedQuestions(Vocabulary words) {
    why = words.word("why");
    where = words.word("where");
    who = words.word("who");
    how = words.word("how");
    asks = words.word("?");
    person = words.kind("person");
  }

  /** A finding over the first such run of questions, or none. */
  List<Finding> read(Passage passage) {
    int first = -1;
    int whys = 0;
    int others = 0;
    int places = 0;
    for (int s = 0; s < passage.sentences(); s++) {
      int opener = opener(passage, s);
      var opens = passage.form(opener);
      boolean probes = opens == where || opens == who || howLong(passage, opener);
      boolean counts = opens == why || probes || (first >= 0 && opens != Form.NONE && opens != how);
      if (!counts || quiet(passage, s)) {
        first = -1;
        whys = 0;
        others = 0;
        places = 0;
        continue;
      }
      first = first < 0 ? s : first;
      whys += opens == why ? 1 : 0;
      others += opens == why ? 0 : 1;
      places += probes ? 1 : 0;
      if (whys >= 2 || (whys + others >= 3 && whys + places >= 2) || (whys > 0 && others >= 3)) {
        return List.of(finding(passage, first, s));
      }
    }
    return List.of();
  }

  /** The token a question begins with, past a name or a "but"; -1 if it is no question. */
  private int opener(Passage passage, int sentence) {
    int last = passage.after(sentence) - 1;
    if (last < passage.first(sentence) || passage.form(last) != asks) {
      return -1;
    }
    int at = passage.first(sentence);
    var form = passage.form(at);
    boolean aside = form.text().equals("and") || form.text().equals("but") || form.is(person);
    int next = passage.form(at + 1).text().equals(",") ? at + 2 : at + 1;
    return aside ? next : at;
  }

  /** "How long has it been going on?", but not "how was it?" */
  private boolean howLong(Passage passage, int opener) {
    return passage.form(opener) == how
        && Requests.among(" long much could dare often ", passage.form(opener + 1));
  }

  private static boolean quiet(Passage passage, int sentence) {
    int at = passage.first(sentence);
    return passage.in(at, Scope.QUOTED)
        || passage.in(at, Scope.PLAYFUL)
        || passage.in(at, Scope.WARM)
        || plans(passage, at);
  }

  /** "Where shall we meet? Why don't we take the dog?" */
  private static boolean plans(Passage passage, int at) {
    for (int next = at + 1; next < at + 4; next++) {
      if (passage.form(next).text().equals("we")) {
        return true;
      }
    }
    return false;
  }

  private static Finding finding(Passage passage, int first, int last) {
    return new Finding(
        Category.PRESSURE,
        "stacked-questions",
        passage.start(passage.first(first)),
        passage.end(passage.after(last) - 1),
        Sureness.SURE,
        "Question on question leaves no room to answer even one.",
        "Which one question matters most? Ask that one, and wait.");
  }
}
