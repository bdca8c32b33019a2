// SPDX-License-Identifier: Apache-2.0
package heart.conversation.plan;

import static heart.conversation.plan.PlanStory.ANA;
import static heart.conversation.plan.PlanStory.BEN;
import static heart.conversation.plan.PlanStory.DAY;
import static heart.conversation.plan.PlanStory.HOUR;
import static heart.conversation.plan.PlanStory.NOTHING;
import static heart.conversation.plan.PlanStory.NOW;
import static heart.conversation.plan.PlanStory.accept;
import static heart.conversation.plan.PlanStory.id;
import static heart.conversation.plan.PlanStory.offer;
import static heart.conversation.plan.PlanStory.propose;
import static org.assertj.core.api.Assertions.assertThat;

import heart.conversation.Why;
import heart.conversation.Words;
import heart.conversation.json.Json;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Proposing a talk, and every answer to it. */
class ProposalsTest {
  private final PlanStory story = new PlanStory();

  private static PlanEvent counter(int revision, long... times) {
    return new PlanEvent.Offered(id("p"), revision, offer(times));
  }

  private static PlanEvent notNow(int revision, String by) {
    return new PlanEvent.NotNowSaid(id("p"), revision, by, new Words("Not now, but soon."));
  }

  private static PlanEvent callOff(@Nullable String by) {
    return new PlanEvent.CalledOff(id("p"), by, NOTHING);
  }

  @Test
  void a_proposal_is_accepted_by_the_other_and_has_a_time() {
    story.given(ANA, propose("p", NOW + DAY, NOW + 2 * DAY));
    assertThat(story.next(BEN)).isEqualTo("answer");
    assertThat(story.next(ANA)).isEqualTo("waiting");

    story.refused(ANA, accept("p", 1, NOW + DAY), Why.OWN_OFFER);
    story.given(BEN, accept("p", 1, NOW + 2 * DAY));

    assertThat(story.plan().state()).isEqualTo("agreed");
    assertThat(story.agreedTo().atMs()).isEqualTo(NOW + 2 * DAY);
    assertThat(story.agreedTo().zones().first()).isEqualTo("Europe/Madrid");
    assertThat(story.agreedTo().zones().second()).isEqualTo("America/Bogota");
  }

  @Test
  void of_two_proposals_at_once_the_second_waits_and_is_told_whose_was_first() {
    story.given(ANA, propose("p", NOW + DAY));
    story.refused(BEN, propose("q", NOW + DAY), Why.PROPOSAL_STANDING);

    story.given(BEN, accept("p", 1, NOW + DAY));
    story.given(BEN, propose("q", NOW + 3 * DAY));
    assertThat(story.here().open()).hasSize(2);
  }

  @Test
  void of_two_counters_at_once_the_second_reads_the_first_before_it_counters_again() {
    story.given(ANA, propose("p", NOW + DAY));
    story.given(BEN, counter(1, NOW + 2 * DAY));
    story.refused(ANA, counter(1, NOW + 3 * DAY), Why.OFFER_CHANGED);
    story.refused(ANA, accept("p", 1, NOW + DAY), Why.OFFER_CHANGED);
    story.refused(BEN, accept("p", 2, NOW + 2 * DAY), Why.OWN_OFFER);
    story.given(ANA, accept("p", 2, NOW + 2 * DAY));
  }

  @Test
  void not_now_keeps_the_offer_and_says_until_when() {
    story.given(ANA, propose("p", NOW + 5 * DAY)).given(BEN, notNow(1, "2026-11-20"));
    assertThat(story.plan().state()).isEqualTo("later");
    assertThat(story.next(ANA)).isEqualTo("waiting");
    assertThat(story.next(BEN)).isEqualTo("waiting");

    assertThat(story.next(BEN, "{\"today\":\"2026-11-20\"}")).isEqualTo("comeBack");
    story.given(BEN, accept("p", 1, NOW + 5 * DAY));
    assertThat(story.plan().later()).isNull();
  }

  @Test
  void a_day_to_come_back_lies_between_today_and_a_year_whatever_the_zone() {
    story.given(ANA, propose("p", NOW + DAY));
    story.refused(BEN, notNow(1, "2026-11-16"), Why.BAD_DAY);
    story.refused(BEN, notNow(1, "2027-12-01"), Why.BAD_DAY);
    story.given(BEN, notNow(1, "2026-11-17")); // yesterday in UTC, today twelve hours behind it
  }

  @Test
  void times_in_the_past_too_far_ahead_or_twice_are_refused() {
    story.refused(ANA, propose("p", NOW - HOUR), Why.BAD_TIME);
    story.refused(ANA, propose("p", NOW + 400 * DAY), Why.BAD_TIME);
    story.refused(ANA, propose("p", NOW + DAY, NOW + DAY), Why.BAD_TIME);
    story.given(ANA, propose("p", NOW - 2 * 60_000, NOW + DAY)); // a clock that is a bit behind
    story.later(HOUR).refused(BEN, accept("p", 1, NOW - 2 * 60_000), Why.NO_SUCH_TIME);
    story.refused(BEN, accept("p", 1, NOW + 3 * DAY), Why.NO_SUCH_TIME);
  }

  @Test
  void an_agreed_talk_keeps_its_time_while_another_is_asked_for() {
    var agreed = PlanStory.agreed(NOW + DAY);
    agreed.given(BEN, counter(1, NOW + 3 * DAY));
    assertThat(agreed.plan().state()).isEqualTo("agreed");
    assertThat(agreed.agreedTo().atMs()).isEqualTo(NOW + DAY);

    agreed.given(ANA, accept("p", 2, NOW + 3 * DAY));
    assertThat(agreed.agreedTo().atMs()).isEqualTo(NOW + 3 * DAY);
    assertThat(agreed.agreedTo().sequence()).isEqualTo(1);
  }

