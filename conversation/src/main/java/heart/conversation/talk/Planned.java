// SPDX-License-Identifier: Apache-2.0
package heart.conversation.talk;

import java.util.List;

/**
 * What the two had agreed on before they began.
 *
 * @param agenda in its order
 * @param minutes for the whole talk; 0 where none were agreed: then the guide's
 */
public record Planned(List<AgendaItem> agenda, int minutes) {
  public static final Planned NOTHING = new Planned(List.of(), 0);
}
