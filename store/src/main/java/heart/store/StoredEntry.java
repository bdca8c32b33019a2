// SPDX-License-Identifier: Apache-2.0
package heart.store;

/**
 * One entry as it stands in a log, every field in its form on the wire.
 *
 * @param seq from 1, without gaps
 * @param atMs the server's stamp, milliseconds since 1970, never less than the entry before
 */
public record StoredEntry(
    String log,
    long seq,
    String author,
    long epoch,
    String prev,
    String id,
    String body,
    String sig,
    long atMs) {

  @Override
  public String toString() {
    return "entry " + seq; // Sealed or not, a body has no business in a log file.
  }
}
