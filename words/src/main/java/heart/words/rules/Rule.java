// SPDX-License-Identifier: Apache-2.0
package heart.words.rules;

import heart.words.Category;
import heart.words.Sureness;
import heart.words.text.Scope;
import java.util.ArrayList;
import java.util.List;

/**
 * One small unit of what the coach knows: patterns that it speaks about, what keeps it quiet, the
 * reason, what could be said instead, and examples that run as tests.
 */
public final class Rule {
  private static final int QUIET_IN =
      Scope.QUOTED.bit()
          | Scope.REPORTED.bit()
          | Scope.DENIED.bit()
          | Scope.HYPOTHETICAL.bit()
          | Scope.PAST_SELF.bit()
          | Scope.GENERIC.bit()
          | Scope.PLAYFUL.bit();

  private final String id;
  private final Category category;
  private final List<String> patterns = new ArrayList<>();
  private final List<String> exceptions = new ArrayList<>();
  private final List<Example> examples = new ArrayList<>();
  private int quietIn = QUIET_IN;
  private Sureness sureness = Sureness.SURE;
  private String reason = "";
  private Alternative made = _ -> "";
  private String question = "";

  private Rule(String id, Category category) {
    this.id = id;
    this.category = category;
  }

  /** A new rule. Its id never changes once it is released: people put rules away by it. */
  public static Rule of(String id, Category category) {
    return new Rule(id, category);
  }

  /** Speaks where this pattern fits, or one named before; see {@link PatternReader}. */
  public Rule when(String pattern) {
    patterns.add(pattern);
    return this;
  }

  /** Stays quiet if this pattern fits in the same sentence, or one named before. */
  public Rule unless(String pattern) {
    exceptions.add(pattern);
    return this;
  }

  /** Speaks also in this scope, where rules are quiet otherwise. */
  public Rule alsoIn(Scope scope) {
    quietIn &= ~scope.bit();
    return this;
  }

  /** Stays quiet in this scope too. */
  public Rule notIn(Scope scope) {
    quietIn |= scope.bit();
    return this;
  }

  /** Is not sure: only the writer knows how it is meant. */
  public Rule maybe() {
    sureness = Sureness.MAY_BE;
    return this;
  }

  /** Why this tends to land badly: one sentence. */
  public Rule because(String why) {
    reason = why;
    return this;
  }

  /** What could be said instead, made from the sentence where its words carry that. */
  public Rule instead(Alternative made) {
    this.made = made;
    return this;
  }

  /** A question that helps, where nothing can be made from the sentence. */
  public Rule ask(String question) {
    this.question = question;
    return this;
  }

  /** Sentences that this rule speaks about. */
  public Rule marked(String... sentences) {
    for (var sentence : sentences) {
      examples.add(new Example(sentence, true));
    }
    return this;
  }

  /** Sentences like them that it stays quiet about: at least as many. */
  public Rule quiet(String... sentences) {
    for (var sentence : sentences) {
      examples.add(new Example(sentence, false));
    }
    return this;
  }

  /** The name of this rule; never changes. */
  public String id() {
    return id;
  }

  /** The category of what it speaks about. */
  public Category category() {
    return category;
  }

  /** How sure it is. */
  public Sureness sureness() {
    return sureness;
  }

  /** Why this tends to land badly. */
  public String reason() {
    return reason;
  }

  /**
   * What could be said instead at a match, made from the sentence and so with any of its words in
   * it; empty where they make nothing.
   */
  public String made(Match match) {
    return made.of(match);
  }

  /**
   * A question that helps, for where nothing was made; empty where the rule has none of its own.
   */
  public String question() {
    return question;
  }

  /** Its examples, marked ones and quiet ones. */
  public List<Example> examples() {
    return List.copyOf(examples);
  }

  List<String> patterns() {
    return patterns;
  }

  List<String> exceptions() {
    return exceptions;
  }

  boolean allows(Match match) {
    var passage = match.passage();
    for (int i = match.first(); i < match.last(); i++) {
      int quiet = i >= match.from() && i < match.to() ? quietIn : quietIn & Scope.QUOTED.bit();
      if ((passage.scopes(i) & quiet) != 0) {
        return false;
      }
    }
    return true;
  }
}
