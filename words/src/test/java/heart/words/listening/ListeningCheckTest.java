// SPDX-License-Identifier: Apache-2.0
package heart.words.listening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import heart.words.Listening;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for any two texts. */
class ListeningCheckTest {
  private static final ListeningCheck CHECK = Listening.english();

  private static final List<String> PIECES =
      List.of(
          "I",
          "you",
          "was",
          "tired",
          "and",
          "because",
          "the",
          "kitchen",
          "never",
          ".",
          "?",
          "\n",
          ",",
          " ",
          "\ud83d\ude00",
          "\ud83d",
          "\ude00",
          "\u2019",
          "don",
          "'t",
          "\t",
          "e\u0301",
          "\u0645\u0631\u062d\u0628\u0627",
          "\u4f60\u597d",
          "I'm",
          "sorry",
          "\"",
          "(",
          "3",
          "\u0000");

  @Test
  void a_reply_that_says_nothing_is_empty_and_gives_nothing_back() {
    for (var nothing : List.of("", " ", "\n\n", "Okay.", "Mm-hm.", "I see.", "Right.")) {
      var heard = CHECK.read("I was tired. You came home late, and dinner was cold.", nothing);
      assertThat(heard.kind()).as(nothing).isEqualTo(ReplyKind.EMPTY);
      assertThat(heard.validates()).isFalse();
    }
  }

  @Test
  void whoever_said_nothing_has_no_units() {
    assertThat(CHECK.read("", "You were tired.").units()).isEmpty();
    assertThat(CHECK.read("", "You were tired.").covered()).isZero();
  }

  @Test
  void every_turn_said_word_for_word_is_a_parrot_and_covers_all() {
    for (var file : List.of("open.tsv", "own.tsv", "apart.tsv")) {
      for (var turn : Turns.of(file).all()) {
        var heard = CHECK.read(turn.said(), turn.said());
        assertThat(heard.parrot()).as(turn.turn()).isTrue();
        assertThat(heard.kind()).as(turn.turn()).isEqualTo(ReplyKind.REFLECTION);
        assertThat(heard.units()).as(turn.turn()).noneMatch(u -> u.saidBack() == SaidBack.NO);
      }
    }
  }

  @Test
  void units_and_sentences_lie_in_order_apart_and_on_whole_characters() {
    var random = new Random(7);
    for (int i = 0; i < 3_000; i++) {
      var said = babble(random);
      var reply = babble(random);
      var heard = CHECK.read(said, reply);
      int end = 0;
      for (var unit : heard.units()) {
        spans(said, end, unit.start(), unit.end());
        end = unit.end();
      }
      end = 0;
      for (var sentence : heard.sentences()) {
        spans(reply, end, sentence.start(), sentence.end());
        end = sentence.end();
      }
      assertThat(heard.covered()).isBetween(0.0, 1.0);
    }
  }

  @Test
  void the_same_texts_have_the_same_answer() {
    var random = new Random(11);
    for (int i = 0; i < 300; i++) {
      var said = babble(random);
      var reply = babble(random);
      assertThat(HeardJson.of(CHECK.read(said, reply)))
          .isEqualTo(HeardJson.of(CHECK.read(said, reply)));
    }
  }

  @Test
  void a_megabyte_on_both_sides_comes_to_an_end() {
    var sentences = "You came late and I was tired, so we shouted. ".repeat(23_000);
    var unbroken = "tired and hungry because you ".repeat(36_000);
    assertTimeout(Duration.ofSeconds(60), () -> CHECK.read(sentences, sentences));
    assertTimeout(Duration.ofSeconds(60), () -> CHECK.read(unbroken, unbroken));
  }

  @Test
  void advice_verdict_and_defence_have_a_reason_and_a_question_instead() {
    var said = "You forgot to collect me. I stood in the rain and felt small.";
    var heard = CHECK.read(said, "You should buy an umbrella.");
    assertThat(heard.kind()).isEqualTo(ReplyKind.ADVICE);
    assertThat(heard.sentences()).allMatch(s -> !s.reason().isEmpty());
    assertThat(heard.sentences()).allMatch(s -> s.question().endsWith("?"));
  }

