// SPDX-License-Identifier: Apache-2.0
package heart.conversation;

import heart.conversation.json.Json;
import heart.conversation.json.JsonReader;
import heart.conversation.json.JsonReading;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The members of one event or command. Each getter takes one; the first that is not what it should
 * be is remembered as the refusal, and harmless values follow. Members nobody asks for are ignored.
 *
 * <p>A command's words are tidied on the way in. An event's must be tidy already: it was written by
 * a client that tidied them, or by one that does not keep the rules.
 */
public final class Members {
  private final Json.@Nullable Obj object;
  private final boolean tidy;
  private @Nullable Refusal refusal;

  private Members(Json.@Nullable Obj object, boolean tidy) {
    this.object = object;
    this.tidy = tidy;
    if (object == null) {
      refuse(Why.MALFORMED);
    }
  }

  /** A command as a client sends it. */
  public static Members ofCommand(String text) {
    return new Members(object(text), true);
  }

  /** An event as it stands in a log; its version is looked at before all else. */
  public static Members ofEvent(String text) {
    var members = new Members(object(text), false);
    if (members.number("v", 1, Limits.LAST_MS) > Versions.RULES) {
      members.refusal = Refusal.of(Why.NEWER);
    } else if (Text.over(text, 2 * Limits.EVENT_BYTES)) {
      members.refuse(Why.TOO_LONG);
    }
    return members;
  }

  private static Json.@Nullable Obj object(String text) {
    return JsonReader.read(text, Limits.EVENT_CHARS) instanceof JsonReading.Read(Json.Obj found)
        ? found
        : null;
  }

  /** What was wrong first, or null. */
  public @Nullable Refusal refusal() {
    return refusal;
  }

  /** This value, unless something was wrong. */
  public <T> Decoded<T> read(T value) {
    var why = refusal;
    return why == null ? new Decoded.Read<>(value) : new Decoded.Unreadable<>(why);
  }

  public void refuse(Why why) {
    refuse(Refusal.of(why));
  }

  private void refuse(Refusal why) {
    if (refusal == null) {
      refusal = why;
    }
  }

  private @Nullable Json get(String name) {
    return object == null ? null : object.get(name);
  }

  /**
   * A text for machines, in printable ASCII, up to {@link Limits#TOKEN} characters; empty after a
   * refusal.
   */
  public String token(String name) {
    return token(name, Limits.TOKEN);
  }

  /** The same with a limit of its own; longer is refused as such. */
  public String token(String name, int most) {
    if (!(get(name) instanceof Json.Str s) || !s.plain() || s.text().isEmpty()) {
      refuse(Why.MALFORMED);
      return "";
    }
    if (s.text().length() > most) {
      refuse(Refusal.limit(Why.TOO_LONG, most));
      return "";
    }
    return s.text();
  }

  /** The same, where it may be left out. */
  public @Nullable String optionalToken(String name) {
    return get(name) == null || get(name) instanceof Json.Null ? null : token(name);
  }

  /**
   * The name of the event that this command ({@code do}) would become, where the two have the same
   * members; empty for none.
   *
   * @param names pairs of a command's name and its event's
   */
  public String eventOf(String[][] names) {
    var wish = token("do");
    for (var pair : names) {
      if (pair[0].equals(wish)) {
        return pair[1];
      }
    }
    return "";
  }

  /** A language tag, such as "en" or "pt-BR". */
  public String language(String name) {
    String tag = token(name);
    if (tag.length() > 35 || tag.indexOf('_') >= 0 || !base64url(tag)) {
      refuse(Why.UNKNOWN_LANGUAGE);
    }
    return tag;
  }

  /** A random id of 22 characters of base64url. */
  public String id(String name) {
    String id = token(name);
    if (id.length() != 22 || !base64url(id)) {
      refuse(Why.MALFORMED);
    }
    return id;
  }

