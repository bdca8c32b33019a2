// SPDX-License-Identifier: Apache-2.0
package heart.store;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** One SQLite file in WAL mode: one writer, a few readers, one process. */
final class SqliteStore implements Store {
  private final Doorway doorway;
  private final StoreConfig config;
  private final Writer writer;
  private final Readers readers;
  private final SqlitePeople people;
  private final SqlitePlaces places;
  private final SqliteLogs logs;
  private final SqliteInvitations invitations;
  private final SqliteWakeUps wakeUps;
  private final SqliteChannels channels;
  private final SqliteDeliveries deliveries;

  private SqliteStore(Doorway doorway, Database database, StoreConfig config) {
    this.doorway = doorway;
    this.config = config;
    this.writer = new Writer(database::writer, config.watch());
    this.readers = new Readers(database::reader);
    this.people = new SqlitePeople(this);
    this.places = new SqlitePlaces(this);
    this.logs = new SqliteLogs(this);
    this.invitations = new SqliteInvitations(this);
    this.wakeUps = new SqliteWakeUps(this);
    this.channels = new SqliteChannels(this);
    this.deliveries = new SqliteDeliveries(this);
  }

  static SqliteStore open(Path folder, StoreConfig config) throws StoreUnusable {
    var doorway = Doorway.enter(folder);
    var well = false;
    try {
      var database = new Database(folder);
      Inspection.pass(database);
      var store = new SqliteStore(doorway, database, config);
      well = true;
      return store;
    } finally {
      if (!well) doorway.close();
    }
  }

  <T> T write(Writer.Work<T> work) {
    return writer.write(work);
  }

  <T> T read(Function<Handle, T> query) {
    return readers.read(query);
  }

  Optional<Appended> judge(Handle db, Draft draft, Head head) {
    return logs.judge(db, draft, head);
  }

  Appended.Acknowledged append(Handle db, Draft draft, Head head) {
    return logs.write(db, draft, head);
  }

  StoreLimits limits() {
    return config.limits();
  }

  long nowMs() {
    return config.clock().millis();
  }

  @Override
  public People people() {
    return people;
  }

  @Override
  public Places places() {
    return places;
  }

  @Override
  public Logs logs() {
    return logs;
  }

  @Override
  public Invitations invitations() {
    return invitations;
  }

  @Override
  public WakeUps wakeUps() {
    return wakeUps;
  }

  @Override
  public Channels channels() {
    return channels;
  }

  @Override
  public Deliveries deliveries() {
    return deliveries;
  }

  @Override
  public void tidy() {
    var now = nowMs();
    write(db ->
        people.tidy(db, now)
            + invitations.tidy(db, now)
            + wakeUps.tidy(db, now)
            + channels.tidy(db, now));
  }

  @Override
  public void close() {
    readers.close(); // first: the last connection to close folds the journal into the file
    writer.close();
    doorway.close();
  }
}
