// SPDX-License-Identifier: Apache-2.0
package heart.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Two people, a place and a log in a real store, and drafts that fit. */
final class Household implements AutoCloseable {
  static final String ANNA = person("anna");
  static final String BEN = person("ben");
  static final String EVE = person("eve");
  static final String PLACE = id("place");
  static final String LOG = id("log");
  static final String GENESIS = hash("genesis");
  static final long FAR = Long.MAX_VALUE / 2;

  final Store store;

  Household(Path folder, StoreConfig config) throws StoreUnusable {
    store = Store.open(folder, config);
  }

  /** Anna and Eve are known, Anna's place and its log stand; all of it may be said twice. */
  Household furnished() {
    signIn(ANNA);
    signIn(EVE);
    store.places().found(ANNA, PLACE, GENESIS);
    store.logs().open(ANNA, PLACE, LOG, GENESIS);
    return this;
  }

  /** Ben comes in by an invitation, with the place log's next entry. */
  Household withBen() {
    signIn(BEN);
    var lookup = hash("lookup");
    store.invitations().offer(ANNA, PLACE, lookup, "blob", FAR);
    store.invitations().join(lookup, next(BEN, PLACE, "joined"));
    return this;
  }

  void signIn(String person) {
    var now = System.nanoTime();
    var session = new Session(id(person + now), person, 0, FAR, FAR);
    store
        .people()
        .signIn(
            session,
            hash("seal" + person),
            hash("token" + person + now),
            hash("c" + person + now),
            FAR);
  }

  Head head(String log) {
    return store.logs().head(ANNA, log).orElseThrow();
  }

  Draft next(String author, String log, String name) {
    var head = head(log);
    return draft(author, log, head.seq() + 1, head.hash(), name);
  }

  static Draft draft(String author, String log, long seq, String prev, String name) {
    var body = "sealed-" + name;
    return new Draft(
        log, seq, author, 1, prev, id(name), body, "sig", at -> hash(seq + prev + name + at));
  }

  static String id(String name) {
    return hash(name).substring(0, 22);
  }

  static String person(String name) {
    return hash("person " + name);
  }

  static String hash(String text) {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    store.close();
  }
}
