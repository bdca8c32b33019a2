// SPDX-License-Identifier: Apache-2.0
package heart.words;

import heart.words.rules.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads drafts: text in, findings and strengths out. Remembers nothing, asks no clock and no
 * network; the same text has the same reading everywhere. Safe for use by many threads.
 */
public final class Coach {
  private final Language language;

  /** A coach for one language. */
  public Coach(Language language) {
    this.language = language;
  }

  /** What the coach sees in a draft. Takes any text, in time proportional to its length. */
  public Reading read(String text) {
    var passage = language.passage(text);
    var findings = new ArrayList<Finding>();
    var strengths = new ArrayList<Strength>();
    for (var hit : language.rules().read(passage)) {
      int start = passage.start(hit.from());
      int end = passage.end(hit.to() - 1);
      switch (hit.rule().topic()) {
        case Category category -> findings.add(finding(category, hit, start, end));
        case Strength.Kind kind -> strengths.add(new Strength(kind, start, end));
      }
    }
    return new Reading(
        List.copyOf(findings), List.copyOf(strengths), new Opening(Set.of(), "", ""), List.of());
  }

  private static Finding finding(Category category, Hit hit, int start, int end) {
    var rule = hit.rule();
    return new Finding(
        category,
        rule.id(),
        start,
        end,
        rule.sureness(),
        rule.reason(),
        rule.alternative(hit.match()));
  }
}
