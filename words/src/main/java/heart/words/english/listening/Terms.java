// SPDX-License-Identifier: Apache-2.0
package heart.words.english.listening;

import heart.words.text.Cut;
import heart.words.text.Letters;
import heart.words.text.Passage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the words of a passage that carry meaning. */
final class Terms {
  /** Words that hold a sentence together and say nothing of what was told. */
  private static final Set<String> SMALL =
      words(
          """
          a an the this that these those it its i me my mine myself you your yours yourself he him his
          himself she her hers herself we us our ours ourselves they them their theirs themselves one
          who whom whose which what when where why how and or but so as if than then because though
          although while since until till of in on at to for from with without by about into onto out
          off up down over under through between among around near be am is are was were been being do
          does did doing done have has had having will would shall should can could may might must ought
          n't not no nor 's 'm 're 've 'll 'd yes oh well just really very quite too also even still only
          more most much many some any all each every other another such own same there here now ever yet
          again like kind sort bit lot thing things way that's yes ok okay let lets got get gets getting
          dont didnt im ive youre youve it's s t re ve ll d m rather else perhaps maybe
          """);

  /** Words of many uses: touched, they prove little. */
  private static final Set<String> LIGHT =
      stems(
          """
          go come make take put say tell know think want see look find give feel mean keep try use seem
          happen start leave good bad nice time day big small old new need ask bring turn call talk speak
          hear let people something anything nothing everything someone somebody everyone mind little
          back away last first next always never today after before since
          """);

  private final Thesaurus thesaurus;

  Terms(Thesaurus thesaurus) {
    this.thesaurus = thesaurus;
  }

  /** The terms from one token to another (exclusive), in order. */
  List<Term> of(Passage passage, int from, int to) {
    var found = new ArrayList<Term>();
    int at = from;
    while (at < to) {
      int taken = phrase(passage, at, to, found);
      at += taken == 0 ? single(passage, at, found) : taken;
    }
    return found;
  }

  /** The longest phrase of the thesaurus that begins here; 0 if none does. */
  private int phrase(Passage passage, int at, int to, List<Term> found) {
    int most = Math.min(thesaurus.longestPhrase(), to - at);
    for (int length = most; length > 1; length--) {
      var key = new StringBuilder();
      for (int i = at; i < at + length; i++) {
        key.append(i > at ? " " : "").append(Stems.of(small(passage, i)));
      }
      var ideas = thesaurus.ideas(key.toString());
      if (ideas.length > 0) {
        found.add(new Term(at, key.toString(), ideas, 1));
        return length;
      }
    }
    return 0;
  }

  private int single(Passage passage, int at, List<Term> found) {
    var word = small(passage, at);
    if (!Letters.word(word) || SMALL.contains(word)) {
      return 1;
    }
    var stem = Stems.of(word);
    double weight = LIGHT.contains(stem) ? 0.35 : 1;
    found.add(new Term(at, stem, thesaurus.ideas(stem), weight));
    return 1;
  }

  /** A token in small letters, its apostrophe straight. */
  static String small(Passage passage, int token) {
    return Letters.small(passage.word(token)).replace('\u2019', '\'');
  }

  /** Whether a word in small letters only holds a sentence together. */
  static boolean isSmall(String word) {
    return SMALL.contains(word);
  }

  private static Set<String> words(String list) {
    return new HashSet<>(Cut.words(list));
  }

  private static Set<String> stems(String list) {
    var stems = new HashSet<String>();
    for (var word : Cut.words(list)) {
      stems.add(Stems.of(word));
    }
    return stems;
  }
}
