// SPDX-License-Identifier: Apache-2.0
package heart.cli;

import heart.server.CannotStart;
import heart.server.HeartServer;
import heart.server.ServerConfig;
import heart.server.remind.MailServer;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code heart up}: starts the server on its data folder and says where to go. */
@Command(
    name = "up",
    description = "Start it and print where to go. Ctrl-C stops it.",
    mixinStandardHelpOptions = true)
final class Up implements Runnable {
  private static final String LOOPBACK = "127.0.0.1";
  private static final String EVERYWHERE = "0.0.0.0";

  @Option(
      names = "--port",
      paramLabel = "NUMBER",
      defaultValue = "4327",
      description =
          "Port to listen on; 0 for any free one (default: ${DEFAULT-VALUE}, H-E-A-R on a phone's"
              + " keys).")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description = "Address to listen on (default: this machine alone).")
  private @Nullable String host;

  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      description = "Where everything is kept (default: data beside the launcher).")
  private Path data = Path.of(System.getProperty("heart.home", "."), "data");

  @Option(
      names = "--lan",
      description =
          "Serve the devices on this network, over HTTPS with a certificate that it makes itself.")
  private boolean lan;

  @Option(
      names = "--behind",
      paramLabel = "ORIGIN",
      description =
          "The address that browsers use when a proxy with HTTPS stands before it, such as"
              + " https://heart.example.")
  private @Nullable URI behind;

  @Option(
      names = "--mail-server",
      paramLabel = "ADDRESS",
      description =
          "Send reminders by e-mail through it, such as smtps://mail.example.org:465 or"
              + " smtp://mail.example.org:587.")
  private @Nullable URI mailServer;

  @Option(
      names = "--mail-user",
      paramLabel = "NAME",
      description = "The user to sign in there as; the password is read from HEART_MAIL_PASSWORD.")
  private @Nullable String mailUser;

  @Option(
      names = "--mail-from",
      paramLabel = "ADDRESS",
      description = "What those e-mails say they come from (default: the user).")
  private @Nullable String mailFrom;

  @Option(names = "--push-inside", description = "Take push services inside your own network, too.")
  private boolean pushInside;

  private final PrintWriter out;

  Up(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void run() {
    var folder = data.toAbsolutePath().normalize();
    possible();
    var config = withReminders(ServerConfig.local(folder).withPort(port));
    if (lan) {
      serveLan(folder, config);
    } else {
      serveHere(folder, config);
    }
  }

  private ServerConfig withReminders(ServerConfig plain) {
    var config = pushInside ? plain.withPushInside() : plain;
    if (mailServer == null) {
      return config;
    }
    var from = mailFrom != null ? mailFrom : mailUser;
    try {
      return config.withMail(
          new MailServer(
              mailServer,
              Optional.ofNullable(mailUser),
              Optional.ofNullable(System.getenv("HEART_MAIL_PASSWORD")),
              from == null ? "" : from));
    } catch (IllegalArgumentException why) {
      throw new Refusal(String.valueOf(why.getMessage()), why);
    }
  }

  private void possible() {
    if (port < 0 || port > 65_535) {
      throw new Refusal("There is no port " + port + ": choose one from 0 to 65535.");
    }
    if (behind != null && !isOrigin(behind)) {
      throw new Refusal(
          behind
              + " is no address that browsers use: say scheme and host, such as"
              + " https://heart.example.");
    }
  }

  private static boolean isOrigin(URI address) {
    return address.getHost() != null
        && ("https".equalsIgnoreCase(address.getScheme())
            || "http".equalsIgnoreCase(address.getScheme()));
  }

  private void serveHere(Path folder, ServerConfig plain) {
    var config = plain;
    if (host != null) {
      config = config.withHost(host);
    }
    if (behind != null) {
      config = config.behind(behind);
    }
    var server = start(config);
    var address = behind != null ? behind : URI.create("http://localhost:" + server.port() + "/");
    out.print(Welcome.here(address, folder, colour()));
    serve(server);
  }

  private void serveLan(Path folder, ServerConfig plain) {
    var addresses = LocalNetwork.addresses();
    if (addresses.isEmpty()) {
      throw new Refusal(
          "This machine is on no network, so no phone could reach it: join one, or leave out"
              + " --lan.");
    }
    var certificate = OwnCertificate.in(folder, names(addresses), Instant.now());
    var server = start(plain.withHost(host == null ? EVERYWHERE : host).withTls(certificate.tls()));
    var address = URI.create("https://" + addresses.getFirst() + ":" + server.port() + "/");
    out.print(Welcome.lan(address, folder, certificate.fingerprint(), colour()));
    serve(server);
  }

  private static HeartServer start(ServerConfig config) {
    try {
      return HeartServer.start(config);
    } catch (CannotStart why) {
      throw new Refusal(String.valueOf(why.getMessage()), why);
    }
  }

  /** Until Ctrl-C or a stop signal; then what was accepted is finished before the process ends. */
  private void serve(HeartServer server) {
    out.flush();
    var stopped = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  server.close();
                  stopped.countDown();
                },
                "stop"));
    try {
      stopped.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whatever a device in the house might call this machine. */
  private static List<String> names(List<String> addresses) {
    var names = new ArrayList<>(addresses);
    LocalNetwork.name()
        .ifPresent(name -> {
          names.add(name);
          if (!name.contains(".")) {
            names.add(name + ".local");
          }
        });
    names.add("localhost");
    names.add(LOOPBACK);
    return List.copyOf(names.stream().distinct().toList());
  }

  /** Only the shell knows whether a person is looking: the launcher says so. */
  private static boolean colour() {
    return Boolean.getBoolean("heart.terminal") && System.getenv("NO_COLOR") == null;
  }
}
