// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import heart.words.text.Cut;
import heart.words.text.Vocabulary;

/**
 * The English words the coach knows and their kinds. A word that is missing costs a finding at
 * most; a word in the wrong list nags someone, so the lists hold what is plain and leave out what
 * depends.
 */
final class Lexicon {
  private final Vocabulary words;

  private Lexicon(Vocabulary words) {
    this.words = words;
  }

  /** Teaches a vocabulary all of English that the coach knows. */
  static void teach(Vocabulary words) {
    var lexicon = new Lexicon(words);
    lexicon.grammar();
    lexicon.verbs();
    lexicon.people();
    lexicon.judgements();
    lexicon.feelings();
    lexicon.conduct();
    lexicon.signs();
  }

  private void grammar() {
    list("common", GrammarWords.COMMON);
    list("adv", GrammarWords.ADVERBS);
    list("very", GrammarWords.INTENSIFIERS);
    list("det", GrammarWords.DETERMINERS);
    list("prep", GrammarWords.PREPOSITIONS);
    list("aux", GrammarWords.AUXILIARIES);
    list("modal", GrammarWords.MODALS);
    list("subject", GrammarWords.SUBJECTS);
    list("lead", GrammarWords.LEADS);
    list("opener", GrammarWords.OPENERS);
    list("time", GrammarWords.TIMES);
    list("day", GrammarWords.DAYS);
    list("number", GrammarWords.NUMBERS);
    list("abbreviation", GrammarWords.ABBREVIATIONS);
  }

  private void verbs() {
    for (var verb : VerbForms.irregular()) {
      inflect("verb", verb);
    }
    for (var verb : Cut.words(VerbWords.PLAIN)) {
      inflect("verb", verb);
    }
    verbs("saying", VerbWords.SAYING);
    verbs("thinking", VerbWords.THINKING);
    verbs("badverb", VerbWords.BAD);
    verbs("goodverb", VerbWords.GOOD);
    verbs("grievance", VerbWords.GRIEVANCES);
    // What regular endings would miss.
    inflected("learned", "learn", "past participle");
    inflected("burned", "burn", "past participle");
    inflected("spoiled", "spoil", "past participle");
    inflected("dreamed", "dream", "past participle");
    inflected("gotten", "get", "participle");
    inflected("canceled", "cancel", "past participle");
    inflected("canceling", "cancel", "ing");
    inflected("were", "be", "past");
  }

  private void people() {
    list("person", PeopleWords.KIN);
    list("person", PeopleWords.OTHERS);
  }

  private void judgements() {
    list("trait", JudgementWords.TRAITS);
    list("traitnoun", JudgementWords.TRAIT_NOUNS);
    list("insult", JudgementWords.INSULTS);
    list("insult", JudgementWords.SLURS);
    list("bad", JudgementWords.WORST);
    list("scorn", JudgementWords.SCORN);
    list("bad", JudgementWords.BAD);
    list("bad", JudgementWords.TRAITS);
    list("bad", JudgementWords.INSULTS);
    list("bad", JudgementWords.SCORN);
    list("good", JudgementWords.GOOD);
    list("warm", JudgementWords.WARM);
  }

  private void feelings() {
    list("feeling", FeelingWords.HARD);
    list("bad", FeelingWords.HARD);
    list("feeling", FeelingWords.GLAD);
    list("good", FeelingWords.GLAD);
    list("gladfeeling", FeelingWords.GLAD);
    list("hardfeeling", FeelingWords.HARD);
    list("feeling", FeelingWords.AMBIGUOUS);
    FeelingWords.VERDICTS.forEach(verdicts -> list("pseudo", verdicts.words()));
  }

  private void conduct() {
    list("absolute", ConductWords.ABSOLUTES);
  }

  private void signs() {
    list("playful", SignWords.PLAYFUL);
    list("emoji", SignWords.PLAYFUL_EMOJI);
    list("playful", SignWords.PLAYFUL_EMOJI);
    list("emoji", SignWords.COLD_EMOJI);
  }

  private void list(String kind, String spellings) {
    int number = words.kind(kind);
    for (var spelling : Cut.words(spellings)) {
      words.word(spelling, number);
    }
  }

  private void verbs(String kind, String lemmas) {
    for (var lemma : Cut.words(lemmas)) {
      inflect("verb", lemma);
      for (var form : VerbForms.of(lemma).all()) {
        words.word(form, words.kind(kind));
      }
    }
  }

  private void inflect(String kind, String lemma) {
    var forms = VerbForms.of(lemma);
    words.word(forms.base(), words.kind("base"));
    words.inflected(forms.third(), lemma, words.kind("third"));
    words.inflected(forms.past(), lemma, words.kind("past"));
    words.inflected(forms.participle(), lemma, words.kind("participle"));
    words.inflected(forms.ing(), lemma, words.kind("ing"));
    for (var form : forms.all()) {
      words.word(form, words.kind(kind));
    }
  }

  private void inflected(String spelling, String lemma, String kinds) {
    for (var kind : Cut.words(kinds)) {
      words.inflected(spelling, lemma, words.kind(kind));
    }
    words.word(spelling, words.kind("verb"));
  }
}
