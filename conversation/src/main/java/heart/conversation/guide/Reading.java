// SPDX-License-Identifier: Apache-2.0
package heart.conversation.guide;

import heart.conversation.Coded;
import heart.conversation.Text;
import heart.conversation.json.Json;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One object of a guide being read: each getter takes a member, and notes a problem where it is not
 * what it should be. What was never asked for is unknown, and noted at the end.
 */
final class Reading {
  private final Json.Obj object;
  private final String path;
  private final List<GuideProblem> problems;
  private final List<String> known = new ArrayList<>();

  Reading(Json.Obj object, String path, List<GuideProblem> problems) {
    this.object = object;
    this.path = path;
    this.problems = problems;
  }

  /** This value as an object to read, or an empty one after noting that it is none. */
  static Reading of(Json value, String path, List<GuideProblem> problems) {
    if (value instanceof Json.Obj found) {
      return new Reading(found, path, problems);
    }
    problems.add(new GuideProblem(value.line(), path, "This should be an object in braces {}."));
    return new Reading(new Json.Obj(value.line(), List.of()), path, problems);
  }

  int line() {
    return object.line();
  }

  String path(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  void problem(String name, String reason) {
    var value = object.get(name);
    problems.add(new GuideProblem(value == null ? line() : value.line(), path(name), reason));
  }

  @Nullable Json optional(String name) {
    known.add(name);
    return object.get(name);
  }

  private @Nullable Json required(String name) {
    var value = optional(name);
    if (value == null) {
      problem(name, "This is missing.");
    }
    return value;
  }

  /** An object of its own. */
  @Nullable Reading optionalObject(String name) {
    var value = optional(name);
    return value == null ? null : of(value, path(name), problems);
  }

  List<Json> list(String name) {
    return switch (required(name)) {
      case null -> List.of();
      case Json.Arr list -> list.items();
      case Json other -> {
        problem(name, "This should be a list in brackets [], and is " + other.kind() + ".");
        yield List.of();
      }
    };
  }

  int whole(String name, int least, int most, int otherwise) {
    return required(name) == null ? otherwise : wholeOr(name, least, most, otherwise);
  }

  /** A whole number, or {@code otherwise} where there is none. */
  int wholeOr(String name, int least, int most, int otherwise) {
    var value = optional(name);
    if (value == null) {
      return otherwise;
    }
    if (value instanceof Json.Num n && n.whole() && n.value() >= least && n.value() <= most) {
      return (int) n.value();
    }
    problem(name, "This should be a whole number from " + least + " to " + most + ".");
    return otherwise;
  }

  /** A name for machines: small letters, digits and hyphens. */
  String id(String name) {
    var value = required(name);
    if (value instanceof Json.Str s && id(s)) {
      return s.text();
    }
    if (value != null) {
      problem(name, "This should be 1 to 40 small letters, digits and hyphens.");
    }
    return "";
  }

  private static boolean id(Json.Str value) {
    String text = value.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-')) {
        return false;
      }
    }
    return !text.isEmpty() && text.length() <= 40;
  }

  /** One of a closed list, by its code. */
  <T extends Coded> T one(String name, T[] all, T otherwise) {
    var value = required(name);
    return value == null ? otherwise : coded(value, path(name), all, otherwise);
  }

  /** The same, where it may be left out. */
  <T extends Coded> T oneOr(String name, T[] all, T otherwise) {
    var value = optional(name);
    return value == null ? otherwise : coded(value, path(name), all, otherwise);
  }

  <T extends Coded> T coded(Json value, String where, T[] all, T otherwise) {
    var found = value instanceof Json.Str s ? Coded.find(all, s.text()) : null;
    if (found != null) {
      return found;
    }
    var names = new StringBuilder();
    for (var one : all) {
      names.append(names.isEmpty() ? "" : ", ").append(one.code());
    }
    problems.add(new GuideProblem(value.line(), where, "This should be one of: " + names + "."));
    return otherwise;
  }

  /** A text in all of the guide's languages. */
  @Nullable LocalText text(String name, List<String> languages, int most) {
    return required(name) == null ? null : textOr(name, languages, most);
  }

  /** The same, where it may be left out. */
  @Nullable LocalText textOr(String name, List<String> languages, int most) {
    var each = optionalObject(name);
    if (each == null) {
      return null;
    }
    var versions = new ArrayList<LocalText.Version>();
    for (String language : languages) {
      versions.add(new LocalText.Version(language, each.words(language, most)));
    }
    each.nothingElse("This language is not named in “languages”.");
    return new LocalText(versions);
  }

  private String words(String name, int most) {
    var value = required(name);
    if (value == null) {
      return "";
    }
    if (!(value instanceof Json.Str s) || Text.blank(s.text())) {
      problem(name, "This should be a text in quotation marks, and not empty.");
      return "";
    }
    if (s.text().length() > most) {
      problem(name, "This is longer than " + most + " characters.");
    }
    return Text.clean(s.text());
  }

  /** Whether this text is among them; {@code contains} would weigh more in the browser. */
  static boolean has(List<String> texts, String text) {
    for (String one : texts) {
      if (one.equals(text)) {
        return true;
      }
    }
    return false;
  }

  /** Notes each member that nobody asked for: most often a slip of the pen. */
  void nothingElse(String reason) {
    for (var member : object.members()) {
      if (!has(known, member.name())) {
        problems.add(new GuideProblem(member.line(), path(member.name()), reason));
      }
    }
  }
}
