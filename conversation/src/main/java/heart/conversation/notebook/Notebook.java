// SPDX-License-Identifier: Apache-2.0
package heart.conversation.notebook;

import heart.conversation.Words;
import java.util.List;

/** Where a notebook stands: the fold of its log and nothing more. */
public sealed interface Notebook {
  /** The log holds something that only a newer version understands. */
  record Newer() implements Notebook {}

  /**
   * Everything that this version understands.
   *
   * @param sheets the last changed first
   * @param looks from the outside, oldest first
   * @param heard oldest first, one for each talk
   */
  record Here(
      List<Sheet> sheets, List<Look> looks, List<Passing> passed, List<Heard> heard, long lastMs)
      implements Notebook {}

  /** How heard somebody felt in a talk (its log), by {@link FeelingHeard}. */
  record Heard(long atMs, String talk, List<Integer> answers) {}

  /** A look from the outside. */
  record Look(long atMs, Words words, int minutes) {}

  /** What is let pass until a day. */
  record Passing(String what, String until) {}

  static Notebook empty() {
    return new Here(List.of(), List.of(), List.of(), List.of(), 0);
  }

  /** The next state; what the rules refuse leaves it as it was. */
  default Notebook after(long atMs, NotebookEvent event) {
    return switch (NotebookRules.admit(this, atMs, event)) {
      case NotebookRules.Verdict.Admitted admitted -> admitted.next();
      case NotebookRules.Verdict.Refused _ -> this;
    };
  }
}
