// SPDX-License-Identifier: Apache-2.0
package heart.store;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reminders on their way. Whoever takes one has it to themselves until its next try: it is noted on
 * disk before it is handed out, so that a crash in between costs a wait and never a second message
 * at once.
 */
public interface Deliveries {

  /** What a message is about. */
  enum What {
    TOMORROW,
    PREPARE,
    NOW,
    BACK,
    /** The code that confirms an address. */
    CODE
  }

  /** Where a message goes. */
  sealed interface Target {
    record ToDevice(Channels.Device device) implements Target {}

    /**
     * A mailbox, with what a mail to it needs.
     *
     * @param code null but for {@link What#CODE}
     */
    record ToMailbox(
        String address, String language, String origin, String stop, @Nullable String code)
        implements Target {}
  }

  /**
   * One message for one device or mailbox.
   *
   * @param id names it in later calls
   * @param atMs the time it is about, milliseconds since 1970
   * @param untilMs after this it would only confuse
   * @param tries this one included
   */
  record Delivery(long id, What what, long atMs, long untilMs, int tries, Target target) {}

  /**
   * What is to be done.
   *
   * @param toSend take them to where they go
   * @param lateDevices pushes given up just now, because their time is over
   * @param lateMails mails given up likewise
   */
  record Due(List<Delivery> toSend, int lateDevices, int lateMails) {}

  /** When there will be something to do; empty while nobody waits for anything. */
  Optional<Long> nextMs();

  /**
   * Turns every wake-up whose time has come into a delivery to each of its person's devices and
   * mailbox, once and for all, and takes up to {@code atMost} deliveries out, of devices or of
   * mailboxes: each is tried again after a back-off that doubles, unless it is {@link #done}.
   */
  Due take(int atMost);

  /** It has arrived, or can't ever. */
  void done(long id);

  /** It is tried again no earlier than this. */
  void notBefore(long id, long atMs);

  /** Its device is no more: the push service says so. */
  void gone(String endpoint);

  /** How many wait. */
  int waiting();
}
