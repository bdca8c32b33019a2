// SPDX-License-Identifier: Apache-2.0
package heart.conversation.talk;

import heart.conversation.Both;
import java.util.ArrayList;
import java.util.List;

/**
 * What the closing brings together.
 *
 * @param agreementsEver how many agreements were ever proposed: the next one's number less one
 * @param released numbers of the lines that their authors released, ascending
 * @param revision one more with each change of what the keepsake would hold
 * @param confirmed who confirmed this very revision
 */
public record Ending(
    List<Agreement> agreements,
    int agreementsEver,
    NextTime next,
    List<Integer> released,
    int revision,
    Both confirmed) {
  static final Ending NONE =
      new Ending(List.of(), 0, new NextTime.Open(), List.of(), 1, Both.NEITHER);

  /** Whether the line with this number is released. */
  public boolean released(int line) {
    for (int one : released) {
      if (one == line) { // Not contains(): it would bring every equals() into the browser's bundle.
        return true;
      }
    }
    return false;
  }

  Ending with(List<Agreement> all, int ever) {
    return new Ending(List.copyOf(all), ever, next, released, revision + 1, Both.NEITHER);
  }

  Ending with(NextTime time) {
    return new Ending(agreements, agreementsEver, time, released, revision + 1, Both.NEITHER);
  }

  Ending with(int line, boolean inside) {
    var lines = new ArrayList<Integer>(released.size() + 1);
    boolean add = inside;
    for (int one : released) {
      if (add && one >= line) {
        lines.add(line);
        add = false;
      }
      if (one != line) {
        lines.add(one);
      }
    }
    if (add) {
      lines.add(line);
    }
    return new Ending(agreements, agreementsEver, next, lines, revision + 1, Both.NEITHER);
  }

  Ending with(Both both) {
    return new Ending(agreements, agreementsEver, next, released, revision, both);
  }
}
