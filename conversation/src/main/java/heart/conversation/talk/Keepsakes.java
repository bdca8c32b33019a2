// SPDX-License-Identifier: Apache-2.0
package heart.conversation.talk;

import heart.conversation.Limits;
import heart.conversation.Text;
import heart.conversation.json.JsonWriter;
import java.util.ArrayList;
import java.util.List;

/** What stays of an ended talk: the lines their authors released, and what both agreed on. */
public final class Keepsakes {
  private Keepsakes() {}

  /** JSON around one kept line, in bytes at most. */
  private static final int AROUND = 200;

  /** The released lines, in the order they were said. */
  static List<Line> lines(Talk.Begun talk) {
    var kept = new ArrayList<Line>();
    var released = talk.ending().released();
    int at = 0;
    int number = 0;
    for (var line : released.isEmpty() ? List.<Line>of() : talk.lines().from(1)) {
      number++;
      if (at < released.size() && released.get(at) == number) {
        kept.add(line);
        at++;
      }
    }
    return kept;
  }

  /** The agreements both confirmed, and the next time: the members that all keepsakes share. */
  static void agreed(JsonWriter out, Talk.Begun talk) {
    out.name("agreements").openList();
    for (var agreement : talk.ending().agreements()) {
      if (agreement.settled()) {
        TalkState.promise(out.open(), agreement.promise()).close();
      }
    }
    out.closeList().time("next", talk.ending().next().agreedMs());
  }

  static void lines(JsonWriter out, List<Line> lines) {
    out.name("lines").openList();
    for (var line : lines) {
      TalkState.line(out.open(), line).close();
    }
    out.closeList();
  }

  /** The keepsake as the ended talk's own view shows it. */
  static void keepsake(JsonWriter out, Talk.Begun talk, String log, String how, long endedAtMs) {
    out.name("keepsake").open().with("log", log);
    out.with("guide", talk.setup().guide()).with("edition", talk.setup().edition());
    out.with("how", how).with("begunAt", talk.atMs()).with("endedAt", endedAtMs);
    lines(out, lines(talk));
    out.with("complete", true);
    agreed(out, talk);
    out.close();
  }

  /**
   * Commands that tell the place how the talk ended: one with everything but the lines that are too
   * many for one entry, then one for each further parcel of lines.
   */
  static void commands(JsonWriter out, Talk.Begun talk, String log, String how, long endedAtMs) {
    var parcels = parcels(lines(talk));
    out.open().with("do", "endTalk").with("log", log).with("how", how);
    out.with("endedAt", endedAtMs);
    agreed(out, talk);
    out.with("total", lines(talk).size());
    lines(out, parcels.getFirst());
    out.close();
    int from = 1 + parcels.getFirst().size();
    for (int i = 1; i < parcels.size(); i++) {
      var parcel = parcels.get(i);
      out.open().with("do", "keepLines").with("log", log).with("from", from);
      lines(out, parcel);
      out.close();
      from += parcel.size();
    }
  }

  /**
   * The lines in parcels that fit an entry each; the first may be empty, and there is always one.
   */
  private static List<List<Line>> parcels(List<Line> lines) {
    var parcels = new ArrayList<List<Line>>();
    var parcel = new ArrayList<Line>();
    int bytes = 0;
    for (var line : lines) {
      int more = Text.jsonBytes(line.words().text()) + AROUND;
      if (bytes + more > Limits.KEPT_BYTES && (bytes > 0 || parcels.isEmpty())) {
        parcels.add(List.copyOf(parcel));
        parcel.clear();
        bytes = 0;
      }
      parcel.add(line);
      bytes += more;
    }
    parcels.add(List.copyOf(parcel));
    return parcels;
  }
}
