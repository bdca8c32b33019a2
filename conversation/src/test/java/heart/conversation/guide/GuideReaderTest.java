// SPDX-License-Identifier: Apache-2.0
package heart.conversation.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class GuideReaderTest {
  private static final String GUIDE =
      """
      {
        "format": 1,
        "id": "tea",
        "edition": 1,
        "languages": ["en"],
        "title": { "en": "Tea" },
        "about": { "en": "Over a cup." },
        "minutes": 20,
        "degree": "free",
        "relations": ["friends"],
        "steps": [
          {
            "id": "sip",
            "kind": "turns",
            "title": { "en": "A sip" },
            "prompt": { "en": "How was your day?" },
            "begins": "either"
          }
        ]
      }
      """;

  private static List<GuideProblem> problems(String from, String to) {
    assertThat(GUIDE).contains(from);
    return switch (GuideReader.read(GUIDE.replace(from, to))) {
      case GuideReading.Wrong wrong -> wrong.problems();
      case GuideReading.Read read -> throw new AssertionError("Read: " + read);
    };
  }

  @Test
  void a_small_guide_gets_the_opening_and_closing_that_every_talk_has() {
    var guide = ((GuideReading.Read) GuideReader.read(GUIDE)).guide();

    assertThat(guide.steps())
        .extracting(Step::id)
        .containsExactly(
            "rules",
            "arriving",
            "appreciation",
            "sip",
            "unsaid",
            "heard",
            "learned",
            "agreements",
            "thanks",
            "next",
            "keepsake");
    assertThat(guide.closing()).isEqualTo(4);
  }

  @Test
  void a_guide_may_leave_out_what_was_heard_and_learned() {
    var short_ =
        GUIDE.replace(
            "\"steps\"", "\"closing\": {\"heard\": false, \"learned\": false}, \"steps\"");
    var guide = ((GuideReading.Read) GuideReader.read(short_)).guide();

    assertThat(guide.steps()).extracting(Step::id).doesNotContain("heard", "learned");
    var whole = ((GuideReading.Read) GuideReader.read(GUIDE)).guide();
    assertThat(whole.inTheFirstCourse()).isEqualTo(guide);
  }

  @Test
  void a_guide_may_leave_out_each_step_of_the_opening_and_keeps_the_usual_rules() {
    var all = "\"opening\": { \"rules\": false, \"arriving\": false, \"appreciation\": false },";
    var bare = GUIDE.replace("\"steps\":", all + "\"steps\":");
    var guide = ((GuideReading.Read) GuideReader.read(bare)).guide();

    assertThat(guide.steps().getFirst().id()).isEqualTo("sip");
    assertThat(guide.rules()).isEqualTo(Guides.common().rules());
    assertThat(problems("\"steps\":", "\"opening\": { \"rules\": true },\"steps\":")).isNotEmpty();
  }

  @Test
  void a_problem_names_line_path_and_reason() {
    assertThat(problems("\"free\"", "\"strict\""))
        .containsExactly(
            new GuideProblem(9, "degree", "This should be one of: free, light, full."));
    assertThat(problems("{ \"en\": \"How was your day?\" }", "{ \"en\": \" \" }"))
        .containsExactly(
            new GuideProblem(
                16,
                "steps[0].prompt.en",
                "This should be a text in quotation marks, and not empty."));
  }

  @Test
  void several_problems_are_named_at_once_in_the_order_of_the_document() {
    var text =
        GUIDE
            .replace("\"edition\": 1", "\"edition\": \"first\"")
            .replace("\"minutes\": 20", "\"minutes\": 0")
            .replace("\"either\"", "\"me\"");

    assertThat(((GuideReading.Wrong) GuideReader.read(text)).problems())
        .extracting(GuideProblem::path)
        .containsExactly("edition", "minutes", "steps[0].begins");
  }

  @Test
  void what_is_missing_and_what_nobody_knows_is_named() {
    assertThat(problems("\"about\": { \"en\": \"Over a cup.\" },", ""))
        .containsExactly(new GuideProblem(1, "about", "This is missing."));
    assertThat(problems("\"kind\": \"turns\"", "\"kind\": \"read\""))
        .singleElement()
        .extracting(GuideProblem::path)
        .isEqualTo("steps[0].begins");
    assertThat(problems("{ \"en\": \"Tea\" }", "{ \"en\": \"Tea\", \"fr\": \"Thé\" }"))
        .singleElement()
        .extracting(GuideProblem::path)
        .isEqualTo("title.fr");
  }

  @Test
  void every_named_language_needs_every_text() {
    assertThat(problems("[\"en\"]", "[\"en\", \"es\"]"))
        .extracting(GuideProblem::path)
        .containsExactly("title.es", "about.es", "steps[0].title.es", "steps[0].prompt.es");
  }

  @Test
  void an_id_stands_once_and_is_not_one_that_every_talk_has() {
    assertThat(problems("\"id\": \"sip\"", "\"id\": \"thanks\""))
        .containsExactly(new GuideProblem(12, "steps[0].id", "Another step has this id."));
    assertThat(problems("\"id\": \"tea\"", "\"id\": \"Tea time\"")).hasSize(1);
  }

  @Test
  void a_newer_format_is_told_from_a_broken_one() {
    assertThat(problems("\"format\": 1", "\"format\": 2"))
        .singleElement()
        .extracting(GuideProblem::reason)
        .asString()
        .contains("newer format");
  }

  @Test
  void no_text_makes_the_reader_throw() {
    var random = new SplittableRandom(3);
    for (int i = 0; i < 5_000; i++) {
      var text = new StringBuilder(GUIDE);
      for (int j = random.nextInt(5); j >= 0; j--) {
        int at = random.nextInt(text.length());
        if (random.nextBoolean()) {
          text.deleteCharAt(at);
        } else {
          text.insert(at, "{}[]\",:x1-\n".charAt(random.nextInt(11)));
        }
      }
      if (GuideReader.read(text.toString()) instanceof GuideReading.Wrong wrong) {
        assertThat(wrong.problems()).isNotEmpty().hasSizeLessThanOrEqualTo(GuideReader.PROBLEMS);
      }
    }
    assertThat(GuideReader.read("[".repeat(300_000))).isInstanceOf(GuideReading.Wrong.class);
    assertThat(GuideReader.read("{\"steps\":[" + "1,".repeat(90_000) + "1]}"))
        .isInstanceOf(GuideReading.Wrong.class);
  }

  @Test
  void a_text_is_found_in_the_asked_language_its_main_language_or_the_first() {
    var text =
        new LocalText(
            List.of(new LocalText.Version("en", "Tea"), new LocalText.Version("es", "Té")));

    assertThat(text.in("es")).isEqualTo("Té");
    assertThat(text.in("es-MX")).isEqualTo("Té");
    assertThat(text.in("ja")).isEqualTo("Tea");
    assertThat(text.in("")).isEqualTo("Tea");
  }
}
