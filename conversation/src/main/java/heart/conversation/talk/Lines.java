// SPDX-License-Identifier: Apache-2.0
package heart.conversation.talk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All lines so far, the latest on top. A chain and not an array, so that a state shares with the
 * state before it all but its newest line, and a long talk folds in linear time.
 *
 * @param count how many there are, the newest included
 */
public record Lines(int count, @Nullable Line newest, @Nullable Lines before) {
  public static final Lines NONE = new Lines(0, null, null);

  Lines and(Line line) {
    return new Lines(count + 1, line, this);
  }

  /** The line with this number (from 1), or null. */
  public @Nullable Line line(int number) {
    Lines at = this;
    while (at != null && at.count > number) {
      at = at.before;
    }
    return at != null && at.count == number ? at.newest : null;
  }

  /** Lines from this number (from 1) on, in order. */
  public List<Line> from(int number) {
    var found = new ArrayList<Line>();
    Lines at = this;
    while (at != null && at.newest != null && at.count >= number) {
      found.add(at.newest);
      at = at.before;
    }
    Collections.reverse(found);
    return found;
  }
}
