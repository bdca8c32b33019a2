// SPDX-License-Identifier: Apache-2.0
package heart.server;

import heart.store.StoredEntry;

/** An entry as it is sent to readers: what the author sent, and the server's {@code at}. */
record WireEntry(
    String log,
    long seq,
    String author,
    long epoch,
    String prev,
    String id,
    String body,
    String sig,
    long at) {

  static WireEntry of(StoredEntry entry) {
    return new WireEntry(
        entry.log(),
        entry.seq(),
        entry.author(),
        entry.epoch(),
        entry.prev(),
        entry.id(),
        entry.body(),
        entry.sig(),
        entry.atMs());
  }

  @Override
  public String toString() {
    return "entry " + seq;
  }
}
