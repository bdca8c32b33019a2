// SPDX-License-Identifier: Apache-2.0
package heart.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

/** Days by hand, held against the JDK's calendar. */
class DatesTest {
  @Test
  void every_day_of_two_hundred_years_is_counted_as_the_jdk_counts_it() {
    var day = LocalDate.of(1900, 1, 1);
    while (day.getYear() < 2101) {
      var text = day.toString();
      assertThat(Dates.real(text)).isTrue();
      assertThat(Dates.sinceEpoch(text)).isEqualTo((int) day.toEpochDay());
      assertThat(Dates.ofEpoch((int) day.toEpochDay())).isEqualTo(text);
      day = day.plusDays(1);
    }
  }

  @Test
  void the_day_of_a_time_is_that_of_utc() {
    for (long ms : new long[] {0, 86_399_999, 86_400_000, 1_798_761_599_999L, 4_102_444_800_000L}) {
      var expected = Instant.ofEpochMilli(ms).atZone(ZoneOffset.UTC).toLocalDate();
      assertThat(Dates.ofTime(ms)).isEqualTo(expected.toString());
    }
    assertThat(Dates.ofTime(Limits.LAST_MS)).isEqualTo("9999-12-31");
  }

  @Test
  void a_month_later_is_the_same_day_or_the_months_last() {
    for (var start : new String[] {"2026-01-31", "2027-12-31", "2028-01-29", "2026-06-15"}) {
      for (int months = 0; months < 60; months++) {
        assertThat(Dates.plusMonths(start, months))
            .isEqualTo(LocalDate.parse(start).plusMonths(months).toString());
      }
    }
  }

  @Test
  void months_between_are_counted_whatever_the_days() {
    assertThat(Dates.months("2026-01-31", "2026-02-01")).isEqualTo(1);
    assertThat(Dates.months("2026-11-26", "2028-01-01")).isEqualTo(14);
    assertThat(ChronoUnit.MONTHS.between(LocalDate.of(2026, 11, 1), LocalDate.of(2028, 1, 1)))
        .isEqualTo(14);
  }
}
