// SPDX-License-Identifier: Apache-2.0
package heart.server;

import heart.sealed.Signatures;
import heart.store.People;
import heart.store.People.SignedIn;
import heart.store.Session;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.Duration;
import java.time.InstantSource;

/** {@code POST /v1/sessions}: signs a device in with a signed challenge. 201 and a cookie. */
final class PostSession implements Handler {
  private final People people;
  private final Challenges challenges;
  private final Origins origins;
  private final Sessions sessions;
  private final InstantSource clock;
  private final Duration life;

  PostSession(
      People people,
      Challenges challenges,
      Origins origins,
      Sessions sessions,
      InstantSource clock,
      Duration life) {
    this.people = people;
    this.challenges = challenges;
    this.origins = origins;
    this.sessions = sessions;
    this.clock = clock;
    this.life = life;
  }

  record SignIn(String person, String seal, String challenge, String sig) {}

  /**
   * The session just begun.
   *
   * @param id what {@code DELETE /v1/sessions/{id}} takes
   * @param expiresAt milliseconds since 1970
   */
  record Begun(String id, String person, long expiresAt) {}

  @Override
  public void handle(Context ctx) {
    var wish = Bodies.read(ctx, SignIn.class);
    var spentUntil = check(ctx, wish);
    var token = Ids.fresh(32);
    var session = session(wish.person());
    switch (people.signIn(session, wish.seal(), Ids.sha256(token), wish.challenge(), spentUntil)) {
      case SignedIn.DONE -> welcome(ctx, session, token);
      case SignedIn.CHALLENGE_SPENT -> throw new Refusal(Code.CHALLENGE_INVALID);
      case SignedIn.SEAL_DIFFERS -> throw new Refusal(Code.SEAL_DIFFERS);
    }
  }

  private long check(Context ctx, SignIn wish) {
    Ids.key(wish.person());
    Ids.key(wish.seal());
    Ids.signature(wish.sig());
    var spentUntil = challenges.check(wish.person(), wish.challenge());
    if (!Signatures.checkSignIn(
        wish.person(), wish.seal(), origins.of(ctx), wish.challenge(), wish.sig())) {
      throw new Refusal(Code.BAD_SIGNATURE);
    }
    return spentUntil;
  }

  private Session session(String person) {
    var now = clock.millis();
    return new Session(Ids.fresh(16), person, now, now, now + life.toMillis());
  }

  private void welcome(Context ctx, Session session, String token) {
    sessions.give(ctx, token);
    Answers.json(ctx, 201, new Begun(session.id(), session.person(), session.expiresMs()));
  }
}
