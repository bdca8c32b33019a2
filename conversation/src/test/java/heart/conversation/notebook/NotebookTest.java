// SPDX-License-Identifier: Apache-2.0
package heart.conversation.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import heart.conversation.Decoded;
import heart.conversation.Why;
import heart.conversation.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What one person keeps for themselves. */
class NotebookTest {
  private static final long NOW = 1_795_000_000_000L; // 2026-11-18
  private static final long DAY = 86_400_000;
  private static final String TODAY = "{\"today\":\"2026-11-18\"}";

  private Notebook notebook = Notebook.empty();
  private long at = NOW;

  private static String id(String name) {
    return (name + "----------------------").substring(0, 22);
  }

  private void given(NotebookEvent event) {
    assertThat(NotebookRules.decide(notebook, event, at))
        .isInstanceOf(NotebookRules.Outcome.Happened.class);
    notebook = notebook.after(at++, event);
  }

  private void refused(NotebookEvent event, Why why) {
    assertThat(NotebookRules.decide(notebook, event, at))
        .isInstanceOfSatisfying(
            NotebookRules.Outcome.Refused.class, no -> assertThat(no.why().why()).isEqualTo(why));
    assertThat(notebook.after(at, event)).isEqualTo(notebook);
  }

  private List<Sheet> sheets() {
    return ((Notebook.Here) notebook).sheets();
  }

  private static NotebookEvent wrote(String sheet, Field field, String words) {
    return new NotebookEvent.Wrote(id(sheet), field, new Words(words));
  }

  private static NotebookEvent card(String sheet, String card, Pile pile) {
    return new NotebookEvent.CardMade(id(sheet), id(card), new Words(card), Field.ASK, pile);
  }

  @Test
  void a_sheet_begins_with_the_first_thing_on_it_and_an_empty_field_is_cleared() {
    given(wrote("s", Field.SEEN, "The cup fell."));
    given(wrote("s", Field.HOPE, "A quiet evening."));
    given(wrote("s", Field.SEEN, ""));

    assertThat(sheets()).hasSize(1);
    assertThat(sheets().getFirst().fields().keySet()).containsExactly(Field.HOPE);
  }

  @Test
  void the_sheet_that_was_changed_last_comes_first() {
    given(wrote("one", Field.SEEN, "a"));
    given(wrote("two", Field.SEEN, "b"));
    given(new NotebookEvent.FeelingsPicked(id("one"), List.of("lonely")));
    assertThat(sheets()).extracting(Sheet::id).containsExactly(id("one"), id("two"));
  }

  @Test
  void a_card_is_brought_kept_reworded_and_thrown_away() {
    given(card("s", "c", Pile.BRING));
    given(new NotebookEvent.CardSorted(id("c"), Pile.KEEP));
    given(new NotebookEvent.CardReworded(id("c"), new Words("gentler")));
    assertThat(sheets().getFirst().cards())
        .containsExactly(new Sheet.Card(id("c"), new Words("gentler"), Field.ASK, Pile.KEEP));
    refused(card("other", "c", Pile.KEEP), Why.ALREADY_THERE);

    given(new NotebookEvent.CardThrownAway(id("c")));
    assertThat(sheets().getFirst().cards()).isEmpty();
    refused(new NotebookEvent.CardThrownAway(id("c")), Why.NO_SUCH_CARD);
  }

  @Test
  void a_sheet_has_room_for_forty_cards() {
    for (int i = 0; i < NotebookLimits.CARDS; i++) {
      given(card("s", "c" + i, Pile.KEEP));
    }
    refused(card("s", "more", Pile.KEEP), Why.TOO_MANY);
    given(card("t", "more", Pile.KEEP));
  }

  @Test
  void a_sheet_that_was_thrown_away_is_gone_with_its_cards() {
    given(card("s", "c", Pile.KEEP));
    given(new NotebookEvent.SheetThrownAway(id("s")));
    assertThat(sheets()).isEmpty();
    refused(new NotebookEvent.SheetThrownAway(id("s")), Why.NO_SUCH_SHEET);
    refused(new NotebookEvent.CardSorted(id("c"), Pile.BRING), Why.NO_SUCH_CARD);
  }

  @Test
  void readiness_and_being_prepared_stand_on_the_sheet() {
    given(new NotebookEvent.ReadinessNoted(id("s"), 2, HowItIs.NO, HowItIs.UNSURE));
    given(new NotebookEvent.Finished(id("s"), true));
    assertThat(sheets().getFirst().readiness())
        .isEqualTo(new Sheet.Readiness(NOW, 2, HowItIs.NO, HowItIs.UNSURE));
    assertThat(NotebookView.write(notebook, at, TODAY)).contains("\"prepared\":[\"" + id("s"));
    given(new NotebookEvent.Finished(id("s"), false));
    assertThat(NotebookView.write(notebook, at, TODAY)).contains("\"prepared\":[]");
  }

