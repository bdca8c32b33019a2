// SPDX-License-Identifier: Apache-2.0
package heart.server;

import static org.assertj.core.api.Assertions.assertThat;

import heart.server.Limits.Rate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RatesTest {
  private long now = Long.MAX_VALUE - 1_000_000_000L; // about to wrap, as nanoTime may
  private final Rates rates = new Rates(new Rate(10, 5), () -> now);

  @Test
  void a_rested_key_may_do_a_burst_at_once_and_then_waits_its_turn() {
    for (int n = 0; n < 5; n++) assertThat(rates.debit("a")).isZero();

    assertThat(rates.debit("a")).isEqualTo(100_000_000);
    now += 100_000_000;
    assertThat(rates.debit("a")).isZero();
    assertThat(rates.debit("a")).isPositive();
  }

  @Test
  void a_refused_try_costs_nothing() {
    for (int n = 0; n < 100; n++) rates.debit("a");
    now += 100_000_000;

    assertThat(rates.debit("a")).isZero();
  }

  @Test
  void over_a_long_time_no_more_passes_than_the_rate() {
    int passed = 0;
    for (int n = 0; n < 10_000; n++) {
      if (rates.debit("a") == 0) passed++;
      now += 1_000_000;
    }

    assertThat(passed).isBetween(100, 105);
  }

  @Test
  void one_key_does_not_pay_for_another() {
    for (int n = 0; n < 6; n++) rates.debit("a");

    assertThat(rates.debit("b")).isZero();
  }

  @Test
  void keys_that_owe_nothing_are_forgotten() {
    IntStream.range(0, 20_000).forEach(n -> rates.debit("key " + n));
    now += 2_000_000_000L;

    rates.debit("one more");

    assertThat(rates.keys()).isEqualTo(1);
  }

  @Test
  void an_ipv6_household_counts_as_one_and_ipv4_as_it_is() {
    assertThat(Visitors.network("2001:db8:1:2:3:4:5:6")).isEqualTo("2001:db8:1:2");
    assertThat(Visitors.network("[2001:db8:1:2::1%eth0]")).isEqualTo("2001:db8:1:2");
    assertThat(Visitors.network("::1")).isEqualTo("0:0:0:0");
    assertThat(Visitors.network("192.0.2.7")).isEqualTo("192.0.2.7");
    assertThat(Visitors.network("not an address")).isEqualTo("not an address");
    assertThat(Visitors.network(":::::::::::::")).isNotNull();
  }
}
