// SPDX-License-Identifier: Apache-2.0
package heart.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code heart up} can't do as asked is one sentence and exit status 2. */
class UpTest {
  @TempDir private Path folder;
  private final StringWriter said = new StringWriter();

  @ParameterizedTest
  @CsvSource({
    "--port,   70000,          There is no port 70000",
    "--port,   -1,             There is no port -1",
    "--behind, heart.example,  is no address that browsers use",
    "--behind, https://,       https://",
    "--behind, ftp://heart.example, is no address that browsers use",
    "--mail-server, mail.example.org, must be written like smtps://mail.example.org:465",
    "--mail-server, smtps://me@mail.example.org, has an option of its own",
    "--mail-server, smtps://mail.example.org:465, need an address that they come from"
  })
  void an_address_that_cannot_be(String option, String value, String sentence) {
    assertThat(up(option, value)).isEqualTo(2);
    assertThat(said.toString()).contains(sentence).doesNotContain("\tat ");
  }

  @Test
  void a_data_folder_that_is_a_file() throws Exception {
    var file = Files.writeString(folder.resolve("file"), "x");

    assertThat(up("--data", file.toString())).isEqualTo(2);
    assertThat(said.toString().strip().lines()).hasSize(1);
  }

  private int up(String option, String value) {
    var arguments = new ArrayList<>(List.of("up", option, value));
    if (!option.equals("--port")) arguments.addAll(List.of("--port", "0"));
    if (!option.equals("--data")) arguments.addAll(List.of("--data", folder.toString()));
    var out = new PrintWriter(said, true);
    return Main.commands(InputStream.nullInputStream(), () -> false, out, out)
        .execute(arguments.toArray(new String[0]));
  }
}
