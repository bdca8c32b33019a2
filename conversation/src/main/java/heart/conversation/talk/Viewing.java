// SPDX-License-Identifier: Apache-2.0
package heart.conversation.talk;

import heart.conversation.Each;
import heart.conversation.Seat;

/**
 * Who looks at a talk, when and how.
 *
 * @param nowMs ms since 1970
 * @param language BCP 47 tag for titles and prompts
 * @param names first names, put into prompts that speak of the other
 * @param log id of the talk's log
 * @param linesFrom number of the first line to show, from 1
 */
public record Viewing(
    Seat me, long nowMs, String language, Each<String> names, String log, int linesFrom) {

  /** The text for this person: {@code {me}} and {@code {other}} become first names. */
  String fill(String text) {
    return text.indexOf('{') < 0
        ? text
        : text.replace("{me}", names.of(me)).replace("{other}", names.of(me.other()));
  }
}
