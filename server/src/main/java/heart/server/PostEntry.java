// SPDX-License-Identifier: Apache-2.0
package heart.server;

import heart.server.Entries.Receipt;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** {@code POST /v1/logs/{log}/entries}: adds one sealed entry. 201, 200 for a repeat, or 409. */
final class PostEntry implements Handler {
  private final Sessions sessions;
  private final Entries entries;
  private final Rates perPerson;

  PostEntry(Sessions sessions, Entries entries, Rates perPerson) {
    this.sessions = sessions;
    this.entries = entries;
    this.perPerson = perPerson;
  }

  /** Where and when it stands; {@code at} in milliseconds since 1970. */
  record Acknowledged(long seq, long at) {
    static void answer(Context ctx, Receipt receipt) {
      var body = new Acknowledged(receipt.seq(), receipt.at());
      Answers.json(ctx, receipt.again() ? 200 : 201, body);
    }
  }

  @Override
  public void handle(Context ctx) {
    var person = sessions.required(ctx).person();
    perPerson.take(person);
    var entry = Entries.signed(Bodies.fields(ctx), person);
    if (!entry.log().equals(ctx.pathParam("log"))) throw new Refusal(Code.OTHER_LOG);
    Acknowledged.answer(ctx, entries.append(entry));
  }
}
