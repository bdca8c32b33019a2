// SPDX-License-Identifier: Apache-2.0
package heart.sealed;

import heart.sealed.Numbers.Whole;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An entry as the server passes it on.
 *
 * @param at milliseconds since 1970, set by the server, never decreasing within a log
 */
public record Stamped(Entry entry, long at) {
  /**
   * @throws IllegalArgumentException if {@code at} is negative or beyond 2⁵³ − 1
   */
  public Stamped {
    if (Numbers.fault(at, 0, Entry.MAX_NUMBER).isPresent()) {
      throw new IllegalArgumentException(Refusal.OUT_OF_RANGE.code());
    }
  }

  /** Reads the fields of a JSON object, {@code at} among them. */
  public static Outcome<Stamped> read(Map<String, ?> fields) {
    if (!(Numbers.whole(fields.get("at")) instanceof Whole(var at))) {
      return Outcome.refused(Refusal.MALFORMED);
    }
    var rest = new LinkedHashMap<String, Object>(fields);
    rest.remove("at");
    return Entry.read(rest)
        .then(entry ->
            Numbers.fault(at, 0, Entry.MAX_NUMBER)
                .<Outcome<Stamped>>map(Outcome::refused)
                .orElseGet(() -> Outcome.good(new Stamped(entry, at))));
  }

  /** The fields in the order of docs/protocol.md, for a JSON writer. */
  public Map<String, Object> fields() {
    var fields = entry.fields();
    fields.put("at", at);
    return fields;
  }

  /** The hash that the next entry's {@code prev} repeats. */
  public String hash() {
    return entry.hash(at);
  }
}
