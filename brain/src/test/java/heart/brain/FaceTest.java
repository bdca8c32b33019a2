// SPDX-License-Identifier: Apache-2.0
package heart.brain;

import static org.assertj.core.api.Assertions.assertThat;

import heart.conversation.Coded;
import heart.conversation.Degree;
import heart.conversation.Hearing;
import heart.conversation.LineKind;
import heart.conversation.Relation;
import heart.conversation.Setting;
import heart.conversation.Signal;
import heart.conversation.Who;
import heart.conversation.Why;
import heart.conversation.guide.StepKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps the hand-written brain.d.ts in step with what the Java encoders write. */
class FaceTest {
  private static final Face FACE = new Face(face());

  private static String face() {
    try {
      return Files.readString(Path.of("src", "main", "ts", "brain.d.ts"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String[] codes(Coded[] all) {
    return Arrays.stream(all).map(Coded::code).toArray(String[]::new);
  }

  @Test
  void every_closed_list_is_the_same() {
    assertThat(FACE.union("RefusalCode")).containsExactlyInAnyOrder(codes(Why.values()));
    assertThat(FACE.union("Relation")).containsExactlyInAnyOrder(codes(Relation.values()));
    assertThat(FACE.union("Degree")).containsExactlyInAnyOrder(codes(Degree.values()));
    assertThat(FACE.union("Setting")).containsExactlyInAnyOrder(codes(Setting.values()));
    assertThat(FACE.union("Signal")).containsExactlyInAnyOrder(codes(Signal.values()));
    assertThat(FACE.union("HeardAnswer")).containsExactlyInAnyOrder(codes(Hearing.values()));
    assertThat(FACE.union("LineKind")).containsExactlyInAnyOrder(codes(LineKind.values()));
    assertThat(FACE.union("Who")).isSubsetOf(codes(Who.values()));
    assertThat(FACE.found("readonly kind: ([^;]+);").toString()).contains(codes(StepKind.values()));
  }

  @Test
  void every_command_and_every_event_is_the_same() throws IOException {
    String talk = source("talk/TalkCommands.java") + source("talk/TalkCodec.java");
    String place = source("place/PlaceCodec.java");

    assertThat(FACE.found("readonly do: \"(\\w+)\""))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    Face.found("case \"(\\w+)\" ->", source("talk/TalkCommands.java")).stream(),
                    Face.found("case \"(\\w+)\" ->", after(place, "PlaceCommand command("))
                        .stream())
                .toList());
    assertThat(FACE.found("readonly event: \"(\\w+)\""))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    Face.found("case \"(\\w+)\" ->", after(talk, "TalkEvent event(")).stream(),
                    Face.found("with\\(\"event\", \"(\\w+)\"\\)", place).stream())
                .toList());
  }

  private static String source(String file) throws IOException {
    return Files.readString(
        Path.of("..", "conversation", "src", "main", "java", "heart", "conversation", file));
  }

  private static String after(String text, String mark) {
    assertThat(text).contains(mark);
    return text.substring(text.indexOf(mark));
  }

  @Test
  void every_member_that_views_and_answers_have_is_declared() {
    var written = new TreeSet<String>();
    for (long seed = 1; seed <= 300; seed++) {
      String calls = new Trace(seed).play(60).shown();
      written.addAll(Face.found("[{,]\"([A-Za-z]+)\":", calls));
    }
    written.addAll(Face.found("[{,]\"([A-Za-z]+)\":", Brain.limits() + Brain.guides("es")));
    written.addAll(Face.found("[{,]\"([A-Za-z]+)\":", Brain.readGuide("{}", "en")));
    var declared = FACE.found("(?:readonly )?([A-Za-z]+)\\??:\\s");
    declared.addAll(FACE.found("readonly do: \"(\\w+)\"")); // Members of `can`.

    assertThat(declared).containsAll(written);
    assertThat(written).contains("quietUntil", "offerNewTime", "takeBack", "keepsake", "glimpse");
  }

  @Test
  void every_exported_function_is_declared() throws Exception {
    var exported = Face.found("export\\{([^}]*)\\}", Files.readString(Node.BRAIN)).toString();
    for (String name : FACE.found("export function (\\w+)\\(")) {
      assertThat(exported).contains(name);
    }
  }
}