  @Test
  void an_offer_for_another_time_can_be_taken_back_and_the_old_time_stands() {
    var agreed = PlanStory.agreed(NOW + DAY).given(BEN, counter(1, NOW + 3 * DAY));
    agreed.refused(ANA, new PlanEvent.Withdrawn(id("p"), NOTHING), Why.NOT_YOUR_OFFER);
    agreed.given(BEN, new PlanEvent.Withdrawn(id("p"), NOTHING));
    assertThat(agreed.agreedTo().atMs()).isEqualTo(NOW + DAY);
    assertThat(agreed.plan().standing()).isNull();
  }

  @Test
  void a_proposal_that_is_taken_back_is_gone_and_its_agenda_is_not() {
    story.given(ANA, propose("p", NOW + DAY)).given(BEN, PlanStory.item("p", "garden", 2, 10));
    story.refused(BEN, new PlanEvent.Withdrawn(id("p"), NOTHING), Why.NOT_YOUR_OFFER);
    story.given(ANA, new PlanEvent.Withdrawn(id("p"), NOTHING));

    assertThat(story.here().open()).isEmpty();
    assertThat(story.names(story.here().nextTime())).containsExactly("garden");
    story.refused(BEN, accept("p", 1, NOW + DAY), Why.NO_SUCH_PLAN);
  }

  @Test
  void not_today_waits_for_whoever_said_it_and_either_may_offer_anew() {
    var agreed = PlanStory.agreed(NOW + DAY).given(BEN, callOff("2026-11-20"));
    assertThat(agreed.plan().state()).isEqualTo("later");
    assertThat(agreed.next(BEN, "{\"today\":\"2026-11-20\"}")).isEqualTo("comeBack");

    agreed.given(ANA, counter(1, NOW + 4 * DAY));
    assertThat(agreed.next(BEN)).isEqualTo("answer");
  }

  @Test
  void calendars_are_told_of_a_talk_called_off_and_take_the_next_one_as_newer() {
    var agreed = PlanStory.agreed(NOW + DAY).given(BEN, callOff("2026-11-20"));
    var was = Objects.requireNonNull(agreed.plan().was());
    assertThat(was.atMs()).isEqualTo(NOW + DAY);
    assertThat(was.sequence()).isEqualTo(1);

    agreed.given(ANA, counter(1, NOW + 4 * DAY)).given(BEN, accept("p", 2, NOW + 4 * DAY));
    assertThat(agreed.agreedTo().sequence()).isEqualTo(2);
  }

  @Test
  void a_talk_can_be_given_up_for_good() {
    var agreed = PlanStory.agreed(NOW + DAY).given(ANA, callOff(null));
    assertThat(agreed.here().open()).isEmpty();
    agreed.refused(ANA, callOff(null), Why.NO_SUCH_PLAN);
  }

  @Test
  void a_quarter_of_an_hour_before_until_an_hour_after_the_talk_is_the_next_thing() {
    var agreed = PlanStory.agreed(NOW + DAY);
    assertThat(agreed.next(ANA)).isEqualTo("prepare");
    assertThat(agreed.next(ANA, "{\"prepared\":[\"" + id("p") + "\"]}")).isEqualTo("planned");
    assertThat(agreed.later(DAY - HOUR / 4).next(ANA)).isEqualTo("begin");
    assertThat(agreed.later(HOUR).next(ANA)).isEqualTo("begin");
    assertThat(agreed.later(HOUR).next(ANA)).isEqualTo("newTime");
  }

  @Test
  void a_talk_begins_once_and_only_with_a_time() {
    story.given(ANA, propose("p", NOW + DAY));
    story.refused(BEN, new PlanEvent.Begun(id("p"), id("t")), Why.NOT_AGREED);
    story.given(BEN, accept("p", 1, NOW + DAY));
    story.given(BEN, new PlanEvent.Begun(id("p"), id("t")));
    story.refused(ANA, new PlanEvent.Begun(id("p"), id("u")), Why.ALREADY_HELD);
    assertThat(story.held().talk()).isEqualTo(id("t"));
  }

  @Test
  void twelve_plans_are_open_at_once_and_no_more() {
    for (int i = 0; i < PlanLimits.PLANS; i++) {
      story.given(ANA, propose("p" + i, NOW + DAY + i * HOUR));
      story.given(BEN, accept("p" + i, 1, NOW + DAY + i * HOUR));
    }
    story.refused(ANA, propose("more", NOW + DAY), Why.TOO_MANY);
    story.refused(ANA, propose("p0", NOW + DAY), Why.ALREADY_THERE);
  }

  @Test
  void reminders_are_for_what_is_agreed_and_lies_ahead() {
    var agreed = PlanStory.agreed(NOW + 2 * DAY);
    assertThat(kinds(agreed)).containsExactly("tomorrow", "prepare", "now");
    assertThat(kinds(agreed.later(2 * DAY - HOUR))).containsExactly("prepare", "now");
    assertThat(kinds(agreed.later(2 * HOUR))).isEmpty();
  }

  private static List<String> kinds(PlanStory story) {
    var remind = (Json.Arr) Objects.requireNonNull(story.view(ANA).get("remind"));
    return remind.items().stream()
        .map(one -> ((Json.Str) Objects.requireNonNull(((Json.Obj) one).get("kind"))).text())
        .toList();
  }
}
