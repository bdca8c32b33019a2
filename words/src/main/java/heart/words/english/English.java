// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import heart.words.Category;
import heart.words.Finding;
import heart.words.Language;
import heart.words.Opening;
import heart.words.learned.Clues;
import heart.words.learned.Hunches;
import heart.words.learned.Leanings;
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
import java.util.function.Function;

/** English: the one language there is so far. */
public final class English implements Language {
  private final Vocabulary words = new Vocabulary();
  private final Tokenizer tokenizer;
  private final Tagger tagger;
  private final Scopes scopes;
  private final RuleBook rules;
  private final StackedQuestions stackedQuestions;
  private final Hunches hunches;

  /** Sets English up; do it once and keep it. */
  public English() {
    this(English::allRules, Resemblances.leanings());
  }

  /** English with these rules and no others: to try one alone. */
  English(Function<Requests, List<Rule>> chosen) {
    this(chosen, Resemblances.leanings());
  }

  private English(Function<Requests, List<Rule>> chosen, Leanings leanings) {
    Lexicon.teach(words);
    tokenizer = new Tokenizer(words, new Contractions(words));
    tagger = new Tagger(words);
    var reader = new PatternReader(words, verb -> VerbForms.of(verb).all());
    var all = chosen.apply(new Requests(words));
    ScopePhrases.all().forEach(phrase -> reader.name(phrase.pattern()));
    all.forEach(reader::name);
    words.settle();
    scopes = new Scopes(words, new ScopeBook(ScopePhrases.all(), reader, words));
    stackedQuestions = new StackedQuestions(words);
    rules = new RuleBook(all, reader);
    words.settle();
    hunches = new Hunches(new Clues(Resemblances.classes(words)), leanings, Resemblances.beliefs());
  }

  /** English with its rules and nothing learned yet, to learn from. */
  static English unlearned() {
    return new English(English::allRules, Leanings.none());
  }

  private static List<Rule> allRules(Requests requests) {
    var all = new ArrayList<Rule>();
    all.addAll(new Absolutes(requests).rules());
    all.addAll(Labels.rules());
    all.addAll(Insults.rules());
    all.addAll(Blames.rules());
    all.addAll(MindReadings.rules());
    all.addAll(new Demands(requests).rules());
    all.addAll(new Threats(requests).rules());
    all.addAll(new Sarcasms(requests).rules());
    all.addAll(Dismissals.rules());
    all.addAll(Defences.rules());
    all.addAll(VerdictFeelings.rules());
    all.addAll(new Comparisons(requests).rules());
    all.addAll(Pressures.rules());
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
  public Hunches hunches() {
    return hunches;
  }

  @Override
  public Advice advice(Category category) {
    return ResemblanceWords.advice(category);
  }

  @Override
  public String completion(Set<Opening.Part> present) {
    if (!present.contains(Opening.Part.FEEL)) {
      return "How was that for you? One word is enough: \"I was ...\"";
    }
    if (!present.contains(Opening.Part.HAPPENED)) {
      return "What happened, as a camera would have seen it? \"On ... at ... I saw ...\"";
    }
    return present.contains(Opening.Part.NEED)
        ? "What could they do, small enough to say yes or no to? \"Could you ...\""
        : "What matters to you in this? \"... is important to me.\"";
  }

  @Override
  public String longAndHot() {
    return "This is long and there is a lot of heat in it. Sleep on it, or send its most important"
        + " sentence first.";
  }

  @Override
  public List<Finding> wholePassage(Passage passage) {
    return stackedQuestions.read(passage);
  }
}
