// SPDX-License-Identifier: Apache-2.0
package heart.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
  @TempDir private Path somewhere;

  @Test
  void it_is_made_where_it_was_missing_and_nobody_else_may_look_inside() throws IOException {
    var path = somewhere.resolve("new").resolve("data");

    try (var folder = DataFolder.open(path)) {
      assertThat(folder.path()).isEqualTo(path.toAbsolutePath());
      assertThat(rights(path)).isEqualTo("rwx------");
      assertThat(rights(path.resolve("lock"))).isEqualTo("rw-------");
    }
  }

  @Test
  void it_can_be_opened_again_once_it_was_closed() {
    DataFolder.open(somewhere).close();
    DataFolder.open(somewhere).close();
  }

  @Test
  void two_programs_do_not_share_it() {
    try (var first = DataFolder.open(somewhere)) {
      assertThatThrownBy(() -> DataFolder.open(first.path()))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("already running");
    }
  }

  @Test
  void a_file_in_its_place_is_refused_in_one_sentence() throws IOException {
    var file = Files.createFile(somewhere.resolve("file"));

    assertThatThrownBy(() -> DataFolder.open(file))
        .isInstanceOf(Refusal.class)
        .hasMessage(file + " is a file; choose a folder with --data.");
    assertThatThrownBy(() -> DataFolder.open(file.resolve("data")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("choose");
  }

  private static String rights(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
