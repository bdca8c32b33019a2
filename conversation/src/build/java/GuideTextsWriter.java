// SPDX-License-Identifier: Apache-2.0

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Runs before the compiler: puts the guides of a folder into one Java class as texts, since neither the
 * rules nor the browser's bundle can read files. common.json holds the texts every talk has; order.txt
 * names the guides' files (id.edition.json) in the order to offer them. Of those in the folder "fetched"
 * only what one chooses by goes along, a card: their texts are fetched when a talk begins.
 *
 * <p>Usage: {@code java GuideTextsWriter.java <folder of guides> <folder of generated sources>}
 */
final class GuideTextsWriter {
  private GuideTextsWriter() {}

  /** A constant of a class file holds at most 65,535 bytes. */
  private static final int CONSTANT = 65_000;

  private static final String FETCHED = "fetched/";

  /** What a card holds besides the number of steps. */
  private static final Set<String> ON_A_CARD =
      Set.of("id", "edition", "languages", "title", "about", "minutes", "degree", "relations");

  public static void main(String[] args) throws IOException {
    Path from = Path.of(args[0]);
    var order = Files.readAllLines(from.resolve("order.txt")).stream().filter(l -> !l.isBlank()).toList();
    var java = new StringBuilder("// Written by GuideTextsWriter; change src/main/guides.\n");
    java.append("package heart.conversation.guide;\n\nimport java.util.List;\n\n");
    java.append("final class GuideTexts {\n  private GuideTexts() {}\n\n");
    java.append("  static String common() {\n    return ").append(literal(from, "common.json"));
    java.append(";\n  }\n\n  /** In the order to offer them. */\n  static String cards() {\n    return ");
    var cards = order.stream().map(file -> card(read(from, file), !file.startsWith(FETCHED)));
    java.append(literal("[" + cards.collect(Collectors.joining(",")) + "]", "order.txt"));
    java.append(";\n  }\n\n  static List<BuiltIn> guides() {\n    return List.of(\n");
    var guides = order.stream().filter(file -> !file.startsWith(FETCHED));
    java.append(guides.map(file -> "        " + guide(from, file)).collect(Collectors.joining(",\n")));
    java.append(");\n  }\n}\n");
    Path to = Path.of(args[1], "heart", "conversation", "guide", "GuideTexts.java");
    Files.createDirectories(to.getParent());
    if (!Files.exists(to) || !Files.readString(to).contentEquals(java)) {
      Files.writeString(to, java);
    }
  }

  /** A file's name is the guide's id and edition: one need not read a guide to know which it is. */
  private static String guide(Path from, String file) {
    String[] name = file.split("\\.");
    return "new BuiltIn(\"%s\", %s, %s)".formatted(name[0], name[1], literal(from, file));
  }

  private static String literal(Path folder, String file) {
    return literal(read(folder, file), file);
  }

  private static String literal(String text, String file) {
    if (text.getBytes(StandardCharsets.UTF_8).length > CONSTANT) {
      throw new IllegalStateException(file + " is longer than a Java constant can be.");
    }
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static String read(Path folder, String file) {
    try {
      return compact(Files.readString(folder.resolve(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The card of a compact guide; {@code near} says that its text goes along as well. */
  private static String card(String guide, boolean near) {
    var card = new StringBuilder("{");
    for (String member : parts(guide)) {
      String name = member.substring(1, member.indexOf('"', 1));
      String value = member.substring(name.length() + 3);
      if (ON_A_CARD.contains(name)) card.append(member).append(',');
      if (name.equals("steps")) card.append("\"steps\":").append(parts(value).size()).append(',');
    }
    return card.append("\"near\":").append(near).append('}').toString();
  }

  /** The members of a compact object, or the items of a compact list. */
  private static List<String> parts(String json) {
    var parts = new ArrayList<String>();
    int depth = 0;
    int from = 1;
    boolean quoted = false;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (quoted && c == '\\') i++;
      else if (c == '"') quoted = !quoted;
      else if (!quoted && (c == '{' || c == '[')) depth++;
      else if (!quoted && (c == '}' || c == ']' || (c == ',' && depth == 1))) {
        if (c == ',' || depth == 1) {
          parts.add(json.substring(from, i));
          from = i + 1;
        }
        if (c != ',') depth--;
      }
    }
    return parts;
  }

  /** Without the white space between values. */
  private static String compact(String json) {
    var out = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (quoted && c == '\\') {
        out.append(c).append(json.charAt(++i));
        continue;
      }
      if (c == '"') {
        quoted = !quoted;
      }
      if (quoted || !Character.isWhitespace(c)) {
        out.append(c);
      }
    }
    return out.toString();
  }
}
