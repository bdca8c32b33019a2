// SPDX-License-Identifier: Apache-2.0
package heart.store;

import java.nio.file.Path;
import java.util.Properties;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** The database file and how we speak to it. */
final class Database {
  /** "Heart" in the file's header, so that {@code file} and we know our own. */
  static final int APPLICATION_ID = 0x48656172;

  /** What {@code user_version} says once every migration has run. Raise it with each new one. */
  static final int VERSION = 3;

  private static final String FILE = "heart.db";

  private final Path folder;
  private final Path file;
  private final Jdbi writing;
  private final Jdbi reading;

  Database(Path folder) {
    this.folder = folder;
    this.file = folder.resolve(FILE);
    this.writing = jdbi(source(config()));
    var readOnly = config();
    readOnly.setReadOnly(true);
    this.reading = jdbi(source(readOnly));
  }

  Path folder() {
    return folder;
  }

  Path file() {
    return file;
  }

  Handle writer() {
    return writing.open();
  }

  Handle reader() {
    return reading.open();
  }

  /** For the migrations, which bring their own way of speaking to it. */
  SQLiteDataSource source() {
    return source(config());
  }

  private SQLiteDataSource source(SQLiteConfig config) {
    var source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    return source;
  }

  private static SQLiteConfig config() {
    var pragmas = new Properties();
    pragmas.put("journal_mode", "WAL");
    pragmas.put("synchronous", "FULL"); // acknowledged means on disk
    pragmas.put("foreign_keys", "true");
    pragmas.put("busy_timeout", "5000");
    pragmas.put("secure_delete", "true"); // overwrite what is let go
    pragmas.put("cache_size", "-4000"); // KiB a connection
    pragmas.put("journal_size_limit", String.valueOf(16 << 20));
    pragmas.put("transaction_mode", "IMMEDIATE");
    return new SQLiteConfig(pragmas);
  }

  private static Jdbi jdbi(SQLiteDataSource source) {
    var jdbi = Jdbi.create(source);
    // By default an exception prints its bound arguments: ids and bodies in a log.
    jdbi.getConfig(StatementExceptions.class)
        .setMessageRendering(StatementExceptions.MessageRendering.NONE);
    return jdbi;
  }
}