  @Test
  void a_look_from_the_outside_is_offered_a_few_times_a_year_and_can_be_let_pass() {
    assertThat(NotebookView.write(notebook, at, TODAY)).contains("\"offered\":true");
    given(new NotebookEvent.LetPass("outside", "2026-12-18"));
    assertThat(NotebookView.write(notebook, at, TODAY)).contains("\"offered\":false");
    assertThat(NotebookView.write(notebook, at, "{\"today\":\"2026-12-18\"}"))
        .contains("\"offered\":true");

    at = NOW + 40 * DAY;
    given(new NotebookEvent.LookedFromOutside(new Words("They are both tired."), 7));
    assertThat(NotebookView.write(notebook, at, "{\"today\":\"2027-02-01\"}"))
        .contains("\"offered\":false");
    assertThat(NotebookView.write(notebook, at, "{\"today\":\"2027-03-28\"}"))
        .contains("\"offered\":true");
  }

  @Test
  void what_is_let_pass_is_known_until_its_day() {
    given(new NotebookEvent.LetPass("rhythm", "2026-11-20"));
    given(new NotebookEvent.LetPass("rhythm", "2026-11-19"));
    assertThat(NotebookView.write(notebook, at, TODAY))
        .contains("\"passed\":[{\"what\":\"rhythm\",\"until\":\"2026-11-19\"}]");
    assertThat(NotebookView.write(notebook, at, "{\"today\":\"2026-11-19\"}"))
        .contains("\"passed\":[]");
  }

  @Test
  void commands_that_are_none_are_refused_with_a_reason() {
    assertThat(why("{\"do\":\"write\",\"sheet\":\"short\",\"field\":\"seen\",\"words\":\"x\"}"))
        .isEqualTo(Why.MALFORMED);
    var sheet = "\"sheet\":\"" + id("s") + "\"";
    assertThat(why("{\"do\":\"write\"," + sheet + ",\"field\":\"shoe\",\"words\":\"x\"}"))
        .isEqualTo(Why.MALFORMED);
    assertThat(
            why(
                "{\"do\":\"write\","
                    + sheet
                    + ",\"field\":\"seen\",\"words\":\""
                    + "x".repeat(20_001)
                    + "\"}"))
        .isEqualTo(Why.TOO_LONG);
    assertThat(why("{\"do\":\"pickNeeds\"," + sheet + ",\"picks\":[\"a\",\"a\"]}"))
        .isEqualTo(Why.MALFORMED);
    assertThat(why("{\"do\":\"letPass\",\"what\":\"rhythm\",\"until\":\"2026-02-30\"}"))
        .isEqualTo(Why.BAD_TIME);
    assertThat(why("{\"do\":\"dance\"}")).isEqualTo(Why.MALFORMED);
    assertThat(NotebookCodec.decode("{\"v\":2,\"event\":\"wrote\"}"))
        .isInstanceOfSatisfying(
            Decoded.Unreadable.class, no -> assertThat(no.why().why()).isEqualTo(Why.NEWER));
  }

  private static @Nullable Why why(String command) {
    return NotebookCodec.command(command) instanceof Decoded.Unreadable<NotebookEvent> no
        ? no.why().why()
        : null;
  }

  @Test
  void how_heard_one_felt_is_noted_once_for_each_talk_and_two_statements_count_the_other_way() {
    given(new NotebookEvent.HeardNoted(id("talk"), List.of(1, 1, 7, 1, 1, 7, 1, 1)));
    given(new NotebookEvent.HeardNoted(id("next"), List.of(7, 7, 1, 7, 7, 1, 7, 7)));
    assertThat(NotebookView.write(notebook, NOW, TODAY)).contains("\"sum\":8}", "\"sum\":56}");

    given(new NotebookEvent.HeardNoted(id("talk"), List.of(4, 4, 4, 4, 4, 4, 4, 4)));
    assertThat(((Notebook.Here) notebook).heard()).hasSize(2);
    assertThat(NotebookView.write(notebook, NOW, TODAY)).contains("\"sum\":56},", "\"sum\":32}");
  }

  @Test
  void eight_answers_from_one_to_seven_are_needed() {
    for (var wrong : List.of("[]", "[1,2,3,4,5,6,7]", "[1,2,3,4,5,6,7,8]", "[0,1,1,1,1,1,1,1]")) {
      var start = "{\"do\":\"noteHeard\",\"talk\":\"" + id("talk") + "\",\"answers\":";
      assertThat(NotebookCodec.command(start + wrong + "}")).isInstanceOf(Decoded.Unreadable.class);
    }
  }
}
