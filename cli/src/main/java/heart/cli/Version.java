// SPDX-License-Identifier: Apache-2.0
package heart.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code heart version}: what is running here, on which Java. */
@Command(name = "version", description = "Print the version.")
final class Version implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    spec.commandLine()
        .getOut()
        .println("Heart-to-Heart " + number() + " on Java " + Runtime.version().feature());
  }

  /** The version of this build, from its jar; "in the making" when run from unpacked classes. */
  static String number() {
    var stamped = Version.class.getPackage().getImplementationVersion();
    return stamped == null ? "in the making" : stamped;
  }
}
