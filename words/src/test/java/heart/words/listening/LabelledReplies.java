// SPDX-License-Identifier: Apache-2.0
package heart.words.listening;

import java.util.ArrayList;
import java.util.List;

/** The labelled replies of several sets of turns, for tests in other packages. */
public final class LabelledReplies {
  /** A reply to what was said, and what kind a person called it. */
  public record Reply(String said, String heard, String kind) {}

  private LabelledReplies() {}

  /** All replies of these files but parrots. */
  public static List<Reply> of(String... files) {
    var replies = new ArrayList<Reply>();
    for (var file : files) {
      for (var turn : Turns.of(file).all()) {
        if (!turn.kind().equals("parrot")) {
          replies.add(new Reply(turn.said(), turn.heard(), turn.kind()));
        }
      }
    }
    return replies;
  }
}
