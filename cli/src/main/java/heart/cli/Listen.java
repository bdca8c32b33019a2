// SPDX-License-Identifier: Apache-2.0
package heart.cli;

import heart.words.Listening;
import heart.words.listening.HeardJson;
import java.io.PrintWriter;
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
    return two(TextFile.read(texts.getFirst()), TextFile.read(texts.getLast()), format);
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

  /** One answer a line, in the order of the lines. Nothing is answered where one can't be. */
  private int lines(Path file) {
    var lines = TextLine.of(TextFile.read(file));
    for (var line : lines) {
      if (line.text().indexOf('\t') < 0) {
        throw new Refusal(
            "Line "
                + line.number()
                + " of "
                + file
                + " has no tab: write what was said, a tab, and the reply.");
      }
    }
    for (var line : lines) {
      int tab = line.text().indexOf('\t');
      var said = line.text().substring(0, tab);
      var heard = line.text().substring(tab + 1);
      out.print(HeardJson.of(Listening.english().read(said, heard)) + "\n");
    }
    out.flush();
    return ExitCode.OK;
  }
}
