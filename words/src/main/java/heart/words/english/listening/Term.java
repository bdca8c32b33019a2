// SPDX-License-Identifier: Apache-2.0
package heart.words.english.listening;

/** A word or phrase that carries meaning, with the ideas it may stand for. */
final class Term {
  private final int token;
  private final String stem;
  private final int[] ideas;
  private final double weight;

  /**
   * @param token its first token in the passage
   * @param stem its key (a phrase: keys with blanks between)
   * @param ideas lines of the {@link Thesaurus}
   * @param weight how much it tells: a name or a number more than <i>go</i> or <i>say</i>
   */
  Term(int token, String stem, int[] ideas, double weight) {
    this.token = token;
    this.stem = stem;
    this.ideas = ideas;
    this.weight = weight;
  }

  int token() {
    return token;
  }

  double weight() {
    return weight;
  }

  boolean is(String key) {
    return stem.equals(key);
  }

  /** How near another word comes: 1 the same, 0 nothing in common. */
  double likeness(Term other) {
    if (stem.equals(other.stem)) {
      return 1;
    }
    return sharesIdea(other) || akin(stem, other.stem) ? 0.85 : 0;
  }

  private boolean sharesIdea(Term other) {
    for (int idea : ideas) {
      for (int its : other.ideas) {
        if (idea == its) {
          return true;
        }
      }
    }
    return false;
  }

  /** <i>practise</i> and <i>practice</i>, <i>suspicion</i> and <i>suspicious</i>. */
  private static boolean akin(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    if (shorter < 5) {
      return false;
    }
    int same = 0;
    while (same < shorter && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return same >= 5 && same >= shorter - 2;
  }

  @Override
  public String toString() {
    return "[term]";
  }
}
