// SPDX-License-Identifier: Apache-2.0
package heart.store;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

final class SqliteWakeUps implements WakeUps {
  /** A calendar that is fetched once a day should still find what was yesterday. */
  private static final long SHOWN_AFTERWARDS_MS = Duration.ofDays(7).toMillis();

  private static final String ELSEWHERE =
      """
      select (select count(*) from wake_up where person = :person and list <> :list)
        + (select count(*) from busy where person = :person and list <> :list)
      """;
  private static final String ADD =
      """
      insert into wake_up (person, list, at_ms, kind) values (:person, :list, :at, :kind)
      on conflict do nothing
      """;
  private static final String ADD_BUSY =
      """
      insert into busy (person, list, from_ms, until_ms) values (:person, :list, :from, :until)
      on conflict do update set until_ms = max(until_ms, excluded.until_ms)
      """;
  private static final String FEED =
      """
      select from_ms, until_ms from busy join feed using (person)
      where token_hash = :token order by from_ms, until_ms
      """;

  private final SqliteStore store;

  SqliteWakeUps(SqliteStore store) {
    this.store = store;
  }

  @Override
  public boolean keep(String person, String list, List<WakeUp> wakeUps, List<Busy> busy) {
    return store.write(db -> {
      var now = store.nowMs();
      if (elsewhere(db, person, list) + wakeUps.size() + busy.size()
          > store.limits().wakeUpsEach()) {
        return false;
      }
      db.execute(
          "delete from wake_up where person = ? and list = ? and at_ms > ?", person, list, now);
      db.execute(
          "delete from busy where person = ? and list = ? and until_ms > ?", person, list, now);
      for (var one : wakeUps) if (one.atMs() > now) add(db, person, list, one);
      for (var one : busy) if (one.untilMs() > now) add(db, person, list, one);
      return true;
    });
  }

  private static int elsewhere(Handle db, String person, String list) {
    return db.createQuery(ELSEWHERE)
        .bind("person", person)
        .bind("list", list)
        .mapTo(Integer.class)
        .one();
  }

  private static void add(Handle db, String person, String list, WakeUp one) {
    db.createUpdate(ADD)
        .bind("person", person)
        .bind("list", list)
        .bind("at", one.atMs())
        .bind("kind", one.kind().name().toLowerCase(Locale.ROOT))
        .execute();
  }

  private static void add(Handle db, String person, String list, Busy one) {
    db.createUpdate(ADD_BUSY)
        .bind("person", person)
        .bind("list", list)
        .bind("from", one.fromMs())
        .bind("until", one.untilMs())
        .execute();
  }

  @Override
  public Optional<Feed> feed(String tokenHash) {
    return store.read(db ->
        db.createQuery("select language from feed where token_hash = :token")
            .bind("token", tokenHash)
            .mapTo(String.class)
            .findOne()
            .map(language -> new Feed(language, busy(db, tokenHash))));
  }

  private static List<Busy> busy(Handle db, String tokenHash) {
    return db.createQuery(FEED)
        .bind("token", tokenHash)
        .map((row, _) -> new Busy(row.getLong("from_ms"), row.getLong("until_ms")))
        .list();
  }

  int tidy(Handle db, long now) {
    return db.execute("delete from busy where until_ms <= ?", now - SHOWN_AFTERWARDS_MS);
  }
}
