// SPDX-License-Identifier: Apache-2.0
package heart.store;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

final class SqlitePlaces implements Places {
  private static final String MINE =
      """
      select p.id from member m join place p on p.id = m.place
      where m.person = :person and p.own = 0 order by p.made_ms, p.id
      """;

  private static final String OWN =
      """
      select p.id from member m join place p on p.id = m.place
      where m.person = :person and p.own = 1
      """;

  private final SqliteStore store;

  SqlitePlaces(SqliteStore store) {
    this.store = store;
  }

  @Override
  public Founded found(String person, String place, String genesis) {
    return store.write(db -> {
      if (isMember(db, person, place)) return Founded.STANDS;
      // Ids of logs are one space with ids of places, since a place log has its place's id.
      if (SqliteLogs.exists(db, place)) return Founded.ID_TAKEN;
      if (count(db, person) >= store.limits().placesEach()) return Founded.TOO_MANY;
      make(db, person, place, genesis);
      return Founded.MADE;
    });
  }

  private void make(Handle db, String person, String place, String genesis) {
    db.execute("insert into place (id, made_ms) values (?, ?)", place, store.nowMs());
    seat(db, place, 1, person, store.nowMs());
    SqliteLogs.make(db, place, place, genesis);
  }

  /**
   * The room that this person's private logs are in, made when there is none; its id stays here.
   */
  static String own(Handle db, String person, long now) {
    var standing = db.createQuery(OWN).bind("person", person).mapTo(String.class).findOne();
    if (standing.isPresent()) return standing.get();
    var room = UUID.randomUUID().toString();
    db.execute("insert into place (id, made_ms, own) values (?, ?, 1)", room, now);
    seat(db, room, 1, person, now);
    return room;
  }

  static void seat(Handle db, String place, int seat, String person, long now) {
    db.execute(
        "insert into member (place, seat, person, since_ms) values (?, ?, ?, ?)",
        place,
        seat,
        person,
        now);
  }

  static boolean isMember(Handle db, String person, String place) {
    return db.createQuery("select 1 from member where person = :person and place = :place")
        .bind("person", person)
        .bind("place", place)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  static List<String> members(Handle db, String place) {
    return db.createQuery("select person from member where place = :place order by seat")
        .bind("place", place)
        .mapTo(String.class)
        .list();
  }

  private static int count(Handle db, String person) {
    return db.createQuery(
            """
            select count(*) from member m join place p on p.id = m.place
            where m.person = :person and p.own = 0
            """)
        .bind("person", person)
        .mapTo(Integer.class)
        .one();
  }

  @Override
  public List<Place> of(String person) {
    return store.read(db ->
        db.createQuery(MINE).bind("person", person).mapTo(String.class).list().stream()
            .map(id -> new Place(id, members(db, id), SqliteLogs.ofPlace(db, id)))
            .toList());
  }
}
