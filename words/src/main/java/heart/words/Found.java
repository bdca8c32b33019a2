// SPDX-License-Identifier: Apache-2.0
package heart.words;

import heart.words.text.Passage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What was found in a draft that might hurt, sentence by sentence. */
final class Found {
  private final Passage passage;
  private final List<Finding> all;

  /** The findings of each sentence, and their categories with those of what lies over it. */
  private final List<List<Finding>> findings;

  private final List<Set<Category>> categories;

  /**
   * Begins with what takes a long sentence or several to see.
   *
   * @param whole in the order of the text; it spoils no praise of what it lies over
   */
  Found(Passage passage, List<Finding> whole) {
    this.passage = passage;
    all = new ArrayList<>(whole);
    findings = new ArrayList<>(Collections.nCopies(passage.sentences(), List.of()));
    categories = new ArrayList<>(Collections.nCopies(passage.sentences(), Set.of()));
    int sentence = 0;
    for (var finding : whole) {
      while (sentence + 1 < categories.size() && starts(sentence + 1) <= finding.start()) {
        sentence++;
      }
      for (; sentence < categories.size() && starts(sentence) < finding.end(); sentence++) {
        note(sentence, finding.category());
      }
    }
  }

  private int starts(int sentence) {
    return passage.start(passage.first(sentence));
  }

  private void note(int sentence, Category category) {
    if (categories.get(sentence).isEmpty()) {
      categories.set(sentence, new HashSet<>(Set.of(category)));
    } else {
      categories.get(sentence).add(category);
    }
  }

  /** Adds a finding that lies on these tokens, sometimes in two sentences. */
  void add(Finding finding, int from, int to) {
    all.add(finding);
    int last = passage.sentenceOf(to - 1); // "..., if you dare. Then I ..." lies in two.
    for (int at = passage.sentenceOf(from); at <= last; at++) {
      if (findings.get(at).isEmpty()) {
        findings.set(at, new ArrayList<>(2));
      }
      findings.get(at).add(finding);
      note(at, finding.category());
    }
  }

  /** Which categories were found in a sentence or over it. */
  Set<Category> in(int sentence) {
    return categories.get(sentence);
  }

  /** Whether a list of grievances lies over a sentence, or over the one before or after it. */
  boolean lists(int sentence) {
    int last = Math.min(sentence + 1, categories.size() - 1);
    for (int at = Math.max(sentence - 1, 0); at <= last; at++) {
      if (categories.get(at).contains(Category.KITCHEN_SINK)) {
        return true;
      }
    }
    return false;
  }

  /** Whether praise would lie over what was found in a sentence, or sound like a joke beside it. */
  boolean spoils(Strength strength, int sentence) {
    for (var finding : findings.get(sentence)) {
      if (!Precedence.stands(strength.kind())
          || (strength.start() < finding.end() && strength.end() > finding.start())) {
        return true;
      }
    }
    return false;
  }

  /** All of it, to be put in order. */
  List<Finding> all() {
    return all;
  }
}
