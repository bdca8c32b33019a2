// SPDX-License-Identifier: Apache-2.0
package heart.conversation.plan;

import static org.assertj.core.api.Assertions.assertThat;

import heart.conversation.Decoded;
import heart.conversation.Seat;
import heart.conversation.json.JsonReader;
import heart.conversation.json.JsonReading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * Whatever two people, or a changed client, write: every device folds it alike, and nothing throws.
 */
class RandomPlansTest {
  private static final int WALKS = 1_500;

  @Test
  void every_walk_folds_alike_is_read_back_and_shows_a_view() {
    var reached = new HashSet<String>();
    for (long seed = 1; seed <= WALKS; seed++) {
      var walk = new RandomPlans(seed);
      var log = new ArrayList<Plans.Entry>();
      Plans plans = Plans.none();
      for (int i = 0; i < 40; i++) {
        var entry = walk.next(plans);
        log.add(entry);
        var outcome = PlanRules.decide(plans, entry.event(), entry.by(), entry.atMs());
        var after = plans.after(entry);
        // What is refused changes nothing; what happens is exactly what was decided.
        assertThat(after.equals(plans)).isEqualTo(outcome instanceof PlanRules.Outcome.Refused);
        plans = after;
        reached.add(
            entry.event().getClass().getSimpleName()
                + (outcome instanceof PlanRules.Outcome.Happened));
      }
      assertThat(PlansState.write(again(log))).isEqualTo(PlansState.write(plans));
      shows(plans, walk.at());
    }
    for (var kind : PlanEvent.class.getPermittedSubclasses()) {
      assertThat(reached).contains(kind.getSimpleName() + "true", kind.getSimpleName() + "false");
    }
  }

  /** The same log by way of its texts, as another device gets it. */
  private static Plans again(List<Plans.Entry> log) {
    Plans plans = Plans.none();
    for (var entry : log) {
      var text = PlanCodec.encode(entry.event());
      var event = ((Decoded.Read<PlanEvent>) PlanCodec.decode(text)).value();
      assertThat(event).isEqualTo(entry.event());
      plans = plans.after(new Plans.Entry(entry.by(), entry.atMs(), event));
    }
    return plans;
  }

  private static void shows(Plans plans, long atMs) {
    var options = PlansOptions.read("{\"today\":\"2026-11-20\"}", atMs);
    for (var seat : Seat.values()) {
      var view = PlansView.write(plans, seat, atMs, options);
      assertThat(JsonReader.read(view, 10_000_000)).isInstanceOf(JsonReading.Read.class);
    }
  }

  @Test
  void texts_that_were_cut_or_spoilt_are_refused_and_never_throw() {
    var random = new SplittableRandom(11);
    for (long seed = 1; seed <= 300; seed++) {
      var walk = new RandomPlans(seed);
      var text = PlanCodec.encode(walk.next(Plans.none()).event());
      for (int i = 0; i < 20; i++) {
        int at = random.nextInt(text.length());
        var spoilt =
            switch (random.nextInt(3)) {
              case 0 -> text.substring(0, at);
              case 1 -> text.substring(0, at) + "\"" + text.substring(at);
              default -> text.substring(0, at) + (char) random.nextInt(0x300) + text.substring(at);
            };
        var decoded = PlanCodec.decode(spoilt);
        if (decoded instanceof Decoded.Read<PlanEvent> read) {
          Plans.none().after(new Plans.Entry(Seat.FIRST, 0, read.value()));
        }
      }
    }
  }

  @Test
  void a_log_of_a_newer_version_is_read_no_further() {
    var newer = new Plans.Newer();
    var walk = new RandomPlans(1);
    assertThat(newer.after(walk.next(Plans.none()))).isEqualTo(newer);
    assertThat(PlansView.write(newer, Seat.FIRST, 0, PlansOptions.read("", 0)))
        .isEqualTo("{\"phase\":\"newer\"}");
  }
}
