// SPDX-License-Identifier: Apache-2.0
package heart.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

final class SqlitePeople implements People {
  private static final long AN_HOUR_MS = Duration.ofHours(1).toMillis();

  private static final String SESSION_BY_TOKEN =
      """
      select id, person, begun_ms, seen_ms, expires_ms from session
      where token_hash = :tokenHash and expires_ms > :now
      """;
  private static final String SESSIONS =
      """
      select id, person, begun_ms, seen_ms, expires_ms from session
      where person = :person and expires_ms > :now
      order by begun_ms desc, id
      """;
  private static final String KNOW =
      "insert into person (sign, seal, since_ms) values (:person, :seal, :now) on conflict do"
          + " nothing";
  private static final String SPEND =
      """
      insert into spent_challenge (challenge, expires_ms) values (:challenge, :expires)
      on conflict do nothing
      """;
  private static final String BEGIN =
      """
      insert into session (token_hash, id, person, begun_ms, seen_ms, expires_ms)
      values (:tokenHash, :id, :person, :begunMs, :seenMs, :expiresMs)
      """;
  private static final String END_OLDEST =
      """
      delete from session where token_hash in (
        select token_hash from session where person = :person
        order by begun_ms desc limit -1 offset :keep)
      """;

  private final SqliteStore store;

  SqlitePeople(SqliteStore store) {
    this.store = store;
  }

  @Override
  public SignedIn signIn(
      Session session, String seal, String tokenHash, String challenge, long challengeExpiresMs) {
    return store.write(db -> {
      var known = seal(db, session.person());
      if (known.isPresent() && !known.get().equals(seal)) return SignedIn.SEAL_DIFFERS;
      if (!spend(db, challenge, challengeExpiresMs)) return SignedIn.CHALLENGE_SPENT;
      know(db, session, seal);
      begin(db, session, tokenHash);
      return SignedIn.DONE;
    });
  }

  private static Optional<String> seal(Handle db, String person) {
    return db.createQuery("select seal from person where sign = :person")
        .bind("person", person)
        .mapTo(String.class)
        .findOne();
  }

  private static boolean spend(Handle db, String challenge, long expiresMs) {
    return db.createUpdate(SPEND).bind("challenge", challenge).bind("expires", expiresMs).execute()
        == 1;
  }

  private static void know(Handle db, Session session, String seal) {
    db.createUpdate(KNOW)
        .bind("person", session.person())
        .bind("seal", seal)
        .bind("now", session.begunMs())
        .execute();
  }

  private void begin(Handle db, Session session, String tokenHash) {
    db.createUpdate(BEGIN).bind("tokenHash", tokenHash).bindMethods(session).execute();
    db.createUpdate(END_OLDEST)
        .bind("person", session.person())
        .bind("keep", store.limits().sessionsEach())
        .execute();
  }

  @Override
  public Optional<Session> session(String tokenHash) {
    var now = store.nowMs();
    var found =
        store.read(db ->
            db.createQuery(SESSION_BY_TOKEN)
                .bind("tokenHash", tokenHash)
                .bind("now", now)
                .map((row, _) -> session(row))
                .findOne());
    if (found.isPresent() && found.get().seenMs() < now - AN_HOUR_MS) seen(tokenHash, now);
    return found;
  }

  /** A courtesy to the list of devices: where it can't be noted (a full disk), reading goes on. */
  private void seen(String tokenHash, long now) {
    try {
      store.write(db ->
          db.createUpdate("update session set seen_ms = :now where token_hash = :tokenHash")
              .bind("now", now)
              .bind("tokenHash", tokenHash)
              .execute());
    } catch (StoreFault e) {
      // Noted the next time.
    }
  }

  @Override
  public List<Session> sessions(String person) {
    return store.read(db ->
        db.createQuery(SESSIONS)
            .bind("person", person)
            .bind("now", store.nowMs())
            .map((row, _) -> session(row))
            .list());
  }

  private static Session session(ResultSet row) throws SQLException {
    return new Session(
        row.getString("id"),
        row.getString("person"),
        row.getLong("begun_ms"),
        row.getLong("seen_ms"),
        row.getLong("expires_ms"));
  }

  @Override
  public boolean signOut(String person, String sessionId) {
    return store.write(db ->
        db.createUpdate("delete from session where id = :id and person = :person")
            .bind("id", sessionId)
            .bind("person", person)
            .execute())
        == 1;
  }

  @Override
  public String secret(String name, String fresh) {
    return store.write(db -> {
      db.createUpdate(
              "insert into secret (name, value) values (:name, :value) on conflict do nothing")
          .bind("name", name)
          .bind("value", fresh)
          .execute();
      return db.createQuery("select value from secret where name = :name")
          .bind("name", name)
          .mapTo(String.class)
          .one();
    });
  }

  int tidy(Handle db, long now) {
    return db.execute("delete from session where expires_ms <= ?", now)
        + db.execute("delete from spent_challenge where expires_ms <= ?", now);
  }
}
