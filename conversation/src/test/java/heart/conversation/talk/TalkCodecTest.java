// SPDX-License-Identifier: Apache-2.0
package heart.conversation.talk;

import static org.assertj.core.api.Assertions.assertThat;

import heart.conversation.Decoded;
import heart.conversation.Refusal;
import heart.conversation.Why;
import heart.conversation.Words;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TalkCodecTest {
  private static Why refused(String text) {
    return switch (TalkCodec.decode(text)) {
      case Decoded.Unreadable<TalkEvent> no -> no.why().why();
      case Decoded.Read<TalkEvent> read -> throw new AssertionError("Read: " + read);
    };
  }

  private static Why refusedCommand(String text) {
    return switch (TalkCommands.decode(text)) {
      case Decoded.Unreadable<TalkCommand> no -> no.why().why();
      case Decoded.Read<TalkCommand> read -> throw new AssertionError("Read: " + read);
    };
  }

  private static String share(String words) {
    return "{\"do\":\"share\",\"words\":\"" + words + "\"}";
  }

  @Test
  void a_newer_version_is_told_from_nonsense_even_when_its_events_are_unknown() {
    assertThat(refused("{\"v\":2,\"event\":\"hummed\"}")).isEqualTo(Why.NEWER);
    assertThat(refused("{\"v\":1,\"event\":\"hummed\"}")).isEqualTo(Why.MALFORMED);
    assertThat(refused("{\"event\":\"left\"}")).isEqualTo(Why.MALFORMED);
    assertThat(refused("{\"v\":0,\"event\":\"left\"}")).isEqualTo(Why.MALFORMED);
  }

  @Test
  void members_that_nobody_knows_are_ignored() {
    assertThat(TalkCodec.decode("{\"v\":1,\"event\":\"left\",\"mood\":\"sad\"}"))
        .isEqualTo(new Decoded.Read<TalkEvent>(new TalkEvent.Left()));
  }

  @Test
  void a_command_is_tidied_and_an_event_must_be_tidy() {
    assertThat(TalkCommands.decode(share("  Hello\\r\\nyou\\u0000  ")))
        .isEqualTo(new Decoded.Read<>(new TalkCommand.Share(new Words("Hello\nyou"), null, false)));
    assertThat(refused("{\"v\":1,\"event\":\"shared\",\"words\":\" Hello\"}"))
        .isEqualTo(Why.MALFORMED);
  }

  @Test
  void what_cannot_be_seen_is_blank() {
    for (String words : new String[] {"", "   ", "\\n\\t", "\\u200b\\u200d\\ufeff", "\\u3164"}) {
      assertThat(refusedCommand(share(words))).as(words).isEqualTo(Why.BLANK);
    }
  }

  @Test
  void words_have_a_limit_in_characters_and_in_bytes() {
    assertThat(TalkCommands.decode(share("x".repeat(20_000)))).isInstanceOf(Decoded.Read.class);
    assertThat(refusedCommand(share("x".repeat(20_001)))).isEqualTo(Why.TOO_LONG);
    assertThat(refusedCommand(share("語".repeat(19_000)))).isEqualTo(Why.TOO_LONG);
    assertThat(refusedCommand(share("x".repeat(200_000)))).isEqualTo(Why.MALFORMED);
  }

  @Test
  void a_date_is_in_the_calendar() {
    String before = "{\"do\":\"proposeAgreement\",\"who\":\"both\",\"what\":\"Walk\",\"by\":";
    assertThat(TalkCommands.decode(before + "\"2028-02-29\"}")).isInstanceOf(Decoded.Read.class);
    assertThat(TalkCommands.decode(before + "null}")).isInstanceOf(Decoded.Read.class);
    for (String date : new String[] {"2027-02-29", "2026-13-01", "tomorrow", "2026-1-1", ""}) {
      assertThat(refusedCommand(before + "\"" + date + "\"}")).as(date).isEqualTo(Why.BAD_TIME);
    }
  }

  @Test
  void a_time_is_a_whole_number_that_is_not_below_zero() {
    for (String time : new String[] {"-5", "1.5", "1e3", "99999999999999999999"}) {
      assertThat(refusedCommand("{\"do\":\"pause\",\"backAt\":" + time + "}"))
          .as(time)
          .isEqualTo(Why.BAD_TIME);
    }
  }

  @Test
  void a_setting_of_a_later_version_asks_for_an_update() {
    String begun =
        "{\"v\":1,\"event\":\"begun\",\"rules\":[\"Kind.\"],\"guide\":\"heart-to-heart\","
            + "\"edition\":1,\"degree\":\"free\",\"setting\":\"voice\",\"language\":\"en\"}";
    assertThat(refused(begun)).isEqualTo(Why.NEWER);
  }

  @Test
  void no_text_makes_the_codec_throw() {
    var random = new SplittableRandom(7);
    String valid = TalkCodec.encode(new TalkEvent.Said("arriving", new Words("shy \"x\" \\ ü")));
    for (int i = 0; i < 20_000; i++) {
      var text = new StringBuilder(valid);
      for (int j = random.nextInt(4); j >= 0; j--) {
        int at = random.nextInt(text.length());
        switch (random.nextInt(3)) {
          case 0 -> text.deleteCharAt(at);
          case 1 -> text.insert(at, (char) random.nextInt(0x10000));
          default -> text.setCharAt(at, "{}[]\",:\\u0n-9".charAt(random.nextInt(13)));
        }
      }
      TalkCodec.decode(text.toString());
      TalkCommands.decode(text.toString());
    }
    assertThat(TalkCodec.decode("[".repeat(100_000))).isInstanceOf(Decoded.Unreadable.class);
  }

  @Test
  void neither_events_nor_refusals_print_anybodys_words() {
    assertThat(new TalkEvent.Shared(new Words("secret"), null, false).toString())
        .doesNotContain("secret");
    assertThat(Story.closing().talk().toString()).doesNotContain("afraid");
    assertThat(Refusal.of(Why.BLANK).toString()).doesNotContain("secret");
  }
}
