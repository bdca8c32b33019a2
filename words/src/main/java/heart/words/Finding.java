// SPDX-License-Identifier: Apache-2.0
package heart.words;

/**
 * A place in a draft that tends to land badly.
 *
 * @param rule the id of the rule that found it; stable
 * @param start the first UTF-16 unit of the text it points at
 * @param end the unit after the last
 * @param reason why this tends to land badly, in one sentence
 * @param alternative a rewrite of this very place where one can be made, else a question that helps
 */
public record Finding(
    Category category,
    String rule,
    int start,
    int end,
    Sureness sureness,
    String reason,
    String alternative) {
  @Override
  public String toString() {
    return category + " (" + rule + ") " + start + "-" + end; // Nobody's words in a log.
  }
}
