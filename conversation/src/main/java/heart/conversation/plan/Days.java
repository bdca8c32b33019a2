// SPDX-License-Identifier: Apache-2.0
package heart.conversation.plan;

import heart.conversation.Dates;

/**
 * Days as somebody's calendar shows them, against the time of an entry. Zones reach from twelve
 * hours behind to fourteen ahead, so that one's today may be the day before or after that of UTC.
 */
final class Days {
  private Days() {}

  /** Whether the day is today somewhere or later, and at most a year ahead. */
  static boolean toCome(String day, long atMs) {
    int days = Dates.sinceEpoch(day) - Dates.sinceEpoch(Dates.ofTime(atMs));
    return days >= -1 && days <= PlanLimits.DAYS_AHEAD + 1;
  }

  /** Whether the day lies at most a year from then, on either side. */
  static boolean near(String day, long atMs) {
    int days = Dates.sinceEpoch(day) - Dates.sinceEpoch(Dates.ofTime(atMs));
    return Math.abs(days) <= PlanLimits.DAYS_AHEAD + 1;
  }
}
