// SPDX-License-Identifier: Apache-2.0
package heart.store;

import heart.store.StoreUnusable.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whose the database file is and whether it is whole, and brings it up to date. Flyway is
 * woken only when there is something to migrate: it costs more than all the rest of a start.
 */
final class Inspection {
  /** Up to this size a full check is quicker than anyone notices; larger files have `doctor`. */
  private static final long CHECKED_UP_TO = 16L << 20;

  /** Kept here because java.util.logging forgets the level of a logger that nobody holds. */
  private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

  private Inspection() {}

  static void pass(Database database) throws StoreUnusable {
    var file = database.file();
    try (var db = database.writer()) {
      if (number(db, "pragma application_id") == Database.APPLICATION_ID) whole(db, file);
      else claim(db, file);
      update(db, database);
    } catch (RuntimeException e) {
      throw Faults.isBroken(e) ? broken(file, e) : Doorway.unwritable(database.folder(), e);
    }
  }

  private static void claim(Handle db, Path file) throws StoreUnusable {
    var empty =
        number(db, "pragma application_id") == 0
            && number(db, "select count(*) from sqlite_schema") == 0;
    if (!empty) throw foreign(file, null);
    db.execute("pragma application_id = " + Database.APPLICATION_ID);
  }

  private static void whole(Handle db, Path file) throws StoreUnusable {
    if (size(file) > CHECKED_UP_TO) return;
    var verdict = db.createQuery("pragma quick_check(1)").mapTo(String.class).first();
    if (!verdict.equals("ok")) throw damaged(file, null);
  }

  private static void update(Handle db, Database database) throws StoreUnusable {
    var version = number(db, "pragma user_version");
    if (version > Database.VERSION) throw newer(database.file());
    if (version == Database.VERSION) return;
    migrate(database);
    db.execute("pragma user_version = " + Database.VERSION);
  }

  private static void migrate(Database database) throws StoreUnusable {
    FLYWAY.setLevel(Level.WARNING); // it tells every step, and a start should be quiet
    try {
      Flyway.configure()
          .dataSource(database.source())
          .locations("classpath:heart/store/migration")
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw Faults.isBroken(e)
          ? damaged(database.file(), e)
          : Doorway.unwritable(database.folder(), e);
    }
  }

  private static long number(Handle db, String query) {
    return db.createQuery(query).mapTo(Long.class).one();
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }

  private static StoreUnusable broken(Path file, Throwable cause) {
    return looksLikeSqlite(file) ? damaged(file, cause) : foreign(file, cause);
  }

  private static boolean looksLikeSqlite(Path file) {
    try (var in = Files.newInputStream(file)) {
      var magic = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
      return Arrays.equals(in.readNBytes(magic.length), magic);
    } catch (IOException e) {
      return false;
    }
  }

  private static StoreUnusable foreign(Path file, @Nullable Throwable e) {
    return new StoreUnusable(
        Kind.FOREIGN,
        "%s is not a database of Heart-to-Heart: move it away, or choose another data folder."
            .formatted(file),
        e);
  }

  private static StoreUnusable damaged(Path file, @Nullable Throwable e) {
    return new StoreUnusable(
        Kind.DAMAGED,
        "The database %s is damaged: put back a backup, or move it away to start anew."
            .formatted(file),
        e);
  }

  private static StoreUnusable newer(Path file) {
    return new StoreUnusable(
        Kind.NEWER,
        "The database %s was written by a newer Heart-to-Heart: use that version or a later one."
            .formatted(file),
        null);
  }
}
