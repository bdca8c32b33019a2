// SPDX-License-Identifier: Apache-2.0

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs before the compiler: puts the guides of a folder into one Java class as texts, since neither the
 * rules nor the browser's bundle can read files. The first name, common.json, holds the texts every
 * talk has; order.txt names the guides' files (id.edition.json) in the
 * order to offer them.
 *
 * <p>Usage: {@code java GuideTextsWriter.java <folder of guides> <folder of generated sources>}
 */
final class GuideTextsWriter {
  private GuideTextsWriter() {}

  /** A constant of a class file holds at most 65,535 bytes. */
  private static final int CONSTANT = 65_000;

  public static void main(String[] args) throws IOException {
    Path from = Path.of(args[0]);
    var order = Files.readAllLines(from.resolve("order.txt")).stream().filter(l -> !l.isBlank());
    var java = new StringBuilder("// Written by GuideTextsWriter; change src/main/guides.\n");
    java.append("package heart.conversation.guide;\n\nimport java.util.List;\n\n");
    java.append("final class GuideTexts {\n  private GuideTexts() {}\n\n");
    java.append("  static String common() {\n    return ").append(literal(from, "common.json"));
    java.append(";\n  }\n\n  static List<BuiltIn> guides() {\n    return List.of(\n");
    List<String> guides = order.map(file -> "        " + guide(from, file)).toList();
    java.append(String.join(",\n", guides)).append(");\n  }\n}\n");
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
    try {
      String text = compact(Files.readString(folder.resolve(file)));
      if (text.getBytes(java.nio.charset.StandardCharsets.UTF_8).length > CONSTANT) {
        throw new IllegalStateException(file + " is longer than a Java constant can be.");
      }
      return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
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
