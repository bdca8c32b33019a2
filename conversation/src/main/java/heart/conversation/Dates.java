// SPDX-License-Identifier: Apache-2.0
package heart.conversation;

/** Dates as text, yyyy-mm-dd, by hand: {@code java.time} would double the browser's bundle. */
public final class Dates {
  private Dates() {}

  private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  /** Whether this is a day of the (Gregorian) calendar. */
  public static boolean real(String text) {
    if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return false;
    }
    int year = number(text, 0, 4);
    int month = number(text, 5, 7);
    int day = number(text, 8, 10);
    return year >= 1900 && month >= 1 && month <= 12 && day >= 1 && day <= days(year, month);
  }

  private static int days(int year, int month) {
    boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return month == 2 && leap ? 29 : DAYS[month - 1];
  }

  private static int number(String text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + c - '0';
    }
    return value;
  }
}
