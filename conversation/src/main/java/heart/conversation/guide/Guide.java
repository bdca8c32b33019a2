// SPDX-License-Identifier: Apache-2.0
package heart.conversation.guide;

import heart.conversation.Degree;
import heart.conversation.Relation;
import java.util.ArrayList;
import java.util.List;

/**
 * A guide, read and complete.
 *
 * @param edition from 1; an edition that was released keeps its steps for ever, since logs name it
 * @param minutes roughly, for the whole talk
 * @param rules the default ground rules, one a line
 * @param steps the whole path, opening and closing included
 */
public record Guide(
    String id,
    int edition,
    List<String> languages,
    LocalText title,
    LocalText about,
    int minutes,
    Degree degree,
    List<Relation> relations,
    LocalText rules,
    List<Step> steps) {

  /** The same without what talks did not have that began in the first course. */
  public Guide inTheFirstCourse() {
    var then = new ArrayList<Step>();
    for (var step : steps) {
      if (step.kind() != StepKind.HEARD && step.kind() != StepKind.LEARNED) {
        then.add(step);
      }
    }
    return new Guide(id, edition, languages, title, about, minutes, degree, relations, rules, then);
  }

  /** The same for a talk of so many minutes. */
  public Guide lasting(int other) {
    return new Guide(id, edition, languages, title, about, other, degree, relations, rules, steps);
  }

  /**
   * The same with a step of an agenda more, the last of those before the guide's own questions:
   * what is only read or done together at the beginning comes first.
   *
   * @param number of the item, from 1
   * @param minutes for one turn; 0 for none
   */
  public Guide withItem(int number, String words, Begins begins, int minutes) {
    int at = 0;
    while (steps.get(at).phase() == Phase.OPENING
        || steps.get(at).kind() == StepKind.READ
        || steps.get(at).id().startsWith("agenda.")) {
      at++;
    }
    var more = new ArrayList<>(steps);
    more.add(at, Guides.common().agenda(number, words, begins, minutes));
    return new Guide(
        id, edition, languages, title, about, minutes(), degree, relations, rules, more);
  }

  /** The first step of the closing. */
  public int closing() {
    int index = 0;
    while (steps.get(index).phase() != Phase.CLOSING) {
      index++;
    }
    return index;
  }

  /** How many steps lie between opening and closing. */
  public int held() {
    int count = 0;
    for (var step : steps) {
      if (step.phase() == Phase.HOLDING) {
        count++;
      }
    }
    return count;
  }
}
