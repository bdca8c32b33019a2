// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import heart.words.learned.Leanings;
import heart.words.learned.WordClasses;
import heart.words.text.Cut;
import heart.words.text.Vocabulary;
import java.util.HashMap;
import java.util.Map;

/** How English sentences are seen from further off, and what they lean to. */
final class Resemblances {
  /** Words that make up the build of a sentence: they are never put into a class. */
  private static final String SMALL =
      """
      i you he she it we they me him her us them my your his its our their the a an and but or so to
      of in on at for with from by as is are was were be been am do does did have has had not no will
      would 'd can could that this what when if all just one like get go know out up about there how
      who why then too very now more never always ever even only must should because until unless or
      else again still than whatever . , ? : ; - every each nothing nobody everyone all once
      let please sorry thank thanks stop made make
      """;

  /** Marks that end a sentence and ask nothing. */
  private static final String CALLS = "! \u2026";

  /** What is seen by itself, and its neighbours as if it were not there. */
  private static final String SIGNS = "( <emoji>";

  /** Classes of all other words, the more telling first. */
  private static final String KINDS =
      """
      person insult traitnoun trait scorn pseudo hardfeeling gladfeeling bad good badverb goodverb
      grievance number day time ing past participle third base
      """;

  /** What a word is that is in no list, by its ending. */
  private static final String ENDINGS = "ing=ing ed=past";

  /** Beside these it is noted what else stands in a sentence. */
  private static final String ANCHORS = "you i your me my";

  private static final String COMPANIONS =
      """
      not never always if why because and but will would could should just only ? like than when what
      how <name> <person> <insult> <trait> <bad> <good> <hardfeeling> or else so at again
      """;

  private Resemblances() {}

  static WordClasses classes(Vocabulary words) {
    return new WordClasses(words, SMALL, CALLS, SIGNS, KINDS, ENDINGS, ANCHORS, COMPANIONS);
  }

  /** How far each rule is believed: learned, too. */
  static Map<String, Double> beliefs() {
    var beliefs = new HashMap<String, Double>();
    var pieces = Cut.words(ResemblanceWeights.BELIEFS);
    for (int i = 0; i + 1 < pieces.size(); i += 2) {
      beliefs.put(pieces.get(i), Integer.parseInt(pieces.get(i + 1)) / 10.0);
    }
    return beliefs;
  }

  static Leanings leanings() {
    return new Leanings(ResemblanceWeights.STARTS, ResemblanceWeights.WEIGHTS);
  }
}
