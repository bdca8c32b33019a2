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
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps the hand-written brain.d.ts in step with what the Java encoders write. */
class FaceTest {
  private static final String FACE = face();

  private static String face() {
    try {
      return Files.readString(Path.of("src", "main", "ts", "brain.d.ts"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** All texts in quotation marks between a declaration and the semicolon that ends it. */
  private static Set<String> union(String type) {
    int start = FACE.indexOf("export type " + type + " ");
    assertThat(start).as(type).isPositive();
    return found("\"([A-Za-z]+)\"", FACE.substring(start, FACE.indexOf(';', start)));
  }

  private static Set<String> found(String pattern, String text) {
    var found = new TreeSet<String>();
    var matcher = Pattern.compile(pattern).matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  private static String[] codes(Coded[] all) {
    return Arrays.stream(all).map(Coded::code).toArray(String[]::new);
  }

  @Test
  void every_closed_list_is_the_same() {
    assertThat(union("RefusalCode")).containsExactlyInAnyOrder(codes(Why.values()));
    assertThat(union("Relation")).containsExactlyInAnyOrder(codes(Relation.values()));
    assertThat(union("Degree")).containsExactlyInAnyOrder(codes(Degree.values()));
    assertThat(union("Setting")).containsExactlyInAnyOrder(codes(Setting.values()));
    assertThat(union("Signal")).containsExactlyInAnyOrder(codes(Signal.values()));
    assertThat(union("HeardAnswer")).containsExactlyInAnyOrder(codes(Hearing.values()));
    assertThat(union("LineKind")).containsExactlyInAnyOrder(codes(LineKind.values()));
    assertThat(union("Who")).isSubsetOf(codes(Who.values()));
    assertThat(found("readonly kind: ([^;]+);", FACE).toString())
        .contains(codes(StepKind.values()));
  }

  @Test
  void every_command_and_every_event_is_the_same() throws IOException {
    String talk = source("talk/TalkCommands.java") + source("talk/TalkCodec.java");
    String place = source("place/PlaceCodec.java");

    assertThat(found("readonly do: \"(\\w+)\"", FACE))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    found("case \"(\\w+)\" ->", source("talk/TalkCommands.java")).stream(),
                    found("case \"(\\w+)\" ->", after(place, "PlaceCommand command(")).stream())
                .toList());
    assertThat(found("readonly event: \"(\\w+)\"", FACE))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    found("case \"(\\w+)\" ->", after(talk, "TalkEvent event(")).stream(),
                    found("with\\(\"event\", \"(\\w+)\"\\)", place).stream())
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
      written.addAll(found("[{,]\"([A-Za-z]+)\":", calls));
    }
    written.addAll(found("[{,]\"([A-Za-z]+)\":", Brain.limits() + Brain.guides("es")));
    written.addAll(found("[{,]\"([A-Za-z]+)\":", Brain.readGuide("{}", "en")));
    var declared = found("(?:readonly )?([A-Za-z]+)\\??:\\s", FACE);
    declared.addAll(found("readonly do: \"(\\w+)\"", FACE)); // Members of `can`.

    assertThat(declared).containsAll(written);
    assertThat(written).contains("quietUntil", "offerNewTime", "takeBack", "keepsake", "glimpse");
  }

  @Test
  void every_exported_function_is_declared() throws Exception {
    var exported = found("export\\{([^}]*)\\}", Files.readString(Node.BRAIN)).toString();
    for (String name : found("export function (\\w+)\\(", FACE)) {
      assertThat(exported).contains(name);
    }
  }
}
