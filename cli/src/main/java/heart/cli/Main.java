// SPDX-License-Identifier: Apache-2.0
package heart.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import picocli.CommandLine;

/**
 * The program {@code heart}. Exit status: 0 done, 1 a fault of ours (or what a command says), 2 it
 * could not be done as asked, with one sentence on standard error.
 */
public final class Main {
  private Main() {}

  /** Runs one command line and ends the process with its exit status. */
  public static void main(String[] args) {
    // UTF-8 whatever the locale says: the QR code is drawn with block characters, and terminals of
    // machines without a configured locale still show them.
    var commands = commands(System.in, Main::atTerminal, writer(System.out), writer(System.err));
    System.exit(commands.execute(args));
  }

  /**
   * The whole command line, reading from and speaking to these.
   *
   * @param terminal whether a person looks at {@code out}
   */
  static CommandLine commands(
      InputStream in, BooleanSupplier terminal, PrintWriter out, PrintWriter err) {
    return new CommandLine(new Heart())
        .addSubcommand(new Up(out))
        .addSubcommand(new Rehearse())
        .addSubcommand(new WordsCommand(in, terminal))
        .addSubcommand(new GuideCommand())
        .addSubcommand(new Version())
        .addSubcommand("help", new CommandLine.HelpCommand())
        .setOut(out)
        .setErr(err)
        .setParameterExceptionHandler(Main::misunderstood)
        .setExecutionExceptionHandler(Main::refused);
  }

  /** A refusal is said in its own sentence; anything else is our fault and keeps its trace. */
  private static int refused(Exception fault, CommandLine command, CommandLine.ParseResult parsed)
      throws Exception {
    if (!(fault instanceof Refusal)) {
      throw fault;
    }
    command.getErr().println(fault.getMessage());
    return CommandLine.ExitCode.USAGE;
  }

  /**
   * What was typed cannot be done. Said in one sentence; words that stand where a command or a file
   * was expected are not said again, since they may be somebody's letter.
   */
  private static int misunderstood(CommandLine.ParameterException fault, String[] args) {
    var command = fault.getCommandLine();
    command.getErr().println(sentence(fault));
    command
        .getErr()
        .println(
            command.getParent() == null
                ? "heart help lists the commands."
                : "heart help " + command.getCommandName() + " tells what it takes.");
    return CommandLine.ExitCode.USAGE;
  }

  private static String sentence(CommandLine.ParameterException fault) {
    if (fault instanceof CommandLine.UnmatchedArgumentException unmatched
        && !unmatched.isUnknownOption()) {
      return fault.getCommandLine().getParent() == null
          ? "There is no such command."
          : "There is more here than this command takes.";
    }
    return String.valueOf(fault.getMessage());
  }

  /** Whether a person looks at standard output, as the launcher found: colour is for them alone. */
  private static boolean atTerminal() {
    return Boolean.getBoolean("heart.terminal") && System.getenv("NO_COLOR") == null;
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }
}
