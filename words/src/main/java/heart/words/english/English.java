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
  English(Function<Tone, List<Rule>> chosen) {
    this(chosen, Resemblances.leanings());
  }

  private English(Function<Tone, List<Rule>> chosen, Leanings leanings) {
    Lexicon.teach(words);
    tokenizer = new Tokenizer(words, new Contractions(words));
    tagger = new Tagger(words);
    var reader = new PatternReader(words, Pieces.ALL, verb -> VerbForms.of(verb).all());
    var tone = new Tone(words);
    var all = chosen.apply(tone);
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

  private static List<Rule> allRules(Tone tone) {
    var all = new ArrayList<Rule>();
    all.addAll(new Absolutes(tone).rules());
    all.addAll(new Nevers(tone).rules());
    all.addAll(new Sweepings(tone).rules());
    all.addAll(new Labels(tone).rules());
    all.addAll(new Characters().rules());
    all.addAll(new Insults(tone).rules());
    all.addAll(new Blames(tone).rules());
    all.addAll(new Culprits(tone).rules());
    all.addAll(new MindReadings(tone).rules());
    all.addAll(new Affections(tone).rules());
    all.addAll(new Motives(tone).rules());
    all.addAll(new Demands(tone).rules());
    all.addAll(new Duties(tone).rules());
    all.addAll(new Threats(tone).rules());
    all.addAll(new Ultimatums().rules());
    all.addAll(new Sarcasms(tone).rules());
    all.addAll(new Ironies(tone).rules());
    all.addAll(new Flourishes().rules());
    all.addAll(new Dismissals().rules());
    all.addAll(new Shrugs().rules());
    all.addAll(new Belittlings().rules());
    all.addAll(new Defences(tone).rules());
    all.addAll(new CounterCharges(tone).rules());
    all.addAll(new VerdictFeelings(tone).rules());
    all.addAll(new Comparisons(tone).rules());
    all.addAll(new Measurings(tone).rules());
    all.addAll(new Pressures(tone).rules());
    all.addAll(new Askings(tone).rules());
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
