// SPDX-License-Identifier: Apache-2.0
package heart.words.listening;

/**
 * Lays what a listener says beside what they were told. Remembers nothing, asks no clock and no
 * network; the same two texts have the same answer everywhere. Safe for use by many threads.
 */
@FunctionalInterface
public interface ListeningCheck {
  /**
   * What {@code heard} shows of having listened to {@code said}. Takes any texts; of very long ones
   * only the first part is laid side by side, so that the time stays in proportion.
   */
  Heard read(String said, String heard);
}
