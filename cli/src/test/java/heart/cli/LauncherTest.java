// SPDX-License-Identifier: Apache-2.0
package heart.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher {@code ./heart} itself, in a copy of the house whose JDK, Node and Maven are small
 * scripts that tell what was asked of them.
 */
class LauncherTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final List<String> TOOLS =
      List.of(
          "bash",
          "sh",
          "env",
          "find",
          "sed",
          "sort",
          "cksum",
          "wc",
          "head",
          "cat",
          "rm",
          "mkdir",
          "mv",
          "tee",
          "grep",
          "dirname",
          "readlink",
          "touch");

  @TempDir private Path folder;
  private Path house;
  private Path path;
  private Path jdk;

  @BeforeEach
  void furnish() throws IOException {
    house = Files.createDirectories(folder.resolve("a house with spaces"));
    path = Files.createDirectories(folder.resolve("path"));
    jdk = folder.resolve("jdk");
    copy("heart");
    copy(".mvn/find-jdk.sh");
    // The usual folders of a machine are looked through as well: here there are none.
    var finder = house.resolve(".mvn/find-jdk.sh");
    Files.writeString(
        finder,
        Files.readString(finder)
            .replaceAll("(?m)^    [/\"].*\\\\$", "    /nowhere/* \\\\")
            .replaceAll("(?m)^    /usr/local/opt/.*; do$", "    /nowhere/*; do"));
    write("conversation/src/main/java/Talk.java", "class Talk {}");
    write("conversation/src/main/java/Words.java", "class Words {}");
    write("web/src/app.ts", "export {}");
    script(
        house.resolve("mvnw"),
        """
        here=$(dirname "$0"); mkdir -p "$here/cli/target/heart/lib"
        touch "$here/cli/target/heart/lib/cli.jar"; echo built >>"$here/cli/target/count"
        echo '[INFO] Building conversation 0.1.0                [2/7]'
        [ ! -f "$here/broken" ] || { echo '[ERROR] Talk.java does not compile'; exit 1; }
        """);
    for (var tool : TOOLS) {
      executable(path.resolve(tool), "#!/bin/sh\nexec " + which(tool) + " \"$@\"\n");
    }
    fakeJdk("25.0.1");
    fakeNode("v20.19.0");
  }

  @Test
  void it_builds_once_with_visible_progress_and_then_starts_at_once() throws Exception {
    assertThat(heart("version").said()).contains("2 of 7  conversation", "java: version");
    assertThat(heart("version").said()).isEqualTo("java: version");
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void a_file_that_was_changed_deleted_or_added_means_building_again() throws Exception {
    heart("version");
    write("conversation/src/main/java/Talk.java", "class Talk { int changed; }");
    heart("version");
    assertThat(builds()).as("changed").isEqualTo(2);

    Files.delete(house.resolve("conversation/src/main/java/Words.java"));
    heart("version");
    assertThat(builds()).as("deleted").isEqualTo(3);

    write("web/src/more.ts", "export {}");
    heart("version");
    assertThat(builds()).as("added").isEqualTo(4);

    heart("version");
    assertThat(builds()).as("nothing new").isEqualTo(4);
  }

  @Test
  void tests_documents_and_data_are_no_reason_to_build() throws Exception {
    heart("version");
    write("conversation/src/test/java/TalkTest.java", "class TalkTest {}");
    write("README.md", "# Heart-to-Heart");
    write("data/heart.db", "a database");
    write("web/node_modules/x/index.js", "x");
    heart("version");

    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void a_build_that_fails_shows_its_error_and_is_tried_again_next_time() throws Exception {
    write("broken", "");
    var failed = heart("up");

    assertThat(failed.status()).isEqualTo(2);
    assertThat(failed.said())
        .contains("Talk.java does not compile", "The build failed; the whole story is in")
        .doesNotContain("java: up");
    Files.delete(house.resolve("broken"));
    assertThat(heart("up").said()).contains("java: up");
  }

  @Test
  void without_a_new_enough_jdk_one_sentence_says_what_to_install() throws Exception {
    fakeJdk("17.0.15");
    var refused = heart("up");

    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.said().lines()).hasSize(1);
    assertThat(refused.said()).startsWith("Heart-to-Heart needs a JDK 25 or newer and found none");
  }

  @Test
  void without_a_new_enough_node_one_sentence_says_what_to_install() throws Exception {
    fakeNode("v20.18.3");
    var old = heart("up");
    Files.delete(path.resolve("node"));
    var none = heart("test");

    assertThat(old.status()).isEqualTo(2);
    assertThat(none.status()).isEqualTo(2);
    assertThat(old.said()).isEqualTo(none.said()).contains("Node 20 (20.19 or newer)");
    assertThat(old.said().lines()).hasSize(1);
  }

  @Test
  void what_the_folders_above_it_are_called_changes_nothing() throws Exception {
    for (var name : List.of("target", "dist", "my [first] *house*", "src/main/x", "src/test")) {
      var moved = folder.resolve("above").resolve(name);
      Files.createDirectories(moved.getParent());
      Files.move(house, moved);
      house = moved;
      write("conversation/src/main/java/Talk.java", "class Talk { int of; }");
      heart("version");
      var before = builds();
      write("conversation/src/main/java/Talk.java", "class Talk { int changed; }");
      heart("version");

      assertThat(builds()).as(name).isEqualTo(before + 1);
    }
  }

  @Test
  void a_folder_that_cannot_be_written_is_one_sentence() throws Exception {
    Files.writeString(house.resolve("cli"), "a file where the program should be built");
    var refused = heart("up");

    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.said().lines()).hasSize(1);
    assertThat(refused.said()).contains("can't be written");
  }

  @Test
  void it_works_through_a_link_from_another_folder() throws Exception {
    var link = Files.createSymbolicLink(folder.resolve("h"), house.resolve("heart"));

    assertThat(run(link, "up", "--port", "4000").said()).contains("java: up --port 4000");
  }

  private record Answer(int status, String said) {}

  private Answer heart(String... arguments) throws IOException, InterruptedException {
    return run(house.resolve("heart"), arguments);
  }

  private Answer run(Path program, String... arguments) throws IOException, InterruptedException {
    var builder = new ProcessBuilder(path.resolve("bash").toString(), program.toString());
    builder.command().addAll(List.of(arguments));
    builder.environment().clear();
    builder.environment().put("PATH", path.toString());
    builder.environment().put("HOME", folder.toString());
    builder.environment().put("JAVA_HOME", jdk.toString());
    var process = builder.directory(folder.toFile()).redirectErrorStream(true).start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Answer(process.waitFor(), said.strip());
  }

  private long builds() throws IOException {
    try (var lines = Files.lines(house.resolve("cli/target/count"))) {
      return lines.count();
    }
  }

  private void fakeJdk(String version) throws IOException {
    write(jdk.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    script(jdk.resolve("bin/javac"), "");
    script(
        jdk.resolve("bin/java"),
        """
        while [ $# -gt 0 ] && [ "$1" != heart.cli.Main ]; do shift; done
        shift; echo "java: $*"
        """);
  }

  private void fakeNode(String version) throws IOException {
    script(path.resolve("node"), "echo " + version + "\n");
    script(path.resolve("npm"), "");
  }

  private void copy(String name) throws IOException {
    var target = house.resolve(name);
    Files.createDirectories(target.getParent());
    Files.copy(ROOT.resolve(name), target);
  }

  private void write(String name, String text) throws IOException {
    write(house.resolve(name), text);
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static void script(Path file, String body) throws IOException {
    executable(file, "#!/usr/bin/env bash\n" + body);
  }

  private static void executable(Path file, String text) throws IOException {
    write(file, text);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private static Path which(String tool) {
    return List.of("/usr/bin", "/bin", "/usr/local/bin", "/opt/homebrew/bin").stream()
        .map(place -> Path.of(place, tool))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new AssertionError("this machine has no " + tool));
  }
}
