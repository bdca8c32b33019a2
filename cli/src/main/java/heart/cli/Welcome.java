// SPDX-License-Identifier: Apache-2.0
package heart.cli;

import java.net.URI;
import java.nio.file.Path;

/** What {@code heart up} says once it serves: where to go, and what will be asked there. */
final class Welcome {
  private Welcome() {}

  /**
   * On this machine alone.
   *
   * @param address where the client is served
   */
  static String here(URI address, Path data, boolean colour) {
    return """

    Heart-to-Heart is here for the two of you:

        %s

    %s
    For phones on the same network, stop it and run: ./heart up --lan
    %s
    """
        .formatted(address, QrPicture.of(address.toString(), colour), keeping(data));
  }

  /**
   * For every device on the same network.
   *
   * @param fingerprint of the certificate, for those who compare
   */
  static String lan(URI address, Path data, String fingerprint, boolean colour) {
    return """

    Heart-to-Heart is here for the devices on your network:

        %s

    %s
    The browser will warn once that it does not know this certificate: choose "Advanced" and go \
    on to the address above.
    It asks because this machine made the certificate itself, as no authority signs for an \
    address inside a house, and without HTTPS a browser lends a page no cryptography.
    To be sure that it is ours, compare its SHA-256 fingerprint:
    %s

    %s
    """
        .formatted(address, QrPicture.of(address.toString(), colour), fingerprint, keeping(data));
  }

  private static String keeping(Path data) {
    return "What it keeps is sealed and lies in " + data + "\nStop it with Ctrl-C.";
  }
}
