// SPDX-License-Identifier: Apache-2.0
package heart.store;

import java.util.Optional;

/** The ways by which people asked to be reminded: devices, a mail address, a calendar feed. */
public interface Channels {

  /**
   * A device's own mailbox at the push service of its browser (RFC 8030, RFC 8291).
   *
   * @param p256dh public key of the device, base64url
   * @param auth secret that it shares with us, base64url
   * @param language of the reminders on it
   */
  record Device(String endpoint, String p256dh, String auth, String language) {}

  /**
   * A mail address that is not confirmed yet.
   *
   * @param origin what the person's browser calls this server
   * @param stop token that ends the mails
   * @param code that only a reader of this address can know
   * @param codeUntilMs until when it may be said
   */
  record Mailbox(
      String address, String language, String origin, String stop, String code, long codeUntilMs) {}

  /** What became of a code that was said. */
  enum Confirmed {
    DONE,
    WRONG,
    /** Too late, too many wrong ones, or nothing to confirm: ask for a new code. */
    OVER
  }

  /**
   * The ways of one person.
   *
   * @param devices how many of their devices are woken
   * @param here whether the device that asks is one of them
   * @param mail their address, when there is one
   * @param confirmed whether it is confirmed
   * @param feed whether they have a calendar feed
   */
  record Standing(
      int devices, boolean here, Optional<String> mail, boolean confirmed, boolean feed) {}

  Standing standing(String person, String session);

  /** Wakes a device from now on; said again it replaces what was said. */
  void wake(String person, String session, Device device);

  /** Wakes this session's device no more. */
  void letSleep(String person, String session);

  /** Takes an address in place of any other, and has the code sent there. */
  void askToConfirm(String person, Mailbox mailbox);

  Confirmed confirm(String person, String code);

  void stopMail(String person);

  /** Stops the mails whose links have this token; false when there are none (any more). */
  boolean stopMailBy(String stop);

  /** Gives a person a feed under this token, in place of any other. */
  void openFeed(String person, String tokenHash, String language);

  void closeFeed(String person);
}
