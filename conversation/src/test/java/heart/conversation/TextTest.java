// SPDX-License-Identifier: Apache-2.0
package heart.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TextTest {
  @Test
  void edges_and_control_characters_go_and_everything_inside_stays() {
    assertThat(Text.clean("\u00a0 \tI\u0007 love\r\nyou\u200b \n")).isEqualTo("I love\nyou");
    assertThat(Text.cleanLine(" Ana\nMaría\t ")).isEqualTo("Ana María");
  }

  @Test
  void emoji_with_joiners_and_right_to_left_text_stay_whole() {
    String family = "👩‍❤️‍👨 שלום \u202eabc\u202c end";
    assertThat(Text.clean(family)).isEqualTo(family);
  }

  @Test
  void half_a_character_becomes_a_mark_that_every_encoding_carries() {
    assertThat(Text.clean("a\ud83d b\ude00c")).isEqualTo("a\ufffd b\ufffdc");
  }

  @Test
  void cleaning_twice_is_cleaning_once() {
    var random = new SplittableRandom(1);
    for (int i = 0; i < 20_000; i++) {
      var raw = new StringBuilder();
      for (int j = random.nextInt(8); j >= 0; j--) {
        raw.append((char) (random.nextBoolean() ? random.nextInt(0x10000) : random.nextInt(0x30)));
      }
      String once = Text.clean(raw.toString());
      assertThat(Text.clean(once)).isEqualTo(once);
      String line = Text.cleanLine(raw.toString());
      assertThat(Text.cleanLine(line)).isEqualTo(line);
      assertThat(new String(once.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
          .isEqualTo(once);
    }
  }

  @Test
  void bytes_are_counted_as_utf_8_inside_json() {
    assertThat(Text.jsonBytes("aé語😀")).isEqualTo(1 + 2 + 3 + 4);
    assertThat(Text.jsonBytes("\"\\\n\u0001")).isEqualTo(2 + 2 + 2 + 6);
    assertThat(Text.over("語".repeat(10), 29)).isTrue();
    assertThat(Text.over("語".repeat(10), 30)).isFalse();
  }

  @Test
  void a_beginning_never_ends_in_half_a_character() {
    assertThat(Text.beginning("ab😀cd", 3)).isEqualTo("ab");
    assertThat(Text.beginning("ab😀cd", 4)).isEqualTo("ab😀");
    assertThat(Text.beginning("ab", 4)).isEqualTo("ab");
  }
}
