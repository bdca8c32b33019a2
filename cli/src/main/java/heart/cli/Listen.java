// SPDX-License-Identifier: Apache-2.0
package heart.cli;

import heart.words.Listening;
import heart.words.listening.HeardJson;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ExitCode;

/** {@code heart words --listen}: lays what a listener said beside what they were told. */
final class Listen {
  private final PrintWriter out;

  Listen(PrintWriter out) {
    this.out = out;
  }

  /**
   * Does what the command line asked for.
   *
   * @param texts the file with what was said and the file with the reply; none with {@code lines}
   * @param lines a file with {@code said<TAB>heard} a line, or null
   * @param format plain text for people, or JSON; {@code json} and {@code jsonl} are the same here
   * @return the exit status
   */
  int run(List<Path> texts, @Nullable Path lines, WordsCommand.Format format) {
    if (format == WordsCommand.Format.sarif) {
      throw new Refusal("--listen knows the formats text, json and jsonl.");
    }
    if (lines != null && texts.isEmpty()) {
      return lines(lines);
    }
    if (lines != null || texts.size() != 2) {
      throw new Refusal(
          "Say heart words --listen SAID HEARD, or heart words --listen --lines FILE.");
    }
    return two(read(texts.getFirst()), read(texts.getLast()), format);
  }

  private int two(String said, String heard, WordsCommand.Format format) {
    var answer = Listening.english().read(said, heard);
    if (format == WordsCommand.Format.text) {
      new HeardPage(out, said, heard).print(answer);
    } else {
      out.println(HeardJson.of(answer));
    }
    return ExitCode.OK;
  }

  /** One answer a line, in the order of the lines; a line without a tab has an empty reply. */
  private int lines(Path file) {
    var texts = read(file);
    int start = 0;
    while (start < texts.length()) {
      int end = texts.indexOf('\n', start);
      end = end < 0 ? texts.length() : end;
      var line = texts.substring(start, end);
      start = end + 1;
      int tab = line.indexOf('\t');
      var said = tab < 0 ? line : line.substring(0, tab);
      var heard = tab < 0 ? "" : line.substring(tab + 1);
      out.println(HeardJson.of(Listening.english().read(said, heard)));
    }
    return ExitCode.OK;
  }

  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException fault) {
      throw new Refusal("There is no file to read at " + file + ".", fault);
    }
  }
}
