// SPDX-License-Identifier: Apache-2.0
package heart.server;

import io.javalin.http.Context;
import io.javalin.http.Handler;

/** {@code POST /v1/challenges}: something fresh to sign. 201. */
final class PostChallenge implements Handler {
  private final Challenges challenges;

  PostChallenge(Challenges challenges) {
    this.challenges = challenges;
  }

  record Wish(String person) {}

  @Override
  public void handle(Context ctx) {
    var person = Ids.key(Bodies.read(ctx, Wish.class).person());
    Answers.json(ctx, 201, challenges.fresh(person));
  }
}
