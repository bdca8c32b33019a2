// SPDX-License-Identifier: Apache-2.0
package heart.store;

import static heart.store.Household.ANNA;
import static heart.store.Household.BEN;
import static heart.store.Household.FAR;
import static heart.store.Household.hash;
import static heart.store.Household.id;
import static org.assertj.core.api.Assertions.assertThat;

import heart.store.Channels.Confirmed;
import heart.store.Channels.Device;
import heart.store.Channels.Mailbox;
import heart.store.Deliveries.Delivery;
import heart.store.Deliveries.Target;
import heart.store.Deliveries.What;
import heart.store.WakeUps.Busy;
import heart.store.WakeUps.Feed;
import heart.store.WakeUps.Kind;
import heart.store.WakeUps.WakeUp;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Times, ways and messages under way, with a clock that the test turns. */
class RemindersTest {
  private static final String PLANS = id("plans");
  private static final Device PHONE = new Device("https://push.example/1", "key", "auth", "en");
  private static final long MINUTE = Duration.ofMinutes(1).toMillis();

  @TempDir Path folder;
  private final AtomicLong now = new AtomicLong(1_000_000);
  private Household house;
  private String session;

  @BeforeEach
  void furnish() throws StoreUnusable {
    open();
    house.furnished();
    session = signIn(ANNA);
  }

  private void open() throws StoreUnusable {
    var limits = new StoreLimits(1 << 20, 9, 9, 9, 9, 5, 9);
    house =
        new Household(
            folder,
            StoreConfig.usual()
                .withLimits(limits)
                .withClock(() -> java.time.Instant.ofEpochMilli(now.get())));
  }

  @AfterEach
  void close() {
    house.close();
  }

  private String signIn(String person) {
    var session = id(person + "phone");
    house
        .store
        .people()
        .signIn(
            new Session(session, person, 0, 0, FAR),
            hash("seal" + person),
            hash("t" + person),
            hash("ch" + person),
            FAR);
    return session;
  }

  private boolean keep(WakeUp... wakeUps) {
    return house.store.wakeUps().keep(ANNA, PLANS, List.of(wakeUps), List.of());
  }

  private WakeUp in(long minutes, Kind kind) {
    return new WakeUp(now.get() + minutes * MINUTE, kind);
  }

  private void wakePhone() {
    house.store.channels().wake(ANNA, session, PHONE);
  }

  private List<Delivery> after(long minutes) {
    now.addAndGet(minutes * MINUTE);
    return house.store.deliveries().take(100).toSend();
  }

  private Mailbox mailbox(String code) {
    return new Mailbox(
        "anna@example.org", "es", "https://heart.example", hash("stop"), code, now.get() + MINUTE);
  }

  private void confirmMail() {
    house.store.channels().askToConfirm(ANNA, mailbox("123456"));
    for (var one : after(0)) house.store.deliveries().done(one.id());
    assertThat(house.store.channels().confirm(ANNA, "123456")).isEqualTo(Confirmed.DONE);
  }

  @Test
  void a_wake_up_fires_once_at_its_time_to_every_way_that_was_asked_for() {
    wakePhone();
    confirmMail();
    keep(in(10, Kind.NOW));
    assertThat(house.store.deliveries().nextMs()).contains(now.get() + 10 * MINUTE);

    assertThat(after(9)).isEmpty();
    var sent = after(1);

    assertThat(sent).extracting(Delivery::what).containsOnly(What.NOW);
    assertThat(sent)
        .extracting(Delivery::target)
        .containsExactlyInAnyOrder(
            new Target.ToDevice(PHONE),
            new Target.ToMailbox(
                "anna@example.org", "es", "https://heart.example", hash("stop"), null));
    for (var one : sent) house.store.deliveries().done(one.id());
    assertThat(after(60 * 24)).isEmpty();
    assertThat(house.store.deliveries().nextMs()).isEmpty();
  }

