// SPDX-License-Identifier: Apache-2.0
package heart.conversation.guide;

import java.util.List;

/** What came of reading a guide. */
public sealed interface GuideReading {
  record Read(Guide guide) implements GuideReading {}

  /** All that is wrong, in the order of the document, at most {@link GuideReader#PROBLEMS}. */
  record Wrong(List<GuideProblem> problems) implements GuideReading {}
}
