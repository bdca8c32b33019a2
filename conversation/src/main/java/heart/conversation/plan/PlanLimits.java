// SPDX-License-Identifier: Apache-2.0
package heart.conversation.plan;

import heart.conversation.Limits;

/** How large the parts of a plan may be. Texts in UTF-16 units. */
public final class PlanLimits {
  private PlanLimits() {}

  /** Why it matters to me; a line with an offer or an answer. */
  public static final int LINE = 600;

  /** Times in one offer. */
  public static final int TIMES = 5;

  public static final int MINUTES_AT_LEAST = 5;
  public static final int MINUTES_AT_MOST = Limits.TALK_MINUTES;

  /** What an item of an agenda says. */
  public static final int ITEM = Limits.ITEM;

  public static final int ITEM_MINUTES = Limits.ITEM_MINUTES;
  public static final int ITEMS = Limits.ITEMS;
  public static final int NEXT_TIME = 60;

  /** Plans that are open at once. */
  public static final int PLANS = 12;

  /** Agreements that are not done. */
  public static final int AGREEMENTS = 300;

  /** How far ahead a time or a day may lie. */
  static final int DAYS_AHEAD = 366;

  static final long MINUTE_MS = 60_000;
  static final long DAY_MS = 24 * 60 * MINUTE_MS;

  /**
   * A time counts as still to come until so long after it: clocks differ, and tapping takes time.
   */
  static final long GRACE_MS = 5 * MINUTE_MS;
}
