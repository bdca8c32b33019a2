// SPDX-License-Identifier: Apache-2.0
package heart.conversation.plan;

import heart.conversation.Coded;
import heart.conversation.Dates;
import heart.conversation.Who;
import heart.conversation.Words;
import heart.conversation.json.Json;
import heart.conversation.json.JsonReader;
import heart.conversation.json.JsonReading;
import heart.conversation.talk.TalkEvent.Promise;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How somebody wants to see the plans, and what their device knows beside them; what is missing or
 * wrong has a harmless default.
 *
 * @param today the day that their calendar shows
 * @param prepared plans they have finished preparing for
 * @param passed what they let pass, each with the day from which it is offered again
 * @param talks finished talks with what was agreed in them
 * @param open the talk under way, or null
 */
public record PlansOptions(
    String today,
    List<String> prepared,
    List<Passed> passed,
    List<PlanEvent.AgreementsNoted> talks,
    @Nullable String open) {
  /** A year's talks with all their agreements, several times over. */
  private static final int LONGEST = 4_000_000;

  /**
   * What somebody lets pass.
   *
   * @param until the day from which it is offered again
   */
  record Passed(String what, String until) {}

  public static PlansOptions read(String text, long nowMs) {
    var object = JsonReader.read(text, LONGEST) instanceof JsonReading.Read(Json.Obj o) ? o : null;
    var today = text(object, "today");
    return new PlansOptions(
        today != null && Dates.real(today) ? today : Dates.ofTime(nowMs),
        texts(object, "prepared"),
        passed(object),
        talks(object),
        text(object, "open"));
  }

  /** Whether they let this pass for today. */
  boolean letPass(String what) {
    for (var one : passed) {
      if (one.what().equals(what) && one.until().compareTo(today) > 0) {
        return true;
      }
    }
    return false;
  }

  private static List<Json> list(Json.@Nullable Obj of, String name) {
    return of != null && of.get(name) instanceof Json.Arr list ? list.items() : List.of();
  }

  private static @Nullable String text(@Nullable Json of, String name) {
    return of instanceof Json.Obj object && object.get(name) instanceof Json.Str s
        ? s.text()
        : null;
  }

  private static List<String> texts(Json.@Nullable Obj of, String name) {
    var texts = new ArrayList<String>();
    for (var item : list(of, name)) {
      if (item instanceof Json.Str s) {
        texts.add(s.text());
      }
    }
    return texts;
  }

  private static List<Passed> passed(Json.@Nullable Obj of) {
    var passed = new ArrayList<Passed>();
    for (var item : list(of, "passed")) {
      var what = text(item, "what");
      var until = text(item, "until");
      if (what != null && until != null) {
        passed.add(new Passed(what, until));
      }
    }
    return passed;
  }

  private static List<PlanEvent.AgreementsNoted> talks(Json.@Nullable Obj of) {
    var talks = new ArrayList<PlanEvent.AgreementsNoted>();
    for (var item : list(of, "talks")) {
      var log = text(item, "log");
      if (log != null && item instanceof Json.Obj talk) {
        talks.add(new PlanEvent.AgreementsNoted(log, promises(talk)));
      }
    }
    return talks;
  }

  private static List<Promise> promises(Json.Obj talk) {
    var promises = new ArrayList<Promise>();
    for (var item : list(talk, "agreements")) {
      var who = text(item, "who");
      var what = text(item, "what");
      var found = who == null ? null : Coded.find(Who.values(), who);
      if (found != null && what != null) {
        promises.add(new Promise(found, new Words(what), text(item, "by")));
      }
    }
    return promises;
  }
}
