// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import heart.words.Category;
import heart.words.Finding;
import heart.words.Sureness;
import heart.words.text.Cut;
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

  private static final String HURT_BY_LEAVING =
      " me us him her early without the them after before my our ";

  /** A misfortune of the other's own: "you lost your job, you broke your arm". */
  private static final String BEFALLS = " lost broke hurt missed burned burnt failed ";

  private static final String OFF = " out off away past over on ";
  private static final List<String> ANNOUNCED =
      Cut.between(
          "since you asked|since you are asking|since we are|seeing as you asked|while i am at"
              + " it|while we are at it|you ask what is|kept quiet|keeping this in|carried"
              + " this|carrying this|remember everything|forgotten nothing|want the list|want a"
              + " list|here is the list|here goes|let us go through|let us go"
              + " back|where do i start|where shall i start|not going to bring up|going to say"
              + " it|it is not about|it is not just about|it is not only|it is not just|been"
              + " counting",
          '|');
  private static final String KIND_TO_OMIT =
      " laugh shout yell scream judge mock blame leave interrupt hide embarrass lie cheat walk ";

  private final Tone tone;
  private final Form you;
  private final Form who;
  private final Form not;
  private final Form was;
  private final Form still;
  private final Form miss;
  private final Form i;
  private final Form is;
  private final Form about;
  private final Form and;
  private final Form[] thanks;
  private final Form[] fine;
  private final Form[] adds;
  private final Form[] added;

  /** What may stand between "who" or "you" and what was done. */
  private final Form[] between;

  private final Form were;
  private final int past;
  private final int adv;
  private final int grievance;
  private final int warm;
  private final int end;
  private final int time;

  KitchenSink(Vocabulary words, Tone tone) {
    this.tone = tone;
    you = words.word("you");
    who = words.word("who");
    time = words.kind("time");
    not = words.word("not");
    was = words.word("was");
    still = words.word("still");
    miss = words.word("miss");
    i = words.word("i");
    is = words.word("is");
    about = words.word("about");
    and = words.word("and");
    thanks = forms(words, "thank thanks grateful proud");
    fine = forms(words, "fine ok okay alright");
    adds = forms(words, "there it");
    added = forms(words, "the that my how");
    between = forms(words, "have it that was never");
    were = words.word("were");
    past = words.kind("past");
    adv = words.kind("adv");
    grievance = words.kind("grievance");
    warm = words.kind("warm");
    end = words.kind("end");
  }

  private static Form[] forms(Vocabulary words, String list) {
    return Cut.words(list).stream().map(words::word).toArray(Form[]::new);
  }

  /** A finding over the stretch that holds the grievances, or none. */
  List<Finding> read(Passage passage) {
    int first = -1;
    int last = -1;
    int clauses = 0;
    int hurts = 0;
    int added = 0;
    int looked = -1; // Whether it is announced depends on its first clause alone.
    boolean announced = false;
    for (int at = 0; at < passage.size(); at++) {
      boolean tells = tells(passage, at);
      if (!tells && (first < 0 || !adds(passage, at))) {
        continue;
      }
      if (first >= 0 && at - last > REACH) {
        clauses = 0;
        hurts = 0;
        added = 0;
        first = -1;
      }
      int after = clauseEnd(passage, at);
      if (tells && kind(passage, at, after)) {
        continue;
      }
      first = first < 0 ? at : first;
      last = at;
      clauses += tells ? 1 : 0;
      added += tells ? 0 : 1;
      hurts += tells && hurts(passage, at, after) ? 1 : 0;
      boolean enough = clauses >= CLAUSES && hurts >= 2 && hurts * 2 >= clauses;
      boolean listed = clauses + added >= CLAUSES && hurts > 0;
      if (listed && looked != first) {
        announced = announced(passage, first);
        looked = first;
      }
      if (enough || (listed && announced)) {
        // No further than its sentence: what comes after a finding must not change it.
        return thankful(passage, passage.after(passage.sentenceOf(at)))
            ? List.of()
            : List.of(finding(passage, first, lastOf(passage, at)));
      }
    }
    return List.of();
  }

  /** A letter of thanks lists what the other has done, too; and someone may say that it is fine. */
  private boolean thankful(Passage passage, int until) {
    for (int at = 0; at < until; at++) {
      var form = passage.form(at);
      var before = passage.form(at - 1);
      boolean thanked =
          among(thanks, form) && !denied(passage, at) && !passage.in(at, Scope.QUOTED);
      boolean allTheSame = form == still && before == you && passage.form(at + 1).is(past);
      boolean missed = form == miss && before == i;
      if (thanked || allTheSame || missed) {
        return true; // "And you still got us there. I miss those days."
      }
      if (among(fine, form) && before == is && closes(passage, at + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean among(Form[] words, Form form) {
    for (var word : words) {
      if (word == form) {
        return true;
      }
    }
    return false;
  }

  private boolean closes(Passage passage, int at) {
    return passage.form(at).is(end) || passage.form(at).text().equals(",");
  }

  /**
   * Said to be a list of old things before it begins; then one that hurts is enough, the others may
   * be told in plain words: "Since you asked: you sold my bike, you brought Shauna to the funeral,
   * ...".
   */
  private static boolean announced(Passage passage, int until) {
    var before = new StringBuilder(" ");
    for (int at = Math.max(0, until - REACH); at < until; at++) {
      before.append(passage.form(at).text()).append(' ');
    }
    return ANNOUNCED.stream().anyMatch(words -> before.indexOf(" " + words + " ") >= 0);
  }

  private boolean denied(Passage passage, int at) {
    for (int back = at - 4; back < at; back++) {
      var form = passage.form(back);
      if (form == not || form.text().equals("never") || form.text().equals("no") || form == you) {
        return true;
      }
    }
    return false;
  }

  /** "you" and a past verb, told by the writer to the reader. */
  private boolean tells(Passage passage, int at) {
    int blocked =
        Scope.QUOTED.bit()
            | Scope.REPORTED.bit()
            | Scope.HYPOTHETICAL.bit()
            | Scope.GENERIC.bit()
            | Scope.PLAYFUL.bit()
            | Scope.DENIED.bit();
    if ((passage.scopes(at) & blocked) != 0) {
      return false;
    }
    if (passage.form(at) == who) {
      return asksWho(passage, at) && pastVerb(passage, at) >= 0;
    }
    if (passage.form(at) != you) {
      return false;
    }
    var before = passage.form(at - 1).text();
    boolean aside =
        before.equals("what")
            || before.equals("how")
            || before.equals("if")
            || before.equals("after")
            || before.equals("while")
            || before.equals("before")
            || before.equals("things")
            || before.equals("everything");
    boolean when = before.equals("when") && !lists(passage, at - 2) && !remembers(passage, at);
    return !aside && !when && pastVerb(passage, at) >= 0;
  }

  /** "Remember my surgery, when you ...?" */
  private static boolean remembers(Passage passage, int at) {
    int first = passage.first(passage.sentenceOf(at));
    return passage.form(first).text().equals("remember");
  }

  /** One more thing of a list that was announced: "there's the money", "and about the dent". */
  private boolean adds(Passage passage, int at) {
    var before = passage.form(at - 1);
    return passage.form(at) == about
        ? before == and
        : (before == is || before == was || before == were)
            && among(added, passage.form(at))
            && among(adds, passage.form(at - 2));
  }

  /**
   * "And when you ...", "the night when you ...": one more of a list, not the time of something.
   */
  private boolean lists(Passage passage, int at) {
    var form = passage.form(at);
    var text = form.text();
    return text.equals("or")
        || text.equals("and")
        || text.equals("about")
        || text.equals("it")
        || text.equals("go")
        || text.equals(",")
        || form.is(time);
  }

  /** "Who was it that left me ...? Who told ...?": asked, but not to be told. */
  private boolean asksWho(Passage passage, int at) {
    int first = passage.first(passage.sentenceOf(at));
    return passage.in(at, Scope.QUESTION) && at <= first + 1;
  }

  private int pastVerb(Passage passage, int at) {
    for (int next = at + 1; next <= at + 4; next++) {
      var form = passage.form(next);
      if ((form == was && !passage.form(next + 1).text().equals("it"))
          || form == were
          || form.is(past)
          || form.text().equals("did")
          || form.text().equals("owe")) {
        return next;
      }
      if (!form.is(adv) && !among(between, form)) {
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
      if (passage.form(i).text().equals("anyway")) {
        return true;
      }
      if (passage.form(i).is(warm) && !passage.form(i - 1).text().equals("not")) {
        return true;
      }
    }
    return false;
  }

  private boolean hurts(Passage passage, int from, int to) {
    int verb = pastVerb(passage, from);
    var form = passage.form(verb);
    boolean bad = form.is(grievance) && form != was;
    boolean never = neverBefore(passage, from, verb);
    // "You never asked for anything back."
    var next = passage.form(verb + 1).text();
    boolean asked = form.text().equals("asked") && (next.equals("for") || next.equals("when"));
    if (never && (asked || bad || tone.weigh(passage, verb, to) < 0)) {
      return false; // "You never made me feel a burden" denies something bad.
    }
    if (befalls(passage, verb) || meantWell(passage, verb, to)) {
      return false;
    }
    boolean omitted = never || (form.text().equals("did") && passage.form(verb + 1) == not);
    boolean was = form == were || form == this.was;
    boolean absent = was && says(passage, verb, to, "phone");
    boolean broken = form.text().equals("promised") && says(passage, verb, to, "not");
    return omitted || absent || broken || bad || tone.weigh(passage, was ? from : verb + 1, to) < 0;
  }

  private static boolean befalls(Passage passage, int verb) {
    return BEFALLS.contains(" " + passage.form(verb).text() + " ")
        && passage.form(verb + 1).text().equals("your");
  }

  private static boolean says(Passage passage, int from, int to, String word) {
    for (int at = from; at < to; at++) {
      if (passage.form(at).text().equals(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean neverBefore(Passage passage, int from, int verb) {
    return says(passage, from + 1, verb, "never");
  }

  /** Flowers left on the table, a joke not made: told in the same words as a grievance. */
  private boolean meantWell(Passage passage, int verb, int to) {
    var next = passage.form(verb + 1);
    if (passage.form(verb).text().equals("left")) {
      return !HURT_BY_LEAVING.contains(" " + next.text() + " ")
          && tone.weigh(passage, verb + 1, to) >= 0;
    }
    if (passage.form(verb).text().equals("walked") && !OFF.contains(" " + next.text() + " ")) {
      return true;
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