  /** Whether nothing else than characters of base64url is in it. */
  public static boolean base64url(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (!letter && !(c >= '0' && c <= '9') && c != '-' && c != '_') {
        return false;
      }
    }
    return true;
  }

  /** One of a closed list; the first of it after a refusal. */
  public <T extends Coded> T one(String name, T[] all) {
    var found = get(name) instanceof Json.Str s ? Coded.find(all, s.text()) : null;
    if (found == null) {
      refuse(Why.MALFORMED);
      return all[0];
    }
    return found;
  }

  /** A setting; one that only later versions know means that this one is too old. */
  public Setting setting(String name) {
    if (get(name) instanceof Json.Str s && Setting.comesLater(s.text())) {
      refuse(Why.NEWER);
      return Setting.LIVE;
    }
    return one(name, Setting.values());
  }

  /** A whole number; the least after a refusal. */
  public long number(String name, long least, long most) {
    if (get(name) instanceof Json.Num n && n.whole() && n.value() >= least && n.value() <= most) {
      return n.value();
    }
    refuse(Why.MALFORMED);
    return least;
  }

  public int count(String name) {
    return (int) number(name, 1, 1_000_000_000);
  }

  public boolean yes(String name) {
    if (get(name) instanceof Json.Bool(_, boolean value)) {
      return value;
    }
    refuse(Why.MALFORMED);
    return false;
  }

  /** A time in ms since 1970. */
  public long time(String name) {
    if (get(name) instanceof Json.Num n && !(n.whole() && n.value() >= 0)) {
      refuse(Why.BAD_TIME);
      return 0;
    }
    return number(name, 0, Limits.LAST_MS);
  }

  /** A time in ms since 1970, or below 0 for null. */
  public long timeOrNone(String name) {
    return get(name) instanceof Json.Null ? -1 : time(name);
  }

  /** A date, yyyy-mm-dd, that is in the calendar; or null. */
  public @Nullable String date(String name) {
    if (get(name) instanceof Json.Null) {
      return null;
    }
    if (!(get(name) instanceof Json.Str s)) {
      refuse(Why.MALFORMED);
      return null;
    }
    if (!Dates.real(s.text())) {
      refuse(Why.BAD_TIME);
    }
    return s.text();
  }

  /** Words of several lines. */
  public Words words(String name, int most) {
    return words(get(name), most, true);
  }

  /** Words of several lines that may be left empty: "" then. */
  public Words wordsOrNone(String name, int most) {
    boolean empty =
        get(name) instanceof Json.Str s && (tidy ? Text.clean(s.text()) : s.text()).isEmpty();
    return empty ? new Words("") : words(name, most);
  }

  /** A day of the calendar. */
  public String day(String name) {
    var day = date(name);
    if (day == null) {
      refuse(Why.BAD_DAY);
      return Dates.FIRST;
    }
    return day;
  }

  /** The name of a time zone as browsers know it, such as "Europe/Madrid". */
  public String zone(String name) {
    String zone = token(name, Limits.ZONE);
    for (int i = 0; i < zone.length(); i++) {
      if ("/_+-".indexOf(zone.charAt(i)) < 0 && !base64url(zone.substring(i, i + 1))) {
        refuse(Why.BAD_ZONE);
      }
    }
    return zone;
  }

  /** Times in ms since 1970, at least one. */
  public List<Long> times(String name, int count) {
    var found = new ArrayList<Long>();
    for (var item : items(name, count)) {
      if (item instanceof Json.Num n && n.whole() && n.value() >= 0) {
        found.add(n.value());
      } else {
        refuse(Why.BAD_TIME);
      }
    }
    if (found.isEmpty()) {
      refuse(Why.BLANK);
    }
    return List.copyOf(found);
  }

  /** Short codes of a list that may be empty, each once. */
  public List<String> codes(String name, int count) {
    var found = new ArrayList<String>();
    for (var item : items(name, count)) {
      if (item instanceof Json.Str s
          && !s.text().isEmpty()
          && s.text().length() <= Limits.CODE
          && base64url(s.text())
          && !found.contains(s.text())) {
        found.add(s.text());
      } else {
        refuse(Why.MALFORMED);
      }
    }
    return List.copyOf(found);
  }

  /** This many whole numbers, each within these. */
  public List<Integer> numbers(String name, int count, int least, int most) {
    var found = new ArrayList<Integer>();
    for (var item : items(name, count)) {
      if (item instanceof Json.Num n && n.whole() && n.value() >= least && n.value() <= most) {
        found.add((int) n.value());
      }
    }
    if (found.size() != count) {
      refuse(Why.MALFORMED);
    }
    return List.copyOf(found);
  }

  /** Words of several lines, or null where they were spoken aloud. */
  public @Nullable Words wordsOrAloud(String name, int most) {
    return get(name) instanceof Json.Null ? null : words(name, most);
  }

  /** Words of one line, such as a name. */
  public Words line(String name, int most) {
    return words(get(name), most, false);
  }

  /** Whether there is a member of this name. */
  public boolean has(String name) {
    return get(name) != null;
  }

  /** The text of a guide that goes along, or null where there is none. */
  public @Nullable Words guide(String name) {
    return get(name) == null ? null : theGuide(name);
  }

  /** The text of a guide. */
  public Words theGuide(String name) {
    var text = words(name, Limits.GUIDE_BYTES);
    if (Text.over(text.text(), Limits.GUIDE_BYTES)) {
      refuse(Refusal.limit(Why.TOO_LONG, Limits.GUIDE_BYTES));
    }
    return text;
  }

  /** Lines, at least one. */
  public List<Words> lines(String name, int most, int count) {
    var found = new ArrayList<Words>();
    for (var item : items(name, count)) {
      found.add(words(item, most, false));
    }
    if (found.isEmpty()) {
      refuse(Why.BLANK);
    }
    return List.copyOf(found);
  }

  /** The items of a list; none, after a refusal, where there is no list or too many are on it. */
  private List<Json> items(String name, int count) {
    if (!(get(name) instanceof Json.Arr list)) {
      refuse(Why.MALFORMED);
      return List.of();
    }
    if (list.items().size() > count) {
      refuse(Refusal.limit(Why.TOO_MANY, count));
      return List.of();
    }
    return list.items();
  }

  /** The objects of a list, as members to read; what is wrong in them is wrong here as well. */
  public List<Members> list(String name, int count) {
    var found = new ArrayList<Members>();
    for (var item : items(name, count)) {
      found.add(new Members(item instanceof Json.Obj inner ? inner : null, tidy));
    }
    return found;
  }

  /** One object inside, or null where there is none. */
  public @Nullable Members optional(String name) {
    var value = get(name);
    return value == null || value instanceof Json.Null ? null : inside(name);
  }

  /** One object inside that must be there. */
  public Members inside(String name) {
    return new Members(get(name) instanceof Json.Obj inner ? inner : null, tidy);
  }

  /** Takes over what was wrong in the members inside. */
  public void check(Members inside) {
    var why = inside.refusal;
    if (why != null) {
      refuse(why);
    }
  }

  private Words words(@Nullable Json value, int most, boolean lines) {
    if (!(value instanceof Json.Str s)) {
      refuse(Why.MALFORMED);
      return new Words("");
    }
    String clean =
        s.plain() ? Text.trim(s.text()) : lines ? Text.clean(s.text()) : Text.cleanLine(s.text());
    if (clean.isEmpty()) {
      refuse(Why.BLANK);
    } else if (clean.length() > most) {
      refuse(Refusal.limit(Why.TOO_LONG, most));
    } else if (Text.over(clean, Limits.WORDS_BYTES)) {
      refuse(Refusal.limit(Why.TOO_LONG, Limits.WORDS_BYTES));
    } else if (!tidy && !clean.equals(s.text())) {
      refuse(Why.MALFORMED);
    }
    return new Words(clean);
  }
}
