// SPDX-License-Identifier: Apache-2.0
package heart.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code heart} alone: shows what it can do. */
@Command(
    name = "heart",
    synopsisSubcommandLabel = "COMMAND",
    description = {"A private place where two people hold the conversation that matters.", ""},
    footer = {"", "heart help COMMAND tells more about one of them."})
final class Heart implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
