// SPDX-License-Identifier: Apache-2.0
package heart.conversation.guide;

import heart.conversation.Degree;
import heart.conversation.Relation;
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
