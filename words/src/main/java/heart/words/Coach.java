// SPDX-License-Identifier: Apache-2.0
package heart.words;

import heart.words.rules.Hit;
import heart.words.text.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads drafts: text in, findings and strengths out. Remembers nothing, asks no clock and no
 * network; the same text has the same reading everywhere. Safe for use by many threads.
 */
public final class Coach {
  /** From this many words on a draft is long. */
  private static final int LONG = 120;

  /** From this many findings on a long draft is hot. */
  private static final int HOT = 3;

  private final Language language;

  /** A coach for one language. */
  public Coach(Language language) {
    this.language = language;
  }

  /** The language it reads. */
  public Language language() {
    return language;
  }

  /** What the coach sees in a draft. Takes any text, in time proportional to its length. */
  public Reading read(String text) {
    var passage = language.passage(text);
    var resemblance = new Resemblance(language, passage);
    var whole = whole(passage, resemblance);
    var hits = settled(passage, resemblance);
    var found = new Found(passage, whole);
    hits.removeIf(hit ->
        Precedence.told(hit.rule().category()) && found.lists(passage.sentenceOf(hit.from())));
    for (var hit : hits) {
      found.add(finding(hit, passage), hit.from(), hit.to());
    }
    resemblance.suspected(found);
    var findings = found.all();
    var strengths = resemblance.strengths(found);
    findings.sort(Comparator.comparingInt(Finding::start));
    return new Reading(
        List.copyOf(findings),
        List.copyOf(strengths),
        opening(passage, findings, strengths),
        sentences(passage));
  }

  /** What takes a long sentence or several to see. */
  private List<Finding> whole(Passage passage, Resemblance resemblance) {
    var grievances = resemblance.grievances();
    return grievances.isEmpty() ? language.wholePassage(passage) : grievances;
  }

  /** What the rules found, without what stands in a sentence that resembles nothing of the kind. */
  private List<Hit> settled(Passage passage, Resemblance resemblance) {
    var believed = new ArrayList<Hit>();
    for (var hit : language.rules().read(passage)) {
      if (!resemblance.doubts(hit)) {
        believed.add(hit);
      }
    }
    return Precedence.settle(passage, believed);
  }

  private Finding finding(Hit hit, Passage passage) {
    var rule = hit.rule();
    return new Finding(
        rule.category(),
        rule.id(),
        passage.start(hit.from()),
        passage.end(hit.to() - 1),
        rule.sureness(),
        rule.reason(),
        alternative(hit));
  }

  /** Takes over no words of the writer's that would be marked in their turn. */
  private String alternative(Hit hit) {
    var made = hit.rule().made(hit.match());
    if (!made.isEmpty() && (quotes(made) || !marks(made))) {
      return made;
    }
    return hit.rule().question();
  }

  /**
   * Whether the writer's words stand in quotation marks: nothing quoted is marked, so it need not
   * be read once more.
   */
  private static boolean quotes(String made) {
    int opens = made.indexOf('"');
    int closes = made.indexOf('"', opens + 1);
    return opens >= 0
        && closes == made.lastIndexOf('"')
        && made.indexOf('\u201C') < 0
        && made.indexOf('\u201D') < 0;
  }

  private boolean marks(String text) {
    var passage = language.passage(text);
    var resemblance = new Resemblance(language, passage);
    if (resemblance.suspects()) {
      return true;
    }
    return !settled(passage, resemblance).isEmpty() || !language.wholePassage(passage).isEmpty();
  }

  private Opening opening(Passage passage, List<Finding> findings, List<Strength> strengths) {
    var present = new HashSet<Opening.Part>();
    for (var strength : strengths) {
      var part = part(strength.kind());
      if (part != null) {
        present.add(part);
      }
    }
    boolean begun = !present.isEmpty() && present.size() < Opening.Part.values().length;
    var next = begun ? language.completion(present) : "";
    boolean hot = passage.size() >= LONG && findings.size() >= HOT;
    return new Opening(Set.copyOf(present), next, hot ? language.longAndHot() : "");
  }

  private static Opening.@Nullable Part part(Strength.Kind kind) {
    return switch (kind) {
      case OBSERVATION -> Opening.Part.HAPPENED;
      case FEELING -> Opening.Part.FEEL;
      case NEED -> Opening.Part.NEED;
      case REQUEST -> Opening.Part.ASK;
      case OWNERSHIP, APPRECIATION, OPEN_QUESTION, VALIDATION, REFLECTION, TIME_OUT -> null;
    };
  }

  private static List<Sentence> sentences(Passage passage) {
    var sentences = new ArrayList<Sentence>(passage.sentences());
    for (int i = 0; i < passage.sentences(); i++) {
      int first = passage.first(i);
      int after = passage.after(i);
      if (after > first) {
        sentences.add(new Sentence(passage.start(first), passage.end(after - 1)));
      }
    }
    return List.copyOf(sentences);
  }
}
