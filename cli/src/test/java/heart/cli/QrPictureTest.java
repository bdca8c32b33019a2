// SPDX-License-Identifier: Apache-2.0
package heart.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.nayuki.qrcodegen.QrCode;
import org.junit.jupiter.api.Test;

class QrPictureTest {
  private static final String ADDRESS = "https://192.168.178.20:4327/";

  @Test
  void every_module_of_the_code_is_where_a_phone_looks_for_it() {
    var code = QrCode.encodeText(ADDRESS, QrCode.Ecc.LOW);
    var rows = QrPicture.of(ADDRESS, false).lines().toList();

    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        assertThat(light(rows.get((y + 2) / 2).charAt(x + 4), (y + 2) % 2 == 0))
            .as("module %d, %d", x, y)
            .isEqualTo(!code.getModule(x, y));
      }
    }
  }

  @Test
  void in_colour_the_characters_are_the_dark_modules_on_white_paper() {
    var plain = QrPicture.of(ADDRESS, false).lines().toList();
    var coloured = QrPicture.of(ADDRESS, true).lines().toList();

    assertThat(coloured).hasSameSizeAs(plain).allMatch(row -> row.contains("\u001b[30;107m"));
    assertThat(coloured.getFirst()).as("the quiet zone is paper").contains(" ".repeat(20));
  }

  private static boolean light(char cell, boolean upper) {
    return cell == '█' || cell == (upper ? '▀' : '▄');
  }
}
