// SPDX-License-Identifier: Apache-2.0
package heart.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

final class SqliteChannels implements Channels {
  /** A code has a million values: five guesses are five in a million. */
  private static final int TRIES = 5;

  private static final String WAKE =
      """
      insert into push (endpoint, person, session, p256dh, auth, language)
      values (:endpoint, :person, :session, :p256dh, :auth, :language)
      on conflict do update set person = excluded.person, session = excluded.session,
        p256dh = excluded.p256dh, auth = excluded.auth, language = excluded.language
      """;
  private static final String ASK =
      """
      insert or replace into mail (person, address, language, origin, stop, code, code_until_ms)
      values (:person, :address, :language, :origin, :stop, :code, :codeUntilMs)
      """;
  private static final String SEND_CODE =
      """
      insert into delivery (person, what, at_ms, next_ms, until_ms)
      values (:person, 'code', :now, :now, :until)
      """;

  private final SqliteStore store;

  SqliteChannels(SqliteStore store) {
    this.store = store;
  }

  /** What is known of a code that may be said; {@code code} is null when all is confirmed. */
  private record Asked(@Nullable String code, long untilMs, int tries) {}

  @Override
  public Standing standing(String person, String session) {
    return store.read(db -> {
      var mail =
          db.createQuery("select address, code is null as confirmed from mail where person = ?")
              .bind(0, person)
              .map((row, _) -> {
                var address = row.getString("address");
                return new Standing(0, false, Optional.of(address), row.getBoolean(2), false);
              })
              .findOne();
      return new Standing(
          count(db, "select count(*) from push where person = ?", person),
          count(db, "select count(*) from push where session = ?", session) > 0,
          mail.flatMap(Standing::mail),
          mail.map(Standing::confirmed).orElse(false),
          count(db, "select count(*) from feed where person = ?", person) > 0);
    });
  }

  private static int count(Handle db, String query, String of) {
    return db.createQuery(query).bind(0, of).mapTo(Integer.class).one();
  }

  @Override
  public void wake(String person, String session, Device device) {
    store.write(db -> {
      // A browser has one mailbox at a time: what this device had before is another's now, or
      // nobody's.
      db.execute(
          "delete from push where session = ? and endpoint <> ?", session, device.endpoint());
      return db.createUpdate(WAKE)
          .bind("person", person)
          .bind("session", session)
          .bindMethods(device)
          .execute();
    });
  }

  @Override
  public void letSleep(String person, String session) {
    store.write(
        db -> db.execute("delete from push where person = ? and session = ?", person, session));
  }

  @Override
  public void askToConfirm(String person, Mailbox mailbox) {
    store.write(db -> {
      forgetMail(db, person);
      db.createUpdate(ASK).bind("person", person).bindMethods(mailbox).execute();
      return db.createUpdate(SEND_CODE)
          .bind("person", person)
          .bind("now", store.nowMs())
          .bind("until", mailbox.codeUntilMs())
          .execute();
    });
  }

  @Override
  public Confirmed confirm(String person, String code) {
    return store.write(db -> {
      var asked = asked(db, person);
      if (asked.isEmpty() || asked.get().code() == null) return Confirmed.OVER;
      if (asked.get().untilMs() <= store.nowMs() || asked.get().tries() >= TRIES) {
        return Confirmed.OVER;
      }
      if (!same(asked.get().code(), code)) {
        db.execute("update mail set tries = tries + 1 where person = ?", person);
        return Confirmed.WRONG;
      }
      db.execute("update mail set code = null where person = ?", person);
      return Confirmed.DONE;
    });
  }

  private static Optional<Asked> asked(Handle db, String person) {
    return db.createQuery("select code, code_until_ms, tries from mail where person = ?")
        .bind(0, person)
        .map((row, _) ->
            new Asked(row.getString("code"), row.getLong("code_until_ms"), row.getInt("tries")))
        .findOne();
  }

  private static boolean same(@Nullable String kept, String said) {
    return kept != null
        && MessageDigest.isEqual(
            kept.getBytes(StandardCharsets.UTF_8), said.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void stopMail(String person) {
    store.write(db -> forgetMail(db, person));
  }

  @Override
  public boolean stopMailBy(String stop) {
    return store.write(db -> {
      var person =
          db.createQuery("select person from mail where stop = ?")
              .bind(0, stop)
              .mapTo(String.class)
              .findOne();
      person.ifPresent(it -> forgetMail(db, it));
      return person.isPresent();
    });
  }

  private static int forgetMail(Handle db, String person) {
    return db.execute("delete from mail where person = ?", person)
        + db.execute("delete from delivery where person = ? and endpoint = ''", person);
  }

  @Override
  public void openFeed(String person, String tokenHash, String language) {
    store.write(db ->
        db.execute(
            "insert or replace into feed (person, token_hash, language) values (?, ?, ?)",
            person,
            tokenHash,
            language));
  }

  @Override
  public void closeFeed(String person) {
    store.write(db -> db.execute("delete from feed where person = ?", person));
  }

  /** An address that nobody confirmed in time is not ours to keep. */
  int tidy(Handle db, long now) {
    return db.execute("delete from mail where code is not null and code_until_ms <= ?", now);
  }
}