  @Test
  void a_list_that_is_said_again_neither_fires_twice_nor_takes_back_what_is_due() {
    wakePhone();
    var first = in(1, Kind.PREPARE);
    var second = in(11, Kind.NOW);
    keep(first, second);
    now.addAndGet(2 * MINUTE);
    keep(first, second);

    var sent = after(0);
    assertThat(sent).extracting(Delivery::what).containsExactly(What.PREPARE);
    house.store.deliveries().done(sent.getFirst().id());
    keep(first, second);
    assertThat(after(1)).isEmpty();
    assertThat(after(8)).extracting(Delivery::what).containsExactly(What.NOW);
  }

  @Test
  void what_is_said_anew_replaces_what_was_to_come() {
    wakePhone();
    keep(in(10, Kind.NOW));
    keep(in(20, Kind.NOW));

    assertThat(after(15)).isEmpty();
    assertThat(after(5)).hasSize(1);
  }

  @Test
  void it_outlives_a_restart_and_is_late_rather_than_lost() throws StoreUnusable {
    wakePhone();
    keep(in(10, Kind.TOMORROW));
    house.close();
    now.addAndGet(11 * MINUTE);
    open();

    assertThat(after(0)).extracting(Delivery::what).containsExactly(What.TOMORROW);
  }

  @Test
  void after_a_long_absence_only_what_still_helps_is_said() {
    wakePhone();
    keep(in(1, Kind.PREPARE), in(1, Kind.NOW), in(1, Kind.TOMORROW));

    assertThat(after(12)).extracting(Delivery::what).containsExactly(What.NOW, What.TOMORROW);
  }

  @Test
  void whoever_takes_it_has_it_alone_and_each_try_waits_longer() {
    wakePhone();
    keep(in(1, Kind.TOMORROW));
    assertThat(after(1)).hasSize(1);
    assertThat(after(0)).isEmpty();

    var waits = new ArrayList<Long>();
    for (int i = 0; i < 8; i++) {
      var next = house.store.deliveries().nextMs().orElseThrow();
      waits.add(next - now.get());
      now.set(next);
      assertThat(after(0)).extracting(Delivery::tries).containsExactly(i + 2);
    }
    assertThat(waits.getFirst()).isEqualTo(15_000);
    assertThat(waits).isSorted().endsWith(16 * MINUTE, 32 * MINUTE);
  }

  @Test
  void it_is_given_up_when_it_would_only_confuse_and_that_is_counted() {
    wakePhone();
    keep(in(1, Kind.PREPARE));
    assertThat(after(1)).hasSize(1);
    now.addAndGet(10 * MINUTE);

    var due = house.store.deliveries().take(100);

    assertThat(due).isEqualTo(new Deliveries.Due(List.of(), 1, 0));
    assertThat(house.store.deliveries().waiting()).isZero();
  }

  @Test
  void a_push_service_may_ask_for_patience_and_may_say_that_a_device_is_gone() {
    wakePhone();
    keep(in(1, Kind.TOMORROW), in(2, Kind.TOMORROW));
    var one = after(1).getFirst();
    house.store.deliveries().notBefore(one.id(), now.get() + 30 * MINUTE);
    assertThat(after(1)).hasSize(1);

    house.store.deliveries().gone(PHONE.endpoint());

    assertThat(after(60)).isEmpty();
    assertThat(house.store.channels().standing(ANNA, session).here()).isFalse();
  }

  @Test
  void a_device_that_signs_out_is_woken_no_more() {
    wakePhone();
    keep(in(1, Kind.NOW));
    house.store.people().signOut(ANNA, session);

    assertThat(after(1)).isEmpty();
    assertThat(house.store.channels().standing(ANNA, session).devices()).isZero();
  }

  @Test
  void a_browser_that_now_belongs_to_somebody_else_wakes_them_alone() {
    wakePhone();
    var bens = signIn(BEN);
    house.store.channels().wake(BEN, bens, PHONE);
    keep(in(1, Kind.NOW));

    assertThat(after(1)).isEmpty();
    assertThat(house.store.channels().standing(BEN, bens).here()).isTrue();
  }

