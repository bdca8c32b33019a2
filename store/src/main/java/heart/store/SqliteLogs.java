// SPDX-License-Identifier: Apache-2.0
package heart.store;

import heart.store.Appended.Acknowledged;
import heart.store.Appended.Behind;
import heart.store.Appended.Refused;
import heart.store.Appended.Why;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Logs and their entries. Appending is in two halves, a judgement that changes nothing and a write
 * that can't be refused, because several drafts share one transaction and a refused one must leave
 * nothing in it.
 */
final class SqliteLogs implements Logs {
  private static final int MISSED_AT_MOST = 64;
  private static final int BYTES_AT_ONCE = 1 << 20;

  private static final String HEAD = "select id, place, seq, hash, at_ms from log where id = :log";
  private static final String HEAD_OF_MINE =
      """
      select id, place, seq, hash, at_ms from log where id = :log
      and exists (select 1 from member m where m.place = log.place and m.person = :person)
      """;
  private static final String HEADS_OF_PLACE =
      "select id, place, seq, hash, at_ms from log where place = :place order by key";
  private static final String SENT_BEFORE =
      """
      select author, seq, at_ms from entry
      where log = (select key from log where id = :log) and id = :id
      """;
  private static final String APPEND =
      """
      insert into entry (log, seq, author, epoch, prev, id, body, sig, at_ms)
      values ((select key from log where id = :log),
              :seq, :author, :epoch, :prev, :id, :body, :sig, :atMs)
      """;
  private static final String ADVANCE =
      "update log set seq = :seq, hash = :hash, at_ms = :atMs where id = :log";
  private static final String OWN =
      """
      select log.key from log join place p on p.id = log.place
        join member m on m.place = p.id
      where log.id = :log and m.person = :person and p.own = 1
      """;
  private static final String LIGHTER =
      """
      update place set bytes = bytes
        - (select coalesce(sum(length(body) + :overhead), 0) from entry where log = :key)
      where id = (select place from log where key = :key)
      """;
  private static final String AFTER =
      """
      select :log as log, seq, author, epoch, prev, id, body, sig, at_ms from entry
      where log = (select key from log where id = :log) and seq > :after
      order by seq limit :limit
      """;

  private record Sent(String author, long seq, long atMs) {}

  private final SqliteStore store;

  SqliteLogs(SqliteStore store) {
    this.store = store;
  }

  @Override
  public Opened open(String person, String place, String log, String genesis) {
    return store.write(db -> {
      if (!SqlitePlaces.isMember(db, person, place)) return Opened.UNKNOWN_PLACE;
      var standing = head(db, log);
      if (standing.isPresent()) {
        return standing.get().place().equals(place) ? Opened.STANDS : Opened.ID_TAKEN;
      }
      if (ofPlace(db, place).size() >= store.limits().logsEach()) return Opened.TOO_MANY;
      make(db, place, log, genesis);
      return Opened.MADE;
    });
  }

  @Override
  public Opened openOwn(String person, String log, String genesis) {
    return store.write(db -> {
      var room = SqlitePlaces.own(db, person, store.nowMs());
      var standing = head(db, log);
      if (standing.isPresent()) {
        return standing.get().place().equals(room) ? Opened.STANDS : Opened.ID_TAKEN;
      }
      if (ofPlace(db, room).size() >= store.limits().ownLogsEach()) return Opened.TOO_MANY;
      make(db, room, log, genesis);
      return Opened.MADE;
    });
  }

  @Override
  public boolean letGoOwn(String person, String log) {
    return store.write(db -> {
      var key =
          db.createQuery(OWN).bind("log", log).bind("person", person).mapTo(Long.class).findOne();
      key.ifPresent(it -> {
        db.createUpdate(LIGHTER).bind("overhead", Draft.OVERHEAD).bind("key", it).execute();
        db.execute("delete from entry where log = ?", it);
        db.execute("delete from log where key = ?", it);
      });
      return key.isPresent();
    });
  }

  static void make(Handle db, String place, String log, String genesis) {
    db.execute(
        "insert into log (id, place, seq, hash, at_ms) values (?, ?, 0, ?, 0)",
        log,
        place,
        genesis);
  }

  static boolean exists(Handle db, String log) {
    return head(db, log).isPresent();
  }

