// SPDX-License-Identifier: Apache-2.0
package heart.cli;

import heart.conversation.guide.Guide;
import heart.conversation.guide.GuideReader;
import heart.conversation.guide.GuideReading;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code heart guide}: for those who write a guide of their own. Exit status 0 when the guide is
 * whole, 1 when something in it is wrong, 2 when it could not be read at all.
 */
@Command(
    name = "guide",
    description = "Check a guide that you wrote, or read it as the two will.",
    footer = {
      "",
      "Exit status: 0 it is whole, 1 something is wrong in it, 2 not possible as asked."
    })
final class GuideCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Say heart guide check FILE, or heart guide preview FILE.");
  }

  @Command(description = "Say whether a guide can be used, and what is wrong where.")
  int check(@Parameters(paramLabel = "FILE", description = "The guide, JSON.") Path file) {
    return switch (GuideReader.read(TextFile.read(file))) {
      case GuideReading.Wrong wrong -> wrong(wrong);
      case GuideReading.Read read -> {
        out().println(whole(read.guide()));
        yield ExitCode.OK;
      }
    };
  }

  @Command(description = "Print every step of a guide as the two will read it.")
  int preview(
      @Parameters(paramLabel = "FILE", description = "The guide, JSON.") Path file,
      @Option(
              names = "--language",
              paramLabel = "TAG",
              description = "Such as en or es; otherwise the guide's first.")
          @Nullable String language,
      @Option(
              names = "--names",
              paramLabel = "NAME,NAME",
              split = ",",
              defaultValue = "Ana,Ben",
              description = "Two first names to read it with (default: Ana,Ben).")
          List<String> names) {
    if (names.size() != 2) {
      throw new ParameterException(
          spec.commandLine(), "Two names, with a comma between them: Ana,Ben.");
    }
    return switch (GuideReader.read(TextFile.read(file))) {
      case GuideReading.Wrong wrong -> wrong(wrong);
      case GuideReading.Read read -> {
        var guide = read.guide();
        var tongue = language == null ? guide.languages().getFirst() : spoken(guide, language);
        out().print(new GuidePage(guide, tongue, names.getFirst(), names.getLast()).text());
        out().flush();
        yield ExitCode.OK;
      }
    };
  }

  /** A preview in a language that the guide does not speak would show another one unasked. */
  private static String spoken(Guide guide, String language) {
    if (!guide.languages().contains(language)) {
      throw new Refusal(
          "This guide speaks " + String.join(", ", guide.languages()) + ": choose one of these.");
    }
    return language;
  }

  private int wrong(GuideReading.Wrong wrong) {
    int widest = wrong.problems().stream().mapToInt(each -> each.path().length()).max().orElse(0);
    for (var problem : wrong.problems()) {
      var line =
          String.format(
              "line %-4d %-" + Math.max(widest, 1) + "s  ", problem.line(), problem.path());
      out().println(line + problem.reason());
    }
    return ExitCode.SOFTWARE;
  }

  private static String whole(Guide guide) {
    int steps = guide.held();
    return "It is whole: “%s”, %d %s of its own, about %d minutes, in %s."
        .formatted(
            guide.title().versions().getFirst().text(),
            steps,
            steps == 1 ? "step" : "steps",
            guide.minutes(),
            String.join(", ", guide.languages()));
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