  @Test
  void an_address_counts_once_its_code_was_said() {
    house.store.channels().askToConfirm(ANNA, mailbox("123456"));
    keep(in(1, Kind.NOW));

    var asked = after(0);
    assertThat(asked).extracting(Delivery::what).containsExactly(What.CODE);
    assertThat(((Target.ToMailbox) asked.getFirst().target()).code()).isEqualTo("123456");
    assertThat(house.store.channels().confirm(ANNA, "654321")).isEqualTo(Confirmed.WRONG);
    assertThat(house.store.channels().standing(ANNA, session).confirmed()).isFalse();
    assertThat(house.store.channels().confirm(ANNA, "123456")).isEqualTo(Confirmed.DONE);
    assertThat(house.store.channels().confirm(ANNA, "123456")).isEqualTo(Confirmed.OVER);
    assertThat(house.store.channels().standing(ANNA, session))
        .isEqualTo(new Channels.Standing(0, false, Optional.of("anna@example.org"), true, false));
  }

  @Test
  void a_code_is_guessed_five_times_at_most_and_only_while_it_lasts() {
    house.store.channels().askToConfirm(ANNA, mailbox("123456"));
    for (int i = 0; i < 5; i++) {
      assertThat(house.store.channels().confirm(ANNA, "00000" + i)).isEqualTo(Confirmed.WRONG);
    }
    assertThat(house.store.channels().confirm(ANNA, "123456")).isEqualTo(Confirmed.OVER);

    house.store.channels().askToConfirm(ANNA, mailbox("777777"));
    now.addAndGet(MINUTE);
    assertThat(house.store.channels().confirm(ANNA, "777777")).isEqualTo(Confirmed.OVER);
    house.store.tidy();
    assertThat(house.store.channels().standing(ANNA, session).mail()).isEmpty();
  }

  @Test
  void a_link_in_a_mail_stops_them() {
    confirmMail();
    keep(in(1, Kind.NOW));

    assertThat(house.store.channels().stopMailBy(hash("another"))).isFalse();
    assertThat(house.store.channels().stopMailBy(hash("stop"))).isTrue();
    assertThat(house.store.channels().stopMailBy(hash("stop"))).isFalse();

    assertThat(after(1)).isEmpty();
  }

  @Test
  void a_feed_shows_the_busy_times_of_all_lists_to_whoever_has_its_token() {
    var at = now.get();
    var first = new Busy(at + MINUTE, at + 2 * MINUTE);
    var second = new Busy(at + 5 * MINUTE, at + 6 * MINUTE);
    house.store.channels().openFeed(ANNA, hash("token"), "en");
    house.store.wakeUps().keep(ANNA, id("other"), List.of(), List.of(second));
    house.store.wakeUps().keep(ANNA, PLANS, List.of(), List.of(first));

    assertThat(house.store.wakeUps().feed(hash("token")))
        .contains(new Feed("en", List.of(first, second)));
    assertThat(house.store.wakeUps().feed(hash("nothing"))).isEmpty();

    now.addAndGet(3 * MINUTE);
    house.store.wakeUps().keep(ANNA, PLANS, List.of(), List.of());
    assertThat(house.store.wakeUps().feed(hash("token")))
        .contains(new Feed("en", List.of(first, second)));
    now.addAndGet(Duration.ofDays(8).toMillis());
    house.store.tidy();
    assertThat(house.store.wakeUps().feed(hash("token"))).contains(new Feed("en", List.of()));

    house.store.channels().openFeed(ANNA, hash("new token"), "es");
    assertThat(house.store.wakeUps().feed(hash("token"))).isEmpty();
    house.store.channels().closeFeed(ANNA);
    assertThat(house.store.wakeUps().feed(hash("new token"))).isEmpty();
  }

  @Test
  void nobody_keeps_more_than_one_may() {
    assertThat(keep(in(1, Kind.NOW), in(2, Kind.NOW), in(3, Kind.NOW))).isTrue();
    var more =
        house
            .store
            .wakeUps()
            .keep(
                ANNA,
                id("other"),
                List.of(in(1, Kind.NOW), in(2, Kind.NOW)),
                List.of(new Busy(now.get(), now.get() + 1)));

    assertThat(more).isFalse();
    wakePhone();
    assertThat(after(3)).hasSize(3);
  }
}
