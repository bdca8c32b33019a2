// SPDX-License-Identifier: Apache-2.0
package heart.brain;

import heart.conversation.Each;
import heart.conversation.Seat;
import heart.conversation.Text;
import heart.conversation.json.Json;
import heart.conversation.json.JsonReader;
import heart.conversation.json.JsonReading;
import heart.conversation.talk.Viewing;
import org.jspecify.annotations.Nullable;

/** How somebody wants to see a view; what is missing or wrong has a harmless default. */
record Options(Json.@Nullable Obj object) {
  private static final int LONGEST = 10_000;

  static Options read(String text) {
    return new Options(
        JsonReader.read(text, LONGEST) instanceof JsonReading.Read(Json.Obj found) ? found : null);
  }

  String language() {
    return text(object, "language", "en");
  }

  Viewing viewing(Seat me, long nowMs) {
    var names = object != null && object.get("names") instanceof Json.Obj n ? n : null;
    return new Viewing(
        me,
        nowMs,
        language(),
        new Each<>(text(names, "first", "…"), text(names, "second", "…")),
        text(object, "log", ""),
        linesFrom());
  }

  private int linesFrom() {
    return object != null
            && object.get("linesFrom") instanceof Json.Num n
            && n.value() >= 1
            && n.value() < Integer.MAX_VALUE
        ? (int) n.value()
        : 1;
  }

  private static String text(Json.@Nullable Obj of, String name, String otherwise) {
    return of != null && of.get(name) instanceof Json.Str s ? Text.cleanLine(s.text()) : otherwise;
  }
}
