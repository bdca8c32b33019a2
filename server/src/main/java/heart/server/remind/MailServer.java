// SPDX-License-Identifier: Apache-2.0
package heart.server.remind;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.util.Optional;

/**
 * The mail server that the host lets us send through.
 *
 * @param address {@code smtps://host:465} (TLS from the start) or {@code smtp://host:587}
 *     (STARTTLS, which is insisted on everywhere but on this very machine)
 * @param user to sign in as; without one we don't sign in
 * @param password of that user
 * @param from what the mails say they come from
 */
public record MailServer(
    URI address, Optional<String> user, Optional<String> password, String from) {

  /**
   * Checks what can be checked without sending.
   *
   * @throws IllegalArgumentException with one sentence for the person who configured it
   */
  public MailServer {
    var scheme = address.getScheme();
    if (address.getHost() == null || !("smtp".equals(scheme) || "smtps".equals(scheme))) {
      throw new IllegalArgumentException(
          "The mail server must be written like smtps://mail.example.org:465 or"
              + " smtp://mail.example.org:587.");
    }
    if (address.getUserInfo() != null) {
      throw new IllegalArgumentException(
          "The user of the mail server has an option of its own, --mail-user, and the password goes"
              + " into the environment as HEART_MAIL_PASSWORD.");
    }
    if (!isAddress(from)) {
      throw new IllegalArgumentException(
          "The mails need an address that they come from: say --mail-from heart@example.org.");
    }
  }

  /** Whether mail could go to this address, as far as its spelling tells; no names, no comments. */
  public static boolean isAddress(String address) {
    if (address.length() > 254 || !address.matches("[^\\s<>(),;:\"\\\\]+@[^\\s<>(),;:\"\\\\]+")) {
      return false;
    }
    try {
      new InternetAddress(address, true).validate();
      return true;
    } catch (AddressException e) {
      return false;
    }
  }

  /** A password is nobody's to read, in a log least of all. */
  @Override
  public String toString() {
    return "MailServer[" + address.getHost() + "]";
  }
}