  @Test
  void nobodys_words_are_printed() {
    var heard = CHECK.read("Aubergine was my word for it.", "Okay.");
    assertThat(heard.units().getFirst().offer()).contains("ubergine");
    assertThat(heard.toString()).doesNotContain("ubergine");
  }

  @Test
  void what_is_missing_is_offered_in_words_the_listener_can_say() {
    assertThat(offers("I'm tired, and you never asked me why."))
        .containsExactly("you're tired, and I never asked you why");
    assertThat(offers("I was alone because of you."))
        .containsExactly("you were alone because of me");
    assertThat(offers("I'd like you to wait for me."))
        .containsExactly("you'd like me to wait for you");
    assertThat(offers("But you were late, and my soup got cold."))
        .containsExactly("I was late, and your soup got cold");
    assertThat(offers("You're kind to my mother.")).containsExactly("I'm kind to your mother");
    assertThat(offers("Everyone laughed at me.")).containsExactly("everyone laughed at you");
    assertThat(offers("Priya laughed at myself and yours."))
        .containsExactly("Priya laughed at yourself and mine");
    assertThat(offers("I can't sleep  since you left me."))
        .containsExactly("you can't sleep since I left you");
  }

  @Test
  void a_request_is_offered_as_a_wish() {
    assertThat(offers("Could you talk to her?")).containsExactly("you'd like me to talk to her");
    assertThat(offers("Please don't correct me in front of them."))
        .containsExactly("you'd like me not to correct you in front of them");
    assertThat(offers("Could we please split the list?"))
        .containsExactly("you'd like us to split the list");
    assertThat(offers("You all went to the lake.")).containsExactly("we all went to the lake");
    assertThat(offers("There were six of you in the van."))
        .containsExactly("there were six of us in the van");
  }

  @Test
  void what_was_quoted_is_offered_as_it_was_said() {
    assertThat(offers("My father said \"you are my trouble\" to me."))
        .containsExactly("your father said \"you are my trouble\" to you");
  }

  @Test
  void what_came_back_is_not_offered() {
    var said = "I waited in the rain. My brother never called.";
    var heard = CHECK.read(said, "You waited in the rain, and your brother never called.");
    assertThat(heard.units()).allMatch(unit -> unit.offer().isEmpty());
  }

  @Test
  void a_hole_is_seen_however_long_the_reply() {
    var said =
        "My landlord sold the flat and we move out in June. I rang eleven agencies about it."
            + " My daughter asked about the bath.";
    var heard =
        CHECK.read(
            said,
            "So your landlord has gone and sold the flat, and now you have to move out in June,"
                + " all of you. And you rang those agencies, all eleven agencies, one agency after"
                + " the other, about finding another flat to move into.");
    assertThat(heard.units().getLast().saidBack()).isEqualTo(SaidBack.NO);
    assertThat(heard.units().getFirst().saidBack()).isEqualTo(SaidBack.YES);
  }

  private static List<String> offers(String said) {
    return CHECK.read(said, "Hm.").units().stream().map(Unit::offer).toList();
  }

  @Test
  void the_answer_is_one_line_of_json_in_the_agreed_form() {
    var said = "I waited in the rain. My brother never called.";
    assertThat(HeardJson.of(CHECK.read(said, "You waited in the rain.")))
        .isEqualTo(
            "{\"kind\":\"reflection\",\"sentences\":[{\"start\":0,\"end\":23,\"kind\":"
                + "\"reflection\"}],\"parrot\":false,\"validates\":false,\"covered\":0.50,"
                + "\"units\":[{\"start\":0,\"end\":21,\"said_back\":\"yes\"},"
                + "{\"start\":22,\"end\":46,\"said_back\":\"no\","
                + "\"add\":\"your brother never called\"}]}");
  }

  private static void spans(String text, int least, int start, int end) {
    assertThat(start).isGreaterThanOrEqualTo(least);
    assertThat(end).isGreaterThan(start).isLessThanOrEqualTo(text.length());
    assertThat(inside(text, start) || inside(text, end)).isFalse();
  }

  private static boolean inside(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isHighSurrogate(text.charAt(at - 1))
        && Character.isLowSurrogate(text.charAt(at));
  }

  private static String babble(Random random) {
    var text = new StringBuilder();
    for (int i = random.nextInt(30); i > 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
      text.append(random.nextInt(3) == 0 ? "" : " ");
    }
    return text.toString();
  }
}
