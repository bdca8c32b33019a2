// SPDX-License-Identifier: Apache-2.0
package heart.conversation;

/** Dates as text, yyyy-mm-dd, by hand: {@code java.time} would double the browser's bundle. */
public final class Dates {
  private Dates() {}

  /** The earliest day there is here. */
  public static final String FIRST = "1900-01-01";

  private static final long DAY_MS = 86_400_000;
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

  /** The days from 1970-01-01 to this real day; negative before. */
  public static int sinceEpoch(String day) {
    int year = number(day, 0, 4);
    int month = number(day, 5, 7);
    // Years that begin in March, so that a leap day is the last of its year (Hinnant, "chrono-
    // compatible low-level date algorithms", days_from_civil).
    int y = month <= 2 ? year - 1 : year;
    int shifted = (month + 9) % 12;
    int dayOfYear = (153 * shifted + 2) / 5 + number(day, 8, 10) - 1;
    return y * 365 + y / 4 - y / 100 + y / 400 + dayOfYear - 719_468;
  }

  /** The day that lies so many days after 1970-01-01; years up to 9999. */
  public static String ofEpoch(int days) {
    int z = days + 719_468;
    int era = Math.floorDiv(z, 146_097);
    int dayOfEra = z - era * 146_097;
    int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
    int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    int shifted = (5 * dayOfYear + 2) / 153;
    int month = shifted < 10 ? shifted + 3 : shifted - 9;
    int year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
    return text(year, month, dayOfYear - (153 * shifted + 2) / 5 + 1);
  }

  /** The day of this time in UTC; in other zones it may be the one before or after. */
  public static String ofTime(long atMs) {
    long days = Math.min(atMs / DAY_MS, sinceEpoch("9999-12-31"));
    return ofEpoch((int) days);
  }

  /** The day so many months later; where that month is shorter, its last. */
  public static String plusMonths(String day, int months) {
    int counted = number(day, 0, 4) * 12 + number(day, 5, 7) - 1 + months;
    int year = counted / 12;
    int month = counted % 12 + 1;
    return text(year, month, Math.min(number(day, 8, 10), days(year, month)));
  }

  /** How many months the one month lies after the other, whatever the days. */
  public static int months(String from, String to) {
    int years = number(to, 0, 4) - number(from, 0, 4);
    return years * 12 + number(to, 5, 7) - number(from, 5, 7);
  }

  private static String text(int year, int month, int day) {
    return pad(year, 4) + "-" + pad(month, 2) + "-" + pad(day, 2);
  }

  private static String pad(int number, int digits) {
    var text = new StringBuilder().append(number);
    while (text.length() < digits) {
      text.insert(0, '0');
    }
    return text.toString();
  }
}
