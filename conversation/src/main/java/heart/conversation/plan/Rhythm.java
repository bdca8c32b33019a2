// SPDX-License-Identifier: Apache-2.0
package heart.conversation.plan;

import heart.conversation.Dates;
import org.jspecify.annotations.Nullable;

/**
 * How often the two want to talk; it offers and never scolds, so nothing counts what was let pass.
 *
 * @param revision one more with each change; 0 before the first
 * @param every null when there is none
 * @param from a day on which it falls
 */
public record Rhythm(int revision, @Nullable Every every, String from) {
  static final Rhythm NONE = new Rhythm(0, null, Dates.FIRST);

  /** The next day on which it falls, that day included; null without a rhythm. */
  public @Nullable String day(String today) {
    if (every == null || from.compareTo(today) >= 0) {
      return every == null ? null : from;
    }
    return switch (every) {
      case WEEK -> everyDays(7, today);
      case TWO_WEEKS -> everyDays(14, today);
      case MONTH -> monthly(today);
    };
  }

  private String everyDays(int days, String today) {
    int start = Dates.sinceEpoch(from);
    int passed = Dates.sinceEpoch(today) - start;
    return Dates.ofEpoch(start + (passed + days - 1) / days * days);
  }

  private String monthly(String today) {
    int months = Dates.months(from, today);
    var day = Dates.plusMonths(from, months);
    return day.compareTo(today) >= 0 ? day : Dates.plusMonths(from, months + 1);
  }
}
