// SPDX-License-Identifier: Apache-2.0

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a change of rules does to a corpus. Called by {@code words/changes}:
 *
 * <p>{@code java Changes.java CLASSES-BEFORE CLASSES-AFTER FILE...}
 *
 * <p>Loads the words twice, as they were and as they are, reads every text with both, and prints
 * the sentences that are newly marked, no longer marked, or marked at another place.
 */
final class Changes {
  /** A place that a rule marks in a text. */
  private record Mark(String category, String rule, int start, int end) {
    String in(String text) {
      return text.substring(0, start) + "[" + text.substring(start, end) + "]" + text.substring(end);
    }
  }

  private final Map<String, List<String>> shown = new LinkedHashMap<>();

  private Changes() {
    for (var title : List.of("Newly marked", "No longer marked", "Marked at another place")) {
      shown.put(title, new ArrayList<>());
    }
  }

  public static void main(String[] args) throws IOException, ReflectiveOperationException {
    var before = new Words(Path.of(args[0]));
    var after = new Words(Path.of(args[1]));
    var changes = new Changes();
    int texts = 0;
    for (var file : List.of(args).subList(2, args.length)) {
      for (var text : texts(Path.of(file))) {
        changes.compare(text, before.read(text), after.read(text));
        texts++;
      }
    }
    changes.print(texts);
  }

  private static List<String> texts(Path file) throws IOException {
    boolean table = file.toString().endsWith(".tsv");
    return Files.readString(file, StandardCharsets.UTF_8)
        .lines()
        .map(line -> table ? line.substring(line.lastIndexOf('\t') + 1) : line)
        .filter(text -> !text.isBlank())
        .toList();
  }

  private void compare(String text, List<Mark> before, List<Mark> after) {
    for (var mark : after) {
      if (before.stream().noneMatch(other -> other.rule().equals(mark.rule()))) {
        show("Newly marked", mark, text);
      } else if (!before.contains(mark)) {
        show("Marked at another place", mark, text);
      }
    }
    for (var mark : before) {
      if (after.stream().noneMatch(other -> other.rule().equals(mark.rule()))) {
        show("No longer marked", mark, text);
      }
    }
  }

  private void show(String title, Mark mark, String text) {
    var line = "  " + mark.category() + " (" + mark.rule() + ")  " + mark.in(text);
    shown.getOrDefault(title, new ArrayList<>()).add(line);
  }

  private void print(int texts) {
    System.out.printf("%,d texts were read with the rules as they were and as they are.%n", texts);
    shown.forEach(
        (title, lines) -> {
          System.out.printf("%n%s: %s%n", title, lines.isEmpty() ? "none" : lines.size());
          lines.forEach(System.out::println);
        });
  }

  /** One build of the words, apart from every other. */
  private static final class Words {
    private final Object coach;
    private final Method read;

    Words(Path classes) throws IOException, ReflectiveOperationException {
      var loader =
          new URLClassLoader(
              new URL[] {classes.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
      coach = loader.loadClass("heart.words.Words").getMethod("english").invoke(null);
      read = coach.getClass().getMethod("read", String.class);
    }

    List<Mark> read(String text) throws ReflectiveOperationException {
      var reading = read.invoke(coach, text);
      var marks = new ArrayList<Mark>();
      for (var finding : (List<?>) of(reading, "findings")) {
        marks.add(
            new Mark(
                small(of(finding, "category")),
                (String) of(finding, "rule"),
                (int) of(finding, "start"),
                (int) of(finding, "end")));
      }
      for (var strength : (List<?>) of(reading, "strengths")) {
        marks.add(
            new Mark(
                "strength",
                small(of(strength, "kind")),
                (int) of(strength, "start"),
                (int) of(strength, "end")));
      }
      return marks;
    }

    private static String small(Object name) {
      return name.toString().toLowerCase(Locale.ROOT);
    }

    private static Object of(Object record, String part) throws ReflectiveOperationException {
      return record.getClass().getMethod(part).invoke(record);
    }
  }
}
