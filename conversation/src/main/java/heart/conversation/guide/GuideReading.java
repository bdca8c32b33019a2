// SPDX-License-Identifier: Apache-2.0
package heart.conversation.guide;

import java.util.List;

/** What came of reading a guide. */
public sealed interface GuideReading {
  record Read(Guide guide) implements GuideReading {}

  /**
   * No guide that can be used.
   *
   * @param problems all that is wrong, in the order of the document, at most {@link
   *     GuideReader#PROBLEMS}
   * @param newer it is written in a later version of the format: nothing is said about the rest
   */
  record Wrong(List<GuideProblem> problems, boolean newer) implements GuideReading {}
}
