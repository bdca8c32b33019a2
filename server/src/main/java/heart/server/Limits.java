// SPDX-License-Identifier: Apache-2.0
package heart.server;

import java.time.Duration;

/**
 * What one client may ask of the server.
 *
 * @param perAddress requests to the API and socket frames of one network address
 * @param signIns challenges and sign-ins of one network address
 * @param perPerson changes, signals and look-ups of one person
 * @param perPlace entries added to one place
 * @param challengeLife how long a challenge can be answered
 * @param sessionLife how long a device stays signed in
 * @param invitationLife how far off an invitation may end
 * @param longestWait for how long a reader may wait for news in one request
 * @param waitsEach requests of one person that may wait at the same time
 * @param socketsEach live sockets of one person
 * @param writePatience how long a socket may take to accept one frame before it is closed
 */
public record Limits(
    Rate perAddress,
    Rate signIns,
    Rate perPerson,
    Rate perPlace,
    Duration challengeLife,
    Duration sessionLife,
    Duration invitationLife,
    Duration longestWait,
    int waitsEach,
    int socketsEach,
    Duration writePatience) {

  /**
   * How often something may happen in the long run, and how much of it at once.
   *
   * @param perSecond on the long average
   * @param burst at once, after a rest
   */
  public record Rate(double perSecond, int burst) {}

  /** Generous to two busy people on several devices, tiresome to a script. */
  public static Limits usual() {
    return new Limits(
        new Rate(100, 400),
        new Rate(2, 120),
        new Rate(30, 200),
        new Rate(20, 300),
        Duration.ofMinutes(2),
        Duration.ofDays(90),
        Duration.ofDays(30),
        Duration.ofSeconds(30),
        8,
        16,
        Duration.ofSeconds(15));
  }

  /** The usual sizes and times without a rate that a load test would meet. */
  public static Limits withoutRates() {
    var any = new Rate(1e6, 1_000_000);
    return usual().withRates(any, any, any, any);
  }

  public Limits withRates(Rate address, Rate signIn, Rate person, Rate place) {
    return new Limits(
        address,
        signIn,
        person,
        place,
        challengeLife,
        sessionLife,
        invitationLife,
        longestWait,
        waitsEach,
        socketsEach,
        writePatience);
  }

  public Limits withWritePatience(Duration other) {
    return new Limits(
        perAddress,
        signIns,
        perPerson,
        perPlace,
        challengeLife,
        sessionLife,
        invitationLife,
        longestWait,
        waitsEach,
        socketsEach,
        other);
  }
}
