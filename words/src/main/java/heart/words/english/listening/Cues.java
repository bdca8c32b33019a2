// SPDX-License-Identifier: Apache-2.0
package heart.words.english.listening;

import heart.words.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The small words that come back whatever image is chosen: whom a clause is about, whether it
 * wishes and whether it denies. "You" in the mouth of the speaker is "I" in that of the listener.
 * Each cue proves little alone and helps to see which clause of a reply belongs to which of the
 * speaker's.
 */
final class Cues {
  private static final Set<String> SPEAKERS_YOU = Set.of("you", "your", "yours", "yourself");
  private static final Set<String> LISTENERS_I = Set.of("i", "me", "my", "mine", "myself");
  private static final Set<String> WE = Set.of("we", "us", "our", "ours");
  private static final Set<String> HE = Set.of("he", "him", "his", "himself");
  private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");
  private static final Set<String> THEY = Set.of("they", "them", "their", "theirs");

  private static final Set<String> DENYING =
      Set.of(
          "n't", "not", "no", "never", "without", "nobody", "nothing", "none", "cannot", "neither",
          "nor");

  private static final Set<String> WISHING =
      Set.of("want", "wish", "need", "rather", "prefer", "sooner", "please", "hope");

  private static final int[] NO_IDEAS = {};

  private final boolean speaker;

  /** The cues of one side of the talk. */
  Cues(boolean speaker) {
    this.speaker = speaker;
  }

  /** The clauses with their cues put beside what they tell. */
  List<Clause> with(Passage passage, List<Clause> clauses) {
    var all = new ArrayList<Clause>(clauses.size());
    for (var clause : clauses) {
      all.add(with(passage, clause));
    }
    return all;
  }

  private Clause with(Passage passage, Clause clause) {
    var terms = new ArrayList<>(clause.terms());
    int told = terms.size();
    for (int at = clause.from(); at < clause.to(); at++) {
      var cue = cue(passage, at);
      if (cue != null && !stands(terms, told, cue)) {
        terms.add(new Term(at, cue.name, NO_IDEAS, cue.weight));
      }
    }
    return new Clause(clause.from(), clause.to(), terms);
  }

  private static boolean stands(List<Term> terms, int from, Cue cue) {
    for (int i = from; i < terms.size(); i++) {
      if (terms.get(i).is(cue.name)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Cue cue(Passage passage, int at) {
    var word = Terms.small(passage, at);
    if ((speaker ? SPEAKERS_YOU : LISTENERS_I).contains(word)) {
      return Cue.LISTENER;
    }
    if (WE.contains(word)) {
      return Cue.WE;
    }
    if (HE.contains(word)) {
      return Cue.HE;
    }
    if (SHE.contains(word)) {
      return Cue.SHE;
    }
    if (THEY.contains(word)) {
      return Cue.THEY;
    }
    if (DENYING.contains(word)) {
      return Cue.DENIED;
    }
    return wishes(passage, at, word) ? Cue.WISHED : null;
  }

  /** "I want", "I'd like", "could you"; not "I like her". */
  private static boolean wishes(Passage passage, int at, String word) {
    return switch (word) {
      case "like", "love" -> at > 0 && would(Terms.small(passage, at - 1));
      case "could" -> at + 1 < passage.size() && asked(Terms.small(passage, at + 1));
      default -> WISHING.contains(word);
    };
  }

  private static boolean would(String word) {
    return word.equals("'d") || word.equals("would");
  }

  private static boolean asked(String word) {
    return word.equals("we") || word.equals("you");
  }

  /** Named in capitals with a star, so that no word of the language is one. */
  private enum Cue {
    LISTENER("*LISTENER", 0.25),
    WE("*WE", 0.15),
    HE("*HE", 0.15),
    SHE("*SHE", 0.15),
    THEY("*THEY", 0.15),
    DENIED("*DENIED", 0.2),
    WISHED("*WISHED", 0.3);

    private final String name;
    private final double weight;

    Cue(String name, double weight) {
      this.name = name;
      this.weight = weight;
    }
  }
}