  @Override
  public Appended append(Draft draft) {
    return store.write(db -> {
      var head = head(db, draft.log());
      if (head.isEmpty() || !SqlitePlaces.isMember(db, draft.author(), head.get().place())) {
        return new Refused(Why.UNKNOWN_LOG);
      }
      var no = judge(db, draft, head.get());
      return no.isPresent() ? no.get() : write(db, draft, head.get());
    });
  }

  /** What stands against appending this draft, or that it has been; empty to go ahead. */
  Optional<Appended> judge(Handle db, Draft draft, Head head) {
    var before = sentBefore(db, draft);
    if (before.isPresent()) return Optional.of(answer(draft, before.get()));
    if (draft.seq() != head.seq() + 1) {
      return Optional.of(
          new Behind(head.seq(), after(db, draft.log(), draft.seq() - 1, MISSED_AT_MOST)));
    }
    if (!draft.prev().equals(head.hash())) return Optional.of(new Refused(Why.WRONG_PREV));
    if (bytes(db, head.place()) + draft.bytes() > store.limits().placeBytes()) {
      return Optional.of(new Refused(Why.PLACE_FULL));
    }
    return Optional.empty();
  }

  private static Appended answer(Draft draft, Sent before) {
    return before.author().equals(draft.author())
        ? new Acknowledged(before.seq(), before.atMs(), true)
        : new Refused(Why.ID_TAKEN);
  }

  private static Optional<Sent> sentBefore(Handle db, Draft draft) {
    return db.createQuery(SENT_BEFORE)
        .bind("log", draft.log())
        .bind("id", draft.id())
        .map(
            (row, _) -> new Sent(row.getString("author"), row.getLong("seq"), row.getLong("at_ms")))
        .findOne();
  }

  private static long bytes(Handle db, String place) {
    return db.createQuery("select bytes from place where id = :place")
        .bind("place", place)
        .mapTo(Long.class)
        .one();
  }

  /** Appends what {@link #judge} let pass. */
  Acknowledged write(Handle db, Draft draft, Head head) {
    var atMs = Math.max(store.nowMs(), head.atMs());
    db.createUpdate(APPEND).bindMethods(draft.at(atMs)).execute();
    db.createUpdate(ADVANCE)
        .bind("seq", draft.seq())
        .bind("hash", draft.hashAt().apply(atMs))
        .bind("atMs", atMs)
        .bind("log", draft.log())
        .execute();
    db.execute("update place set bytes = bytes + ? where id = ?", draft.bytes(), head.place());
    return new Acknowledged(draft.seq(), atMs, false);
  }

  @Override
  public Optional<Head> head(String person, String log) {
    return store.read(db ->
        db.createQuery(HEAD_OF_MINE)
            .bind("log", log)
            .bind("person", person)
            .map((row, _) -> head(row))
            .findOne());
  }

  static Optional<Head> head(Handle db, String log) {
    return db.createQuery(HEAD).bind("log", log).map((row, _) -> head(row)).findOne();
  }

  static List<Head> ofPlace(Handle db, String place) {
    return db.createQuery(HEADS_OF_PLACE).bind("place", place).map((row, _) -> head(row)).list();
  }

  private static Head head(ResultSet row) throws SQLException {
    return new Head(
        row.getString("id"),
        row.getString("place"),
        row.getLong("seq"),
        row.getString("hash"),
        row.getLong("at_ms"));
  }

  @Override
  public List<StoredEntry> after(String log, long after, int limit) {
    return store.read(db -> after(db, log, after, limit));
  }

  private static List<StoredEntry> after(Handle db, String log, long after, int limit) {
    try (var rows =
        db.createQuery(AFTER)
            .bind("log", log)
            .bind("after", after)
            .bind("limit", limit)
            .map((row, _) -> entry(row))
            .iterator()) {
      var entries = new ArrayList<StoredEntry>();
      long bytes = 0;
      while (bytes < BYTES_AT_ONCE && rows.hasNext()) {
        var entry = rows.next();
        bytes += entry.body().length();
        entries.add(entry);
      }
      return List.copyOf(entries);
    }
  }

  private static StoredEntry entry(ResultSet row) throws SQLException {
    return new StoredEntry(
        row.getString("log"),
        row.getLong("seq"),
        row.getString("author"),
        row.getLong("epoch"),
        row.getString("prev"),
        row.getString("id"),
        row.getString("body"),
        row.getString("sig"),
        row.getLong("at_ms"));
  }
}
