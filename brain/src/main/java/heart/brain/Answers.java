// SPDX-License-Identifier: Apache-2.0
package heart.brain;

import heart.conversation.Limits;
import heart.conversation.Refusal;
import heart.conversation.Seat;
import heart.conversation.json.JsonWriter;
import java.util.List;

/** The shapes that answers to the browser share. */
public final class Answers {
  private Answers() {}

  public static final String ADMITTED = "{\"admitted\":true}";

  /** {@code {"refused":code}} and whatever helps to say it kindly. */
  public static String refused(Refusal refusal) {
    var out = new JsonWriter().open().with("refused", refusal.why());
    var by = refusal.by();
    if (by != null) {
      out.with("by", by);
    }
    if (refusal.until() > 0) {
      out.with("until", refusal.until());
    }
    if (refusal.limit() > 0) {
      out.with("limit", refusal.limit());
    }
    return out.close().toString();
  }

  public static String happened(List<String> events) {
    return new JsonWriter().open().texts("happened", events).close().toString();
  }

  /** Anything that is not "second" is the first seat: a caller's slip may not throw. */
  public static Seat seat(String seat) {
    return seat.equals(Seat.SECOND.code()) ? Seat.SECOND : Seat.FIRST;
  }

  /** A number from JavaScript as a time; one that is no time becomes the nearest that is. */
  public static long time(double ms) {
    return ms >= 0 && ms <= Limits.LAST_MS ? (long) ms : ms > 0 ? Limits.LAST_MS : 0;
  }
}
