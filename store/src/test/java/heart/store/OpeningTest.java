// SPDX-License-Identifier: Apache-2.0
package heart.store;

import static heart.store.Household.ANNA;
import static heart.store.Household.LOG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import heart.store.StoreUnusable.Kind;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {
  @TempDir Path home;
  private Path folder;
  private Path file;

  @BeforeEach
  void choose() {
    folder = home.resolve("data");
    file = folder.resolve("heart.db");
  }

  @Test
  void a_missing_folder_is_made_for_its_owner_alone() throws Exception {
    try (var _ = open()) {
      assertThat(Files.getPosixFilePermissions(folder)).hasSize(3);
    }
  }

  @Test
  void what_was_written_is_there_when_opened_again() throws Exception {
    fill();

    try (var house = open()) {
      assertThat(house.head(LOG).seq()).isEqualTo(50);
    }
  }

  @Test
  void an_empty_file_is_taken_as_new() throws Exception {
    Files.createDirectories(folder);
    Files.createFile(file);

    try (var house = open().furnished()) {
      assertThat(house.head(LOG).seq()).isZero();
    }
  }

  @Test
  void a_file_that_is_no_database_is_left_alone() throws Exception {
    Files.createDirectories(folder);
    Files.writeString(file, "Dear diary, ".repeat(500));

    assertThat(refused(Kind.FOREIGN)).contains("not a database of Heart-to-Heart");
    assertThat(Files.readString(file)).startsWith("Dear diary, ");
  }

  @Test
  void another_programs_database_is_left_alone() throws Exception {
    Files.createDirectories(folder);
    sql("create table recipe (name text)");

    refused(Kind.FOREIGN);
  }

  @Test
  void an_older_versions_database_is_brought_up_to_date() throws Exception {
    Files.createDirectories(folder);
    org.flywaydb.core.Flyway.configure()
        .dataSource("jdbc:sqlite:" + file, null, null)
        .locations("classpath:heart/store/migration")
        .target("1")
        .load()
        .migrate();
    sql("pragma application_id = " + Database.APPLICATION_ID);
    sql("pragma user_version = 1");

    try (var house = open().furnished()) {
      var notes = Household.id("notes");
      assertThat(house.store.logs().openOwn(ANNA, notes, Household.GENESIS))
          .isEqualTo(Logs.Opened.MADE);
      assertThat(house.store.deliveries().waiting()).isZero();
    }
    try (var db = DriverManager.getConnection("jdbc:sqlite:" + file);
        var rows =
            db.createStatement()
                .executeQuery(
                    "select (select user_version from pragma_user_version), count(*) from"
                        + " flyway_schema_history")) {
      assertThat(rows.getInt(1)).as("Database.VERSION counts them").isEqualTo(rows.getInt(2));
    }
  }

  @Test
  void a_newer_versions_database_is_left_alone() throws Exception {
    fill();
    sql("pragma user_version = 99");

    assertThat(refused(Kind.NEWER)).contains("newer Heart-to-Heart");
  }

  @Test
  void a_database_with_overwritten_pages_is_called_damaged() throws Exception {
    fill();
    overwrite(4096, (int) Files.size(file) - 4096);

    assertThat(refused(Kind.DAMAGED)).contains("damaged").contains("backup");
  }

  @Test
  void a_database_that_was_cut_off_is_called_damaged() throws Exception {
    fill();
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(Files.size(file) / 2);
    }

    refused(Kind.DAMAGED);
  }

  @Test
  void one_folder_serves_one_at_a_time() throws Exception {
    try (var _ = open()) {
      assertThat(refused(Kind.IN_USE)).contains("in use by another Heart-to-Heart");
    }
    open().close();
  }

  @Test
  void a_folder_that_cannot_be_made_is_said_so() throws Exception {
    Files.createFile(folder);
    folder = folder.resolve("inside-a-file");

    assertThat(refused(Kind.UNWRITABLE)).contains("can't be written");
  }

  @Test
  void every_refusal_is_one_sentence() throws Exception {
    Files.createDirectories(folder);
    Files.writeString(file, "x".repeat(5_000));

    assertThat(refused(Kind.FOREIGN)).endsWith(".").doesNotContain("\n").doesNotContain(". ");
  }

  private Household open() throws StoreUnusable {
    return new Household(folder, StoreConfig.usual());
  }

  private void fill() throws StoreUnusable {
    try (var house = open().furnished()) {
      IntStream.rangeClosed(1, 50)
          .forEach(n -> house.store.logs().append(house.next(ANNA, LOG, "line " + n)));
    }
  }

  private String refused(Kind kind) {
    var refusal = catchThrowableOfType(StoreUnusable.class, this::open);
    assertThat(refusal).isNotNull();
    assertThat(refusal.kind()).isEqualTo(kind);
    return String.valueOf(refusal.getMessage());
  }

  private void sql(String statement) throws Exception {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var run = connection.createStatement()) {
      run.execute(statement);
    }
  }

  private void overwrite(int from, int bytes) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      var junk = new byte[bytes];
      java.util.Arrays.fill(junk, (byte) 0xA5);
      channel.write(ByteBuffer.wrap(junk), from);
    }
  }
}
