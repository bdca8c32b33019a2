// SPDX-License-Identifier: Apache-2.0
package heart.words;

import heart.words.learned.Hunches;
import heart.words.rules.Hit;
import heart.words.text.Passage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
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
    var whole = language.wholePassage(passage);
    var hunches = hunches(passage);
    var hits = settled(passage, hunches);
    hits.removeIf(hit -> Precedence.told(whole, hit.rule().topic(), passage.start(hit.from())));
    var suspected = suspected(passage, hunches, found(passage, whole, hits));
    var findings = new ArrayList<Finding>(whole);
    var strengths = new ArrayList<Strength>();
    for (var hit : hits) {
      int start = passage.start(hit.from());
      int end = passage.end(hit.to() - 1);
      switch (hit.rule().topic()) {
        case Category category -> findings.add(finding(category, hit, start, end));
        case Strength.Kind kind -> {
          if (!spoilt(suspected[passage.sentenceOf(hit.from())], kind, start, end)
              && !spoilt(suspected[passage.sentenceOf(hit.to() - 1)], kind, start, end)) {
            strengths.add(new Strength(kind, start, end));
          }
        }
      }
    }
    for (var finding : suspected) {
      if (finding != null) {
        findings.add(finding);
      }
    }
    findings.sort(Comparator.comparingInt(Finding::start));
    return new Reading(
        List.copyOf(findings),
        List.copyOf(strengths),
        opening(passage, findings, strengths),
        sentences(passage));
  }

  /** What each sentence resembles as a whole. */
  private Hunches.Hunch[] hunches(Passage passage) {
    var hunches = new Hunches.Hunch[passage.sentences()];
    for (int sentence = 0; sentence < hunches.length; sentence++) {
      hunches[sentence] = language.hunches().of(passage, sentence);
    }
    return hunches;
  }

  /** What the rules found, without what stands in a sentence that resembles nothing of the kind. */
  private List<Hit> settled(Passage passage, Hunches.Hunch[] hunches) {
    var believed = new ArrayList<Hit>();
    for (var hit : language.rules().read(passage)) {
      boolean doubts =
          hit.rule().topic() instanceof Category category
              && hunches[passage.sentenceOf(hit.from())].doubts(hit.rule().id(), category);
      if (!doubts) {
        believed.add(hit);
      }
    }
    return Precedence.settle(passage, believed);
  }

  /** What the rules found in each sentence, and what was found over it. */
  private static List<Set<Category>> found(Passage passage, List<Finding> whole, List<Hit> hits) {
    var found = new ArrayList<Set<Category>>(Collections.nCopies(passage.sentences(), Set.of()));
    for (var hit : hits) {
      if (hit.rule().topic() instanceof Category category) {
        int last = passage.sentenceOf(hit.to() - 1); // "..., if you dare. Then I ..." lies in two.
        for (int sentence = passage.sentenceOf(hit.from()); sentence <= last; sentence++) {
          add(found, sentence, category);
        }
      }
    }
    for (var finding : whole) {
      for (int sentence = 0; sentence < found.size(); sentence++) {
        if (finding.start() < end(passage, sentence)
            && finding.end() > passage.start(passage.first(sentence))) {
          add(found, sentence, finding.category());
        }
      }
    }
    return found;
  }

  private static void add(List<Set<Category>> found, int sentence, Category category) {
    if (found.get(sentence).isEmpty()) {
      found.set(sentence, EnumSet.of(category));
    } else {
      found.get(sentence).add(category);
    }
  }

  private static int end(Passage passage, int sentence) {
    return passage.end(passage.after(sentence) - 1);
  }

  /**
   * For each sentence what no rule found in it and it resembles all the same, if it does so enough.
   */
  private @Nullable Finding[] suspected(
      Passage passage, Hunches.Hunch[] hunches, List<Set<Category>> found) {
    var suspected = new @Nullable Finding[hunches.length];
    for (int sentence = 0; sentence < hunches.length; sentence++) {
      var here = found.get(sentence);
      var category =
          here.isEmpty() ? hunches[sentence].suspected() : hunches[sentence].suspectedBeside(here);
      if (category != null && !here.contains(Category.KITCHEN_SINK)) {
        suspected[sentence] = resembling(passage, sentence, category);
      }
    }
    return suspected;
  }

  /** Whether praise would lie over what is suspected in its sentence, or sound like a joke. */
  private static boolean spoilt(
      @Nullable Finding suspected, Strength.Kind kind, int start, int end) {
    return suspected != null
        && ((start < suspected.end() && end > suspected.start())
            || Precedence.spoils(suspected.category(), kind));
  }

  private Finding resembling(Passage passage, int sentence, Category category) {
    var place = language.hunches().place(passage, sentence, category);
    var advice = language.advice(category);
    return new Finding(
        category,
        "sounds-like-" + category.label(),
        passage.start(place[0]),
        passage.end(place[1] - 1),
        Sureness.MAY_BE,
        advice.reason(),
        advice.question());
  }

  private Finding finding(Category category, Hit hit, int start, int end) {
    var rule = hit.rule();
    return new Finding(
        category, rule.id(), start, end, rule.sureness(), rule.reason(), alternative(hit));
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
    var hunches = hunches(passage);
    for (var hunch : hunches) {
      if (hunch.suspected() != null) {
        return true;
      }
    }
    for (var hit : settled(passage, hunches)) {
      if (hit.rule().topic() instanceof Category) {
        return true;
      }
    }
    return !language.wholePassage(passage).isEmpty();
  }

  private Opening opening(Passage passage, List<Finding> findings, List<Strength> strengths) {
    var present = EnumSet.noneOf(Opening.Part.class);
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
