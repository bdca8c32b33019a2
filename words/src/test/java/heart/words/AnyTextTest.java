// SPDX-License-Identifier: Apache-2.0
package heart.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for any text at all. */
class AnyTextTest {
  private static final Coach COACH = Words.english();
  private static final String WARM_SENTENCE = " The soup was lovely, thank you for it.";

  @Test
  void spans_lie_inside_the_text_and_on_the_borders_of_characters() {
    var chance = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      var text = rubbish(chance);
      var reading = COACH.read(text);
      reading.findings().forEach(f -> holds(text, f.start(), f.end()));
      reading.strengths().forEach(s -> holds(text, s.start(), s.end()));
      reading.sentences().forEach(s -> holds(text, s.start(), s.end()));
    }
  }

  @Test
  void quoting_a_sentence_silences_it() {
    for (var text : Suite.texts()) {
      if (text.indexOf('"') < 0 && text.indexOf('\u201C') < 0) {
        var quoted = "She wrote: \u201C" + text + "\u201D";
        assertThat(COACH.read(quoted).findings()).as(text).isEmpty();
      }
    }
  }

  @Test
  void an_unrelated_warm_sentence_after_it_changes_no_finding_before_it() {
    for (var text : Suite.texts()) {
      char last = text.charAt(text.length() - 1);
      var closed = last == '.' || last == '!' || last == '?' ? text : text + ".";
      assertThat(spans(closed + WARM_SENTENCE)).as(text).isEqualTo(spans(closed));
    }
  }

  @Test
  void how_loudly_it_is_said_changes_no_finding() {
    for (var text : Suite.texts()) {
      if (text.endsWith(".") && !text.endsWith("..")) {
        var open = text.substring(0, text.length() - 1);
        assertThat(spans(open + "!")).as(text).isEqualTo(spans(text));
        assertThat(rules(open + "\u2026")).as(text).isEqualTo(rules(text));
      }
    }
  }

  @Test
  void a_face_parts_no_words_and_belongs_to_the_sentence_before_it() {
    for (var face : List.of(":(", ":-(", ":((", ":/", "😡")) {
      assertThat(spans("You never help " + face)).as(face).isEqualTo(spans("You never help"));
      assertThat(spans("You never help. " + face)).as(face).isEqualTo(spans("You never help."));
    }
    for (var face : List.of(":)", ";-)", ":D", ":))", "😂")) {
      assertThat(spans("You are an idiot. " + face)).as(face).isEmpty();
    }
    assertThat(spans("You never listen: not once.")).isNotEmpty();
  }

  /** What looks over a whole sentence costs no more in a long text than in a short one. */
  @Test
  void no_sentence_grows_with_the_text() {
    for (var part : List.of("you never listen and ", "if you ", "\u201C", "Zorvak ", "f* ", "(")) {
      var reading = COACH.read(part.repeat(1_000_000 / part.length()));
      int longest = reading.sentences().stream().mapToInt(s -> s.end() - s.start()).max().orElse(0);
      assertThat(longest).as(part).isLessThan(10_000);
    }
  }

  @Test
  void a_text_written_twice_has_twice_the_findings() {
    var once = String.join("\n", Suite.texts().stream().filter(AnyTextTest::inPieces).toList());

    assertThat(COACH.read((once + "\n\n").repeat(10)).findings())
        .hasSize(10 * COACH.read(once + "\n\n").findings().size());
  }

  /** Whether nothing is found over the whole of it, which is found once however long a text is. */
  private static boolean inPieces(String text) {
    return COACH.read(text).findings().stream()
        .noneMatch(finding ->
            finding.category() == Category.KITCHEN_SINK
                || finding.rule().equals("stacked-questions"));
  }

  @Test
  void nothing_and_odd_things_are_read_in_peace() {
    var odd =
        List.of(
            "",
            " ",
            "\n",
            "\uD83D",
            "\uDE00you never",
            "you\u200Bnever listen",
            "\u202Eyou never",
            "'",
            "''",
            "n't",
            "'s",
            "*",
            "f*",
            "***",
            "you're you're",
            "\u0000",
            "?!?!",
            "...",
            "(",
            "I'",
            "'m",
            "ur",
            "your",
            "its",
            "ill",
            "👩‍👩‍👧 you idiot",
            "1.2.3",
            "\uFEFFyou");
    for (var text : odd) {
      assertThat(ReadingJson.of(COACH.read(text))).startsWith("{\"findings\":[");
    }
  }

  private static List<String> spans(String text) {
    return COACH.read(text).findings().stream().map(Finding::toString).toList();
  }

  private static List<String> rules(String text) {
    return COACH.read(text).findings().stream().map(Finding::rule).toList();
  }

  private static void holds(String text, int start, int end) {
    assertThat(start).isBetween(0, text.length());
    assertThat(end).isBetween(start + 1, text.length());
    assertThat(cuts(text, start) || cuts(text, end)).isFalse();
  }

  private static boolean cuts(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isHighSurrogate(text.charAt(at - 1))
        && Character.isLowSurrogate(text.charAt(at));
  }

  private static String rubbish(Random chance) {
    var parts =
        List.of(
            "you",
            "never",
            "listen",
            "'re",
            "\u2019",
            "\"",
            "\u201C",
            "\u201D",
            "👍🏽",
            "❤️",
            "\uD83D",
            "\uDE00",
            "\u200D",
            "...",
            "?",
            "!",
            "f***",
            "I feel like",
            "you always",
            "\n",
            " ",
            " ",
            "gonna",
            "ur",
            "idiot",
            ",",
            "-",
            "\u0301",
            "مرحبا",
            "你",
            "because of you",
            "if",
            "*",
            "1,5");
    var text = new StringBuilder();
    for (int i = chance.nextInt(30); i >= 0; i--) {
      text.append(parts.get(chance.nextInt(parts.size()))).append(chance.nextBoolean() ? " " : "");
    }
    return text.toString();
  }
}
