// SPDX-License-Identifier: Apache-2.0
package heart.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

final class SqliteDeliveries implements Deliveries {
  private static final int FIRED_TOGETHER = 500;
  private static final long FIRST_BACK_OFF_MS = 15_000;
  private static final int DOUBLED_AT_MOST = 7; // half an hour

  private static final String NEXT =
      """
      select min(at) from (
        select min(at_ms) as at from wake_up union all select min(next_ms) from delivery)
      """;
  private static final String DUE_WAKE_UPS =
      """
      select person, list, at_ms, kind from wake_up where at_ms <= :now order by at_ms limit :limit
      """;
  private static final String FIRED =
      "delete from wake_up where person = ? and list = ? and at_ms = ? and kind = ?";
  private static final String TO_DEVICES =
      """
      insert into delivery (person, what, at_ms, endpoint, next_ms, until_ms)
      select person, :kind, :at, endpoint, :at, :until from push where person = :person
      on conflict do nothing
      """;
  private static final String TO_MAILBOX =
      """
      insert into delivery (person, what, at_ms, next_ms, until_ms)
      select person, :kind, :at, :at, :until from mail where person = :person and code is null
      on conflict do nothing
      """;
  private static final String LATE =
      "delete from delivery where until_ms <= :now and (endpoint = '') = :mail";
  // Whoever asked to be left alone meanwhile is: nothing is left of their device or address.
  private static final String TO_NOBODY =
      """
      delete from delivery where next_ms <= ? and case when endpoint = ''
        then not exists (select 1 from mail m where m.person = delivery.person)
        else not exists (select 1 from push p where p.endpoint = delivery.endpoint) end
      """;
  private static final String DUE =
      """
      select d.id, d.what, d.at_ms, d.until_ms, d.tries, d.endpoint, p.p256dh, p.auth, p.language,
        m.address, m.language as mail_language, m.origin, m.stop, m.code
      from delivery d left join push p on p.endpoint = d.endpoint
        left join mail m on m.person = d.person and d.endpoint = ''
      where d.next_ms <= :now order by d.next_ms limit :limit
      """;

  private final SqliteStore store;

  SqliteDeliveries(SqliteStore store) {
    this.store = store;
  }

  private record Fired(String person, String list, long atMs, String kind) {}

  @Override
  public Optional<Long> nextMs() {
    return store.read(db -> db.createQuery(NEXT).mapTo(Long.class).findOne());
  }

  @Override
  public Due take(int atMost) {
    return store.write(db -> {
      var now = store.nowMs();
      fire(db, now);
      db.execute(TO_NOBODY, now);
      var lateDevices = db.createUpdate(LATE).bind("now", now).bind("mail", false).execute();
      var lateMails = db.createUpdate(LATE).bind("now", now).bind("mail", true).execute();
      return new Due(claim(db, now, atMost), lateDevices, lateMails);
    });
  }

  private static void fire(Handle db, long now) {
    var due =
        db.createQuery(DUE_WAKE_UPS)
            .bind("now", now)
            .bind("limit", FIRED_TOGETHER)
            .map((row, _) ->
                new Fired(
                    row.getString("person"),
                    row.getString("list"),
                    row.getLong("at_ms"),
                    row.getString("kind")))
            .list();
    for (var one : due) {
      db.execute(FIRED, one.person(), one.list(), one.atMs(), one.kind());
      for (var to : List.of(TO_DEVICES, TO_MAILBOX)) {
        db.createUpdate(to)
            .bind("person", one.person())
            .bind("kind", one.kind())
            .bind("at", one.atMs())
            .bind("until", one.atMs() + usefulMs(one.kind()))
            .execute();
      }
    }
  }

  /**
   * For how long a reminder still helps: after that, a host that was down says nothing any more.
   */
  private static long usefulMs(String kind) {
    return switch (kind) {
      case "prepare" -> Duration.ofMinutes(10).toMillis();
      case "now" -> Duration.ofMinutes(30).toMillis();
      default -> Duration.ofHours(12).toMillis();
    };
  }

  private static List<Delivery> claim(Handle db, long now, int atMost) {
    var toSend =
        db.createQuery(DUE)
            .bind("now", now)
            .bind("limit", atMost)
            .map((row, _) -> delivery(row))
            .list();
    for (var one : toSend) {
      var wait = FIRST_BACK_OFF_MS << Math.min(one.tries() - 1, DOUBLED_AT_MOST);
      db.execute(
          "update delivery set tries = ?, next_ms = ? where id = ?",
          one.tries(),
          now + wait,
          one.id());
    }
    return toSend;
  }

  private static Delivery delivery(ResultSet row) throws SQLException {
    return new Delivery(
        row.getLong("id"),
        What.valueOf(row.getString("what").toUpperCase(Locale.ROOT)),
        row.getLong("at_ms"),
        row.getLong("until_ms"),
        row.getInt("tries") + 1,
        row.getString("endpoint").isEmpty() ? mailbox(row) : device(row));
  }

  private static Target mailbox(ResultSet row) throws SQLException {
    return new Target.ToMailbox(
        row.getString("address"),
        row.getString("mail_language"),
        row.getString("origin"),
        row.getString("stop"),
        row.getString("code"));
  }

  private static Target device(ResultSet row) throws SQLException {
    return new Target.ToDevice(
        new Channels.Device(
            row.getString("endpoint"),
            row.getString("p256dh"),
            row.getString("auth"),
            row.getString("language")));
  }

  @Override
  public void done(long id) {
    store.write(db -> db.execute("delete from delivery where id = ?", id));
  }

  @Override
  public void notBefore(long id, long atMs) {
    store.write(
        db -> db.execute("update delivery set next_ms = max(next_ms, ?) where id = ?", atMs, id));
  }

  @Override
  public void gone(String endpoint) {
    store.write(db ->
        db.execute("delete from push where endpoint = ?", endpoint)
            + db.execute("delete from delivery where endpoint = ?", endpoint));
  }

  @Override
  public int waiting() {
    return store.read(
        db -> db.createQuery("select count(*) from delivery").mapTo(Integer.class).one());
  }
}
