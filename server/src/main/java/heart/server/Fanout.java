// SPDX-License-Identifier: Apache-2.0
package heart.server;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells whoever follows a log that it has gone on, and nothing more: readers read the log. So a
 * notice that comes twice or late does no harm, and a slow reader costs one name in a set.
 */
final class Fanout {

  /** Somebody who wants to know. Called on the appending thread: must return at once. */
  @FunctionalInterface
  interface Reader {
    void news(String log);
  }

  private final ConcurrentHashMap<String, Set<Reader>> readers = new ConcurrentHashMap<>();

  void follow(String log, Reader reader) {
    readers.compute(
        log,
        (_, present) -> {
          var some = present == null ? ConcurrentHashMap.<Reader>newKeySet() : present;
          some.add(reader);
          return some;
        });
  }

  void unfollow(String log, Reader reader) {
    readers.computeIfPresent(
        log,
        (_, present) -> {
          present.remove(reader);
          return present.isEmpty() ? null : present;
        });
  }

  void advanced(String log) {
    for (var reader : followers(log)) reader.news(log);
  }

  Set<Reader> followers(String log) {
    return readers.getOrDefault(log, Set.of());
  }

  /** Wakes everybody, news or not. */
  void wakeAll() {
    readers.keySet().forEach(this::advanced);
  }
}
