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
 * Three old grievances or more in one message. It counts clauses in which "you" did something in
 * the past, and how many of them hurt; kindnesses told in the same way ("you drove through the
 * snow") do not. All within a stretch of text short enough to be one outburst.
 */
final class KitchenSink {
  private static final int CLAUSES = 3;
  private static final int REACH = 70;

  private static final String HURT_BY_LEAVING = " me us him her early without the them ";
  private static final String KIND_TO_OMIT =
      " laugh shout yell scream judge mock blame leave interrupt hide embarrass lie cheat walk ";

  private final Tone tone;
  private final Form you;
  private final Form not;
  private final Form was;
  private final Form were;
  private final int past;
  private final int adv;
  private final int grievance;
  private final int warm;
  private final int end;

  KitchenSink(Vocabulary words, Tone tone) {
    this.tone = tone;
    you = words.word("you");
    not = words.word("not");
    was = words.word("was");
    were = words.word("were");
    past = words.kind("past");
    adv = words.kind("adv");
    grievance = words.kind("grievance");
    warm = words.kind("warm");
    end = words.kind("end");
  }

  /** A finding over the stretch that holds the grievances, or none. */
  List<Finding> read(Passage passage) {
    int first = -1;
    int last = -1;
    int clauses = 0;
    int hurts = 0;
    for (int at = 0; at < passage.size(); at++) {
      if (!tells(passage, at)) {
        continue;
      }
      if (first >= 0 && at - last > REACH) {
        clauses = 0;
        hurts = 0;
        first = -1;
      }
      int after = clauseEnd(passage, at);
      if (kind(passage, at, after)) {
        continue;
      }
      first = first < 0 ? at : first;
      last = at;
      clauses++;
      hurts += hurts(passage, at, after) ? 1 : 0;
      if (clauses >= CLAUSES && hurts >= 2 && hurts * 2 > clauses) {
        return List.of(finding(passage, first, lastOf(passage, at)));
      }
    }
    return List.of();
  }

  /** "you" and a past verb, told by the writer to the reader. */
  private boolean tells(Passage passage, int at) {
    int blocked =
        Scope.QUOTED.bit()
            | Scope.REPORTED.bit()
            | Scope.HYPOTHETICAL.bit()
            | Scope.GENERIC.bit()
            | Scope.PLAYFUL.bit()
            | Scope.QUESTION.bit()
            | Scope.DENIED.bit();
    if (passage.form(at) != you || (passage.scopes(at) & blocked) != 0) {
      return false;
    }
    var before = passage.form(at - 1).text();
    boolean aside =
        before.equals("when")
            || before.equals("what")
            || before.equals("how")
            || before.equals("if")
            || before.equals("after")
            || before.equals("while")
            || before.equals("before")
            || before.equals("things")
            || before.equals("everything");
    return !aside && pastVerb(passage, at) >= 0;
  }

  private int pastVerb(Passage passage, int at) {
    for (int next = at + 1; next <= at + 4; next++) {
      var form = passage.form(next);
      if (form == was
          || form == were
          || form.is(past)
          || form.text().equals("did")
          || form.text().equals("owe")) {
        return next;
      }
      if (!form.is(adv) && !form.text().equals("have")) {
        return -1;
      }
    }
    return -1;
  }

  /** The clause that begins at {@code at}: to the next "you" or the sentence's end. */
  private int clauseEnd(Passage passage, int at) {
    int next = at + 1;
    while (next < passage.size()
        && next < at + 24
        && !passage.form(next).is(end)
        && !(passage.form(next) == you && pastVerb(passage, next) >= 0)) {
      next++;
    }
    return next;
  }

  private boolean kind(Passage passage, int from, int to) {
    for (int i = from; i < to; i++) {
      if (passage.form(i).is(warm) && !passage.form(i - 1).text().equals("not")) {
        return true;
      }
    }
    return false;
  }

  private boolean hurts(Passage passage, int from, int to) {
    int verb = pastVerb(passage, from);
    var form = passage.form(verb);
    if (meantWell(passage, verb, to)) {
      return false;
    }
    boolean omitted =
        (form.text().equals("did") && passage.form(verb + 1) == not)
            || passage.form(from + 1).text().equals("never");
    boolean late = (form == were || form == was) && tone.weigh(passage, from, to) < 0;
    return omitted
        || late
        || (form.is(grievance) && form != was)
        || tone.weigh(passage, verb + 1, to) < 0;
  }

  /** Flowers left on the table, a joke not made: told in the same words as a grievance. */
  private boolean meantWell(Passage passage, int verb, int to) {
    var next = passage.form(verb + 1);
    if (passage.form(verb).text().equals("left")) {
      return !HURT_BY_LEAVING.contains(" " + next.text() + " ")
          && tone.weigh(passage, verb + 1, to) >= 0;
    }
    var omitted = " " + passage.form(verb + 2).text() + " ";
    return next == not && KIND_TO_OMIT.contains(omitted);
  }

  private int lastOf(Passage passage, int at) {
    int next = at;
    while (next + 1 < passage.size() && next < at + 24 && !passage.form(next + 1).is(end)) {
      next++;
    }
    return next;
  }

  private static Finding finding(Passage passage, int first, int last) {
    return new Finding(
        Category.KITCHEN_SINK,
        "many-grievances",
        passage.start(first),
        passage.end(last),
        Sureness.SURE,
        "Many old things at once are more than anyone can answer, so none of them is.",
        "Which of these matters most tonight? Send that one, and keep the others for their own"
            + " day.");
  }
}
