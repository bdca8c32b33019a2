// SPDX-License-Identifier: Apache-2.0
package heart.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import heart.conversation.json.Json;
import heart.conversation.json.JsonReader;
import heart.conversation.json.JsonReading;
import heart.conversation.notebook.Notebook;
import heart.conversation.notebook.NotebookCodec;
import heart.conversation.notebook.NotebookEvent;
import heart.conversation.notebook.NotebookView;
import heart.conversation.place.PlaceCodec;
import heart.conversation.plan.PlanCodec;
import heart.conversation.plan.PlanEvent;
import heart.conversation.plan.Plans;
import heart.conversation.plan.PlansState;
import heart.conversation.talk.Talk;
import heart.conversation.talk.TalkCodec;
import heart.conversation.talk.TalkEvent;
import heart.conversation.talk.TalkState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The stored events of every released version are read for ever; see vectors/conversation. */
class VectorsTest {
  private static Json read(String file) throws IOException {
    String text = Files.readString(Path.of("..", "vectors", "conversation", file));
    return ((JsonReading.Read) JsonReader.read(text, 10_000_000)).value();
  }

  private static List<Json> list(@Nullable Json value) {
    return ((Json.Arr) Objects.requireNonNull(value)).items();
  }

  private static String text(Json of, String name) {
    return ((Json.Str) Objects.requireNonNull(((Json.Obj) of).get(name))).text();
  }

  private static String writtenAgain(Json vector) {
    String text = text(vector, "text");
    return text(vector, "log").equals("talk")
        ? switch (TalkCodec.decode(text)) {
          case Decoded.Read<TalkEvent> event -> TalkCodec.encode(event.value());
          case Decoded.Unreadable<TalkEvent> no -> no.why().why().code();
        }
        : switch (PlaceCodec.decode(text)) {
          case Decoded.Read<heart.conversation.place.PlaceEvent> event ->
              PlaceCodec.encode(event.value());
          case Decoded.Unreadable<heart.conversation.place.PlaceEvent> no -> no.why().why().code();
        };
  }

  @Test
  void every_event_of_version_1_is_read_and_written_again_byte_for_byte() throws IOException {
    for (var vector : list(read("events-v1.json"))) {
      assertThat(writtenAgain(vector)).isEqualTo(text(vector, "text"));
    }
  }

  @Test
  void every_event_there_is_has_a_vector() throws IOException {
    var names = new TreeSet<String>();
    for (var vector : list(read("events-v1.json"))) {
      if (TalkCodec.decode(text(vector, "text")) instanceof Decoded.Read<TalkEvent> event) {
        names.add(event.value().getClass().getSimpleName());
      }
    }
    assertThat(names).hasSize(43);
  }

  @Test
  void what_is_no_event_is_refused_with_the_same_code() throws IOException {
    for (var vector : list(read("refused-v1.json"))) {
      assertThat(writtenAgain(vector)).as(text(vector, "why")).isEqualTo(text(vector, "refused"));
    }
  }

  @Test
  void a_whole_talk_of_version_1_folds_to_the_same_state() throws IOException {
    var vector = (Json.Obj) read("talk-v1.json");
    Talk talk = Talk.empty();
    for (var entry : list(vector.get("log"))) {
      var event = (Decoded.Read<TalkEvent>) TalkCodec.decode(text(entry, "event"));
      var seat = text(entry, "seat").equals("first") ? Seat.FIRST : Seat.SECOND;
      long at = at(entry);
      var opened = ((Json.Obj) entry).get("opened") instanceof Json.Str s ? s.text() : null;
      talk = talk.after(new Talk.Entry(seat, at, event.value(), opened));
    }
    assertThat(TalkState.write(talk)).isEqualTo(text(vector, "state"));
    assertThat(talk).isInstanceOf(Talk.Begun.class);
  }

  @Test
  void plans_of_version_1_are_read_written_again_and_fold_to_the_same_state() throws IOException {
    var vector = (Json.Obj) read("plans-v1.json");
    Plans plans = Plans.none();
    var kinds = new TreeSet<String>();
    for (var entry : list(vector.get("log"))) {
      var event = ((Decoded.Read<PlanEvent>) PlanCodec.decode(text(entry, "event"))).value();
      assertThat(PlanCodec.encode(event)).isEqualTo(text(entry, "event"));
      var seat = text(entry, "seat").equals("first") ? Seat.FIRST : Seat.SECOND;
      plans = plans.after(new Plans.Entry(seat, at(entry), event));
      kinds.add(event.getClass().getSimpleName());
    }
    assertThat(PlansState.write(plans)).isEqualTo(text(vector, "state"));
    assertThat(kinds).hasSameSizeAs(PlanEvent.class.getPermittedSubclasses());
  }

  @Test
  void a_notebook_of_version_1_is_read_written_again_and_folds_to_the_same_state()
      throws IOException {
    var vector = (Json.Obj) read("notebook-v1.json");
    Notebook notebook = Notebook.empty();
    var kinds = new TreeSet<String>();
    for (var entry : list(vector.get("log"))) {
      var event =
          ((Decoded.Read<NotebookEvent>) NotebookCodec.decode(text(entry, "event"))).value();
      assertThat(NotebookCodec.encode(event)).isEqualTo(text(entry, "event"));
      notebook = notebook.after(at(entry), event);
      kinds.add(event.getClass().getSimpleName());
    }
    assertThat(NotebookView.state(notebook)).isEqualTo(text(vector, "state"));
    assertThat(kinds).hasSameSizeAs(NotebookEvent.class.getPermittedSubclasses());
  }

  private static long at(Json entry) {
    return ((Json.Num) Objects.requireNonNull(((Json.Obj) entry).get("at"))).value();
  }
}
