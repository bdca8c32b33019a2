// SPDX-License-Identifier: Apache-2.0
package heart.store;

/**
 * How much of anything one person or one place may have.
 *
 * @param placeBytes sealed entries of one place, in bytes as sent
 * @param placesEach places of one person
 * @param logsEach logs of one place
 * @param ownLogsEach private logs of one person; their entries have a quota like a place's
 * @param invitationsEach open invitations of one place
 * @param wakeUpsEach times to be reminded of, and times shown as busy, of one person
 * @param sessionsEach devices of one person; signing in on one more ends the oldest session
 */
public record StoreLimits(
    long placeBytes,
    int placesEach,
    int logsEach,
    int ownLogsEach,
    int invitationsEach,
    int wakeUpsEach,
    int sessionsEach) {

  /** 256 MiB a place (some 400,000 short lines), 64 places, 10,000 logs, 1,000 private ones. */
  public static StoreLimits usual() {
    return new StoreLimits(256L << 20, 64, 10_000, 1_000, 16, 4_000, 32);
  }
}
