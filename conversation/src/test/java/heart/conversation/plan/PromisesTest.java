// SPDX-License-Identifier: Apache-2.0
package heart.conversation.plan;

import static heart.conversation.plan.PlanStory.ANA;
import static heart.conversation.plan.PlanStory.BEN;
import static heart.conversation.plan.PlanStory.DAY;
import static heart.conversation.plan.PlanStory.NOW;
import static heart.conversation.plan.PlanStory.TODAY;
import static heart.conversation.plan.PlanStory.id;
import static heart.conversation.plan.PlanStory.offer;
import static org.assertj.core.api.Assertions.assertThat;

import heart.conversation.Who;
import heart.conversation.Why;
import heart.conversation.Words;
import heart.conversation.talk.TalkEvent.Promise;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Agreements that come back on their day, and the rhythm. */
class PromisesTest {
  private static final PromiseRef WALK = new PromiseRef(id("t"), 1);
  private static final PromiseRef CALL = new PromiseRef(id("t"), 2);

  private final PlanStory story =
      new PlanStory()
          .given(
              ANA,
              new PlanEvent.AgreementsNoted(
                  id("t"),
                  List.of(
                      new Promise(Who.BOTH, new Words("A walk on Sundays"), "2026-11-17"),
                      new Promise(Who.SECOND, new Words("Call the school"), "2026-11-25"))));

  private static PlanEvent answer(PromiseRef ref, Kept kept, @Nullable String again) {
    return new PlanEvent.AgreementAnswered(ref, kept, again);
  }

  private static PlanEvent rhythm(int revision, @Nullable Every every, String from) {
    return new PlanEvent.RhythmSet(revision, every, from);
  }

  private static String on(String day) {
    return "{\"today\":\"" + day + "\"}";
  }

  @Test
  void an_agreement_that_was_due_yesterday_is_back_today() {
    assertThat(story.next(ANA)).isEqualTo("agreement");
    assertThat(story.next(BEN)).isEqualTo("agreement");
    assertThat(story.next(BEN, on("2026-11-16"))).isNull();
  }

  @Test
  void what_both_took_on_is_done_once_both_say_so() {
    story.given(ANA, answer(WALK, Kept.DONE, null));
    assertThat(story.next(ANA)).isNull();
    assertThat(story.next(BEN)).isEqualTo("agreement");
    story.refused(ANA, answer(WALK, Kept.DONE, null), Why.ALREADY_ANSWERED);
    story.given(BEN, answer(WALK, Kept.DONE, null));
    story.refused(BEN, answer(WALK, Kept.DONE, null), Why.NO_SUCH_AGREEMENT);
  }

  @Test
  void what_one_took_on_is_done_once_either_says_so() {
    story.given(ANA, answer(CALL, Kept.DONE, null));
    story.refused(BEN, answer(CALL, Kept.PARTLY, null), Why.NO_SUCH_AGREEMENT);
  }

  @Test
  void partly_can_come_back_on_another_day_and_asks_both_again() {
    story.given(ANA, answer(WALK, Kept.PARTLY, "2026-11-30"));
    assertThat(story.next(ANA)).isNull();
    assertThat(story.next(ANA, on("2026-11-30"))).isEqualTo("agreement");
    assertThat(story.next(BEN, on("2026-11-30"))).isEqualTo("agreement");
    story.refused(BEN, answer(WALK, Kept.PARTLY, "2026-01-01"), Why.BAD_DAY);
    story.refused(BEN, answer(WALK, Kept.DONE, "2026-12-01"), Why.BAD_DAY);
  }

  @Test
  void let_us_talk_opens_a_proposal_about_the_thing_itself() {
    story.given(BEN, answer(WALK, Kept.LETS_TALK, null));
    var about =
        new PlanEvent.Proposed(
            id("p"), Occasion.TO_BE_UNDERSTOOD, new Words(""), offer(NOW + DAY), WALK);
    story.given(BEN, about);
    assertThat(story.plan().about()).isEqualTo(WALK);
    var nothing = new PromiseRef(id("t"), 9);
    var gone = new PlanEvent.Proposed(id("q"), Occasion.FEARS, new Words(""), offer(), nothing);
    story.given(ANA, new PlanEvent.NotNowSaid(id("p"), 1, "2026-11-30", new Words("")));
    story.refused(ANA, gone, Why.NO_SUCH_AGREEMENT);
  }

  @Test
  void agreements_of_one_talk_are_noted_once_whoever_is_first() {
    story.refused(BEN, new PlanEvent.AgreementsNoted(id("t"), List.of()), Why.ALREADY_NOTED);
  }

  @Test
  void what_is_let_pass_is_not_offered_for_that_time() {
    var passed =
        "{\"today\":\"%s\",\"passed\":[{\"what\":\"agreement:%s:1\",\"until\":\"2026-11-20\"}]}";
    assertThat(story.next(ANA, passed.formatted(TODAY, id("t")))).isNull();
    assertThat(story.next(ANA, passed.formatted("2026-11-20", id("t")))).isEqualTo("agreement");
  }

  @Test
  void either_sets_changes_or_stops_the_rhythm_having_seen_the_latest() {
    story.given(ANA, rhythm(0, Every.WEEK, "2026-11-15"));
    story.refused(BEN, rhythm(0, Every.MONTH, "2026-11-15"), Why.RHYTHM_CHANGED);
    story.given(BEN, rhythm(1, null, "2026-11-15"));
    assertThat(story.here().rhythm().day(TODAY)).isNull();
    story.refused(ANA, rhythm(2, Every.WEEK, "2024-01-01"), Why.BAD_DAY);
  }

  @Test
  void the_rhythm_offers_its_day_and_the_one_before_where_nothing_is_planned() {
    var calm = new PlanStory().given(ANA, rhythm(0, Every.WEEK, "2026-11-20"));
    assertThat(calm.next(BEN, on("2026-11-18"))).isNull();
    assertThat(calm.next(BEN, on("2026-11-19"))).isEqualTo("rhythm");
    assertThat(calm.next(BEN, on("2026-11-20"))).isEqualTo("rhythm");
    assertThat(calm.next(BEN, on("2026-11-21"))).isNull();
    assertThat(calm.next(BEN, on("2026-11-27"))).isEqualTo("rhythm");
    calm.given(ANA, PlanStory.propose("p", NOW + DAY));
    assertThat(calm.next(ANA, on("2026-11-27"))).isEqualTo("waiting");
  }

  @Test
  void days_of_each_rhythm() {
    assertThat(new Rhythm(1, Every.WEEK, "2026-11-01").day("2026-11-18")).isEqualTo("2026-11-22");
    assertThat(new Rhythm(1, Every.TWO_WEEKS, "2026-11-01").day("2026-11-16"))
        .isEqualTo("2026-11-29");
    assertThat(new Rhythm(1, Every.MONTH, "2026-08-31").day("2027-02-01")).isEqualTo("2027-02-28");
    assertThat(new Rhythm(1, Every.MONTH, "2026-08-31").day("2027-03-01")).isEqualTo("2027-03-31");
    assertThat(new Rhythm(1, Every.MONTH, "2027-01-10").day("2026-11-18")).isEqualTo("2027-01-10");
  }
}
