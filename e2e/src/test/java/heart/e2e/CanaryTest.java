// SPDX-License-Identifier: Apache-2.0
package heart.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nobody else reads it. Two people hold a whole talk with words in every field that exist nowhere
 * else; afterwards none of them stands in the database, its journal, the server's log, its memory,
 * or what went over the wire, in whatever encoding.
 */
class CanaryTest {
  @RegisterExtension static final Story STORY = new Story();

  private final List<String> words = new ArrayList<>();

  @Test
  void no_word_of_a_whole_talk_is_anywhere_but_with_the_two(@TempDir Path folder) throws Exception {
    var data = folder.resolve("data");
    try (var program = Program.heart(folder, "up", "--port", "0", "--data", data.toString())) {
      var ana = STORY.someoneAt(program.address(), canary("name"));
      var ben = STORY.someoneAt(program.address(), canary("name"));
      var traffic = Traffic.of(ana.context(), ben.context());

      var link = Places.makes(ana);
      words.add(link.substring(link.indexOf("#i=") + 3));
      Places.comesIn(ben, link);
      Places.compareWords(ana, ben);
      Planning.proposes(ana, ben.name(), canary("why"));
      Planning.accepts(ben, ana.name());
      ben.taps("agenda.add").writes("agenda.what", canary("item")).taps("agenda.put");
      ben.reads(words.getLast());
      Planning.opens(ben, "prepare/" + "S".repeat(22));
      ben.writes("prep.label", canary("notebook")).taps("prep.next").sees("prep.felt");
      Planning.opens(ben, "notebook");
      ben.reads(words.getLast());
      Planning.goesHome(ana);
      Planning.goesHome(ben);
      Places.beginATalk(ana, ben, "degree.light");
      new Evening(ana, ben, (_, what) -> canary(what)).goesOnToTheKeepsake();
      ben.reads(words.getLast());

      var heap = folder.resolve("heap.hprof");
      program.dumpHeap(heap);
      var place = ana.page().url().replaceAll(".*/place/([^/]+).*", "$1");
      var control = Traces.of(List.of(place));
      assertThat(control.in(traffic.bytes())).as("the recording works").isNotEmpty();
      assertThat(control.in(heap)).as("the search in the heap works").isNotEmpty();

      var canaries = Traces.of(words);
      assertThat(canaries.in(traffic.bytes())).as("on the wire").isEmpty();
      assertThat(canaries.in(heap)).as("in the server's memory").isEmpty();
      assertThat(canaries.in(program.log())).as("in the server's log").isEmpty();
      program.toldToStop().ends();
      try (var files = Files.walk(data)) {
        for (var file : files.filter(Files::isRegularFile).toList()) {
          assertThat(canaries.in(file)).as("in " + file.getFileName()).isEmpty();
        }
      }
    }
  }

  /** Words for this field that were never written before; beyond ASCII, so that escapes show. */
  private String canary(String field) {
    var letters = UUID.randomUUID().toString().replace("-", "").substring(0, 16);
    var word = "q" + letters.toLowerCase(Locale.ROOT) + "é";
    words.add(word);
    // A first name is what it is; elsewhere it stands in a sentence.
    return "name".equals(field) ? word : "In " + field + " I say " + word + " and mean it.";
  }
}
