// SPDX-License-Identifier: Apache-2.0
package heart.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

final class SqliteInvitations implements Invitations {
  private static final long A_MONTH_MS = Duration.ofDays(30).toMillis();

  private static final String BY_LOOKUP =
      "select place, blob, expires_ms, ended, joiner from invitation where lookup = :lookup";
  private static final String OPEN_ONES =
      """
      select count(*) from invitation
      where place = :place and ended is null and expires_ms > :now
      """;
  private static final String OFFER =
      """
      insert into invitation (lookup, place, inviter, blob, made_ms, expires_ms)
      values (:lookup, :place, :inviter, :blob, :now, :expires)
      """;
  // What an invitation sealed is erased with its end: it holds the place's key for whoever finds
  // the
  // link in an old message.
  private static final String WITHDRAW =
      """
      update invitation set ended = 'withdrawn', blob = '' where lookup = :lookup and ended is null
      and exists (select 1 from member m where m.place = invitation.place and m.person = :person)
      """;
  // Both seats are taken now, so no other invitation into this place leads anywhere either.
  private static final String USE =
      """
      update invitation set ended = 'used', joiner = :joiner, blob = ''
      where place = :place and ended is null
      """;
  private static final String ERASE_EXPIRED =
      "update invitation set blob = '' where expires_ms <= ? and blob <> ''";

  /** One row; {@code ended} and {@code joiner} are null while it is open. */
  private record Row(
      String place, String blob, long expiresMs, @Nullable String ended, @Nullable String joiner) {}

  private final SqliteStore store;

  SqliteInvitations(SqliteStore store) {
    this.store = store;
  }

  @Override
  public Offered offer(String person, String place, String lookup, String blob, long expiresMs) {
    return store.write(db -> {
      if (!SqlitePlaces.isMember(db, person, place)) return Offered.UNKNOWN_PLACE;
      var standing = row(db, lookup);
      if (standing.isPresent()) return same(standing.get(), place, blob);
      if (SqlitePlaces.members(db, place).size() == 2) return Offered.NO_SEAT;
      if (openOnes(db, place) >= store.limits().invitationsEach()) return Offered.TOO_MANY;
      insert(db, person, place, lookup, blob, expiresMs);
      return Offered.MADE;
    });
  }

  private static Offered same(Row standing, String place, String blob) {
    return standing.place().equals(place) && standing.blob().equals(blob)
        ? Offered.STANDS
        : Offered.ID_TAKEN;
  }

  private int openOnes(Handle db, String place) {
    return db.createQuery(OPEN_ONES)
        .bind("place", place)
        .bind("now", store.nowMs())
        .mapTo(Integer.class)
        .one();
  }

  private void insert(
      Handle db, String person, String place, String lookup, String blob, long expiresMs) {
    db.createUpdate(OFFER)
        .bind("lookup", lookup)
        .bind("place", place)
        .bind("inviter", person)
        .bind("blob", blob)
        .bind("now", store.nowMs())
        .bind("expires", expiresMs)
        .execute();
  }

  @Override
  public Found find(String lookup) {
    return store.read(db -> {
      var row = row(db, lookup);
      var ended = ended(row);
      if (ended.isPresent() || row.isEmpty()) return new Found.Gone(ended.orElse(Ended.UNKNOWN));
      var place = row.get().place();
      return new Found.Open(place, row.get().blob(), SqliteLogs.head(db, place).orElseThrow());
    });
  }

  private Optional<Ended> ended(Optional<Row> row) {
    if (row.isEmpty()) return Optional.of(Ended.UNKNOWN);
    var how = row.get().ended();
    if (how != null) return Optional.of(how.equals("used") ? Ended.USED : Ended.WITHDRAWN);
    return row.get().expiresMs() <= store.nowMs() ? Optional.of(Ended.EXPIRED) : Optional.empty();
  }

  private static Optional<Row> row(Handle db, String lookup) {
    return db.createQuery(BY_LOOKUP).bind("lookup", lookup).map((row, _) -> row(row)).findOne();
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        row.getString("place"),
        row.getString("blob"),
        row.getLong("expires_ms"),
        row.getString("ended"),
        row.getString("joiner"));
  }

  @Override
  public boolean withdraw(String person, String lookup) {
    return store.write(
            db -> db.createUpdate(WITHDRAW).bind("lookup", lookup).bind("person", person).execute())
        == 1;
  }

  @Override
  public Joined join(String lookup, Draft draft) {
    return store.write(db -> {
      var row = row(db, lookup);
      if (row.isPresent() && draft.author().equals(row.get().joiner())) {
        return again(db, draft, row.get());
      }
      var ended = ended(row);
      if (ended.isPresent() || row.isEmpty()) return new Joined.Gone(ended.orElse(Ended.UNKNOWN));
      return enter(db, draft, row.get());
    });
  }

  /** The answer to their first try was lost on the way: give it once more. */
  private Joined again(Handle db, Draft draft, Row row) {
    if (!draft.log().equals(row.place())) return new Joined.WrongLog();
    var judged = store.judge(db, draft, SqliteLogs.head(db, row.place()).orElseThrow());
    return judged.isPresent() && judged.get() instanceof Appended.Acknowledged first
        ? new Joined.In(first, row.place())
        : new Joined.Already();
  }

  private Joined enter(Handle db, Draft draft, Row row) {
    var place = row.place();
    if (!draft.log().equals(place)) return new Joined.WrongLog();
    if (SqlitePlaces.isMember(db, draft.author(), place)) return new Joined.Already();
    if (SqlitePlaces.members(db, place).size() == 2) return new Joined.Gone(Ended.USED);
    var head = SqliteLogs.head(db, place).orElseThrow();
    var no = store.judge(db, draft, head);
    if (no.isPresent()) return new Joined.NotYet(no.get());
    SqlitePlaces.seat(db, place, 2, draft.author(), store.nowMs());
    db.createUpdate(USE).bind("joiner", draft.author()).bind("place", place).execute();
    return new Joined.In(store.append(db, draft, head), place);
  }

  int tidy(Handle db, long now) {
    return db.execute(ERASE_EXPIRED, now)
        + db.execute("delete from invitation where expires_ms <= ?", now - A_MONTH_MS);
  }
}
