// SPDX-License-Identifier: Apache-2.0
package heart.cli;

import heart.words.Coach;
import heart.words.Reading;
import heart.words.ReadingJson;
import heart.words.Words;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code heart words}: reads a letter before it is sent. Nothing leaves the machine. Exit status 0
 * when nothing was found, 1 when something was, 2 when it could not be read as asked.
 */
@Command(
    name = "words",
    description = "Read a letter before you send it: what is good in it, and what might hurt.",
    footer = {
      "",
      "Without a file it reads standard input. Exit status: 0 nothing found, 1 something found,",
      "2 not possible as asked. Nothing you write leaves this machine."
    })
final class WordsCommand implements Callable<Integer> {
  /** How a reading is written. */
  enum Format {
    text,
    json,
    jsonl,
    sarif
  }

  private final InputStream in;
  private final BooleanSupplier terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..2",
      paramLabel = "FILE",
      description = "The letter, UTF-8; with --listen what was said and the reply.")
  private List<Path> files = List.of();

  @Option(
      names = "--lines",
      paramLabel = "FILE",
      description = "Read one text a line from FILE instead; use with --format jsonl.")
  private @Nullable Path lines;

  @Option(
      names = "--listen",
      description = "Lay a reply beside what was said: what came back, what might be added.")
  private boolean listen;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text (the default), json, jsonl or sarif.")
  private Format format = Format.text;

  /** The command, reading {@code in} when no file is named; in colour at a terminal. */
  WordsCommand(InputStream in, BooleanSupplier terminal) {
    this.in = in;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (listen) {
      return new Listen(out()).run(files, lines, format);
    }
    if (files.size() > 1) {
      throw new ParameterException(spec.commandLine(), "Name one letter; two go with --listen.");
    }
    if (file() != null && lines != null) {
      throw new ParameterException(spec.commandLine(), "Name a letter or --lines, not both.");
    }
    return lines != null ? readLines(lines) : readLetter();
  }

  private @Nullable Path file() {
    return files.isEmpty() ? null : files.getFirst();
  }

  private int readLetter() {
    var file = file();
    var text = file == null ? TextFile.standardInput(in) : TextFile.read(file);
    var reading = coach().read(text);
    switch (format) {
      case text -> out().print(new MarkedLetter(text, reading, terminal.getAsBoolean()).page());
      case json, jsonl -> out().println(ReadingJson.of(reading));
      case sarif -> out().println(new Sarif(name()).add(text, reading).text());
    }
    out().flush();
    return status(reading);
  }

  private int readLines(Path list) {
    var whole = TextFile.read(list);
    var sarif = new Sarif(list);
    int status = 0;
    for (var line : TextLine.of(whole)) {
      var reading = coach().read(line.text());
      status |= status(reading);
      switch (format) {
        case text ->
            out().print(new MarkedLetter(line.text(), reading, terminal.getAsBoolean()).page());
        case jsonl -> out().print(ReadingJson.of(reading) + "\n");
        case json -> out().print((line.number() == 1 ? "[" : ",\n") + ReadingJson.of(reading));
        case sarif -> sarif.add(line, reading);
      }
    }
    switch (format) {
      case json -> out().print(whole.isEmpty() ? "[]\n" : "]\n");
      case sarif -> out().print(sarif.text() + "\n");
      case text, jsonl -> {}
    }
    out().flush();
    return status;
  }

  private Path name() {
    var file = file();
    return file == null ? Path.of("standard-input") : file;
  }

  private static Coach coach() {
    return Words.english();
  }

  private static int status(Reading reading) {
    return reading.findings().isEmpty() ? 0 : 1;
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
