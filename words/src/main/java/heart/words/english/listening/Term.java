// SPDX-License-Identifier: Apache-2.0
package heart.words.english.listening;

/**
 * A word or phrase that carries meaning, with the ideas it may stand for.
 *
 * @param token its first token in the passage
 * @param stem its key (a phrase: keys with blanks between)
 * @param ideas lines of the {@link Thesaurus}
 * @param weight how much it tells: a name or a number more than <i>go</i> or <i>say</i>
 */
record Term(int token, String stem, int[] ideas, double weight) {

  @Override
  public String toString() {
    return "[term]";
  }
}
