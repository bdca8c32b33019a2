// SPDX-License-Identifier: Apache-2.0
package heart.conversation.notebook;

import heart.conversation.Dates;
import heart.conversation.json.Json;
import heart.conversation.json.JsonReader;
import heart.conversation.json.JsonReading;
import heart.conversation.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/** What its owner's screen shows of a notebook, as JSON (see plan.d.ts, NotebookView). */
public final class NotebookView {
  private static final int LONGEST = 10_000;

  private NotebookView() {}

  /**
   * The view as JSON.
   *
   * @param options JSON with the day that the reader's calendar shows, {@code today}
   */
  public static String write(Notebook notebook, long nowMs, String options) {
    var out = new JsonWriter().open();
    switch (notebook) {
      case Notebook.Newer _ -> out.with("phase", "newer");
      case Notebook.Here here -> {
        here(out.with("phase", "here"), here, today(options, nowMs));
        heard(out, here, true);
      }
    }
    return out.close().toString();
  }

  private static String today(String options, long nowMs) {
    return JsonReader.read(options, LONGEST) instanceof JsonReading.Read(Json.Obj o)
            && o.get("today") instanceof Json.Str s
            && Dates.real(s.text())
        ? s.text()
        : Dates.ofTime(nowMs);
  }

  private static void here(JsonWriter out, Notebook.Here here, String today) {
    out.name("sheets").openList();
    for (var sheet : here.sheets()) {
      sheet(out, sheet);
    }
    out.closeList().name("prepared").openList();
    for (var sheet : here.sheets()) {
      if (sheet.finished()) {
        out.value(sheet.id());
      }
    }
    out.closeList().name("passed").openList();
    for (var one : here.passed()) {
      if (one.until().compareTo(today) > 0) {
        out.open().with("what", one.what()).with("until", one.until()).close();
      }
    }
    out.closeList().name("outside").open().with("offered", offered(here, today));
    out.name("looks").openList();
    for (var look : here.looks()) {
      out.open().with("at", look.atMs()).with("words", look.words());
      out.with("minutes", look.minutes()).close();
    }
    out.closeList().close();
  }

  private static void heard(JsonWriter out, Notebook.Here here, boolean summed) {
    out.name("heard").openList();
    for (var one : here.heard()) {
      out.open().with("at", one.atMs()).with("talk", one.talk());
      NotebookCodec.answers(out, one.answers());
      if (summed) {
        out.with("sum", FeelingHeard.sum(one.answers()));
      }
      out.close();
    }
    out.closeList();
  }

  /** A few times a year, and not while it is let pass. */
  private static boolean offered(Notebook.Here here, String today) {
    for (var one : here.passed()) {
      if (one.what().equals("outside") && one.until().compareTo(today) > 0) {
        return false;
      }
    }
    if (here.looks().isEmpty()) {
      return true;
    }
    var last = Dates.ofTime(here.looks().get(here.looks().size() - 1).atMs());
    int since = Dates.sinceEpoch(today) - Dates.sinceEpoch(last);
    return since >= NotebookLimits.BETWEEN_LOOKS_DAYS;
  }

  static void sheet(JsonWriter out, Sheet sheet) {
    out.open().with("sheet", sheet.id()).with("changedAt", sheet.changedMs());
    out.name("fields").open();
    for (var field : Field.values()) {
      var words = sheet.fields().get(field);
      if (words != null) {
        out.with(field.code(), words);
      }
    }
    out.close().texts("feelings", sheet.feelings()).texts("needs", sheet.needs());
    out.name("cards").openList();
    for (var card : sheet.cards()) {
      out.open().with("card", card.id()).with("words", card.words());
      out.with("from", card.from()).with("pile", card.pile()).close();
    }
    out.closeList();
    readiness(out.name("readiness"), sheet.readiness());
    out.with("finished", sheet.finished()).close();
  }

  private static void readiness(JsonWriter out, Sheet.@Nullable Readiness noted) {
    if (noted == null) {
      out.value((String) null);
    } else {
      out.open().with("at", noted.atMs()).with("calm", noted.calm());
      out.with("now", noted.now()).with("safe", noted.safe()).close();
    }
  }

  /** The whole state as canonical JSON: what two devices, or two platforms, compare. */
  public static String state(Notebook notebook) {
    var out = new JsonWriter().open();
    switch (notebook) {
      case Notebook.Newer _ -> out.with("state", "newer");
      case Notebook.Here here -> {
        here(out.with("state", "here"), here, Dates.FIRST);
        if (!here.heard().isEmpty()) {
          heard(out, here, false);
        }
        out.with("last", here.lastMs());
      }
    }
    return out.close().toString();
  }
}
