// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import heart.words.Finding;
import heart.words.Language;
import heart.words.Opening;
import heart.words.rules.PatternReader;
import heart.words.rules.Rule;
import heart.words.rules.RuleBook;
import heart.words.rules.ScopeBook;
import heart.words.text.Form;
import heart.words.text.Passage;
import heart.words.text.Tokenizer;
import heart.words.text.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** English: the one language there is so far. */
public final class English implements Language {
  private final Vocabulary words = new Vocabulary();
  private final Tokenizer tokenizer;
  private final Tagger tagger;
  private final Scopes scopes;
  private final RuleBook rules;

  /** Sets English up; do it once and keep it. */
  public English() {
    Lexicon.teach(words);
    tokenizer = new Tokenizer(words, new Contractions(words));
    tagger = new Tagger(words);
    var reader = new PatternReader(words, Pieces.ALL, verb -> VerbForms.of(verb).all());
    scopes = new Scopes(words, new ScopeBook(ScopePhrases.all(), reader, words));
    rules = new RuleBook(allRules(), reader);
  }

  private List<Rule> allRules() {
    var all = new ArrayList<Rule>();
    all.addAll(Absolutes.rules(words));
    return all;
  }

  @Override
  public Passage passage(String text) {
    var passage = tokenizer.read(text);
    tagger.settle(passage);
    scopes.mark(passage);
    return passage;
  }

  /** The words English knows; for other checks that read English, such as the listening check. */
  public Vocabulary vocabulary() {
    return words;
  }

  /** Whether a word belongs to a kind of the English lexicon, by the kind's name. */
  public boolean is(Form form, String kind) {
    return words.knowsKind(kind) && form.is(words.kind(kind));
  }

  @Override
  public RuleBook rules() {
    return rules;
  }

  @Override
  public String completion(Set<Opening.Part> present) {
    return "";
  }

  @Override
  public String longAndHot() {
    return "";
  }

  @Override
  public List<Finding> wholePassage(Passage passage) {
    return List.of();
  }
}
