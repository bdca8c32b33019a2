// SPDX-License-Identifier: Apache-2.0
package heart.cli;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How other devices in the same house can reach this machine. */
final class LocalNetwork {
  /** An address for documentation that is nobody's (RFC 5737); no packet is sent to it. */
  private static final InetSocketAddress SOMEWHERE = new InetSocketAddress("192.0.2.1", 9);

  private LocalNetwork() {}

  /**
   * This machine's IPv4 addresses in the house, the one that its own traffic leaves by first. Empty
   * when it is on no network.
   */
  static List<String> addresses() {
    var found = new ArrayList<String>();
    outgoing().ifPresent(found::add);
    try {
      for (var each : Collections.list(NetworkInterface.getNetworkInterfaces())) {
        if (each.isUp() && !each.isLoopback() && !each.isPointToPoint()) {
          each.inetAddresses()
              .filter(Inet4Address.class::isInstance)
              .map(InetAddress::getHostAddress)
              .filter(address -> !found.contains(address))
              .forEach(found::add);
        }
      }
    } catch (IOException fault) {
      throw new Refusal("This machine's network addresses can't be read.", fault);
    }
    return List.copyOf(found);
  }

  /** The machine's own name in lower case, if it has one that other devices might look up. */
  static Optional<String> name() {
    return Optional.ofNullable(System.getenv("HOSTNAME"))
        .or(() -> read(Path.of("/etc/hostname")))
        .map(name -> name.strip().toLowerCase(Locale.ROOT))
        .filter(name -> name.matches("[a-z0-9]([a-z0-9.-]{0,60}[a-z0-9])?"));
  }

  /** A datagram socket that is "connected" tells which address the route there would use. */
  private static Optional<String> outgoing() {
    try (var socket = new DatagramSocket()) {
      socket.connect(SOMEWHERE);
      return Optional.of(socket.getLocalAddress())
          .filter(address -> !address.isAnyLocalAddress() && !address.isLoopbackAddress())
          .map(InetAddress::getHostAddress);
    } catch (IOException | java.io.UncheckedIOException noRoute) {
      return Optional.empty();
    }
  }

  private static Optional<String> read(Path file) {
    try {
      return Optional.of(Files.readString(file));
    } catch (IOException none) {
      return Optional.empty();
    }
  }
}
