// SPDX-License-Identifier: Apache-2.0
package heart.conversation.notebook;

import heart.conversation.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One preparation.
 *
 * @param id a plan's, or its own
 * @param fields those with something in them
 */
public record Sheet(
    String id,
    long changedMs,
    Map<Field, Words> fields,
    List<String> feelings,
    List<String> needs,
    List<Card> cards,
    @Nullable Readiness readiness,
    boolean finished) {

  /** A line to bring or to keep. */
  public record Card(String id, Words words, @Nullable Field from, Pile pile) {}

  /** How it was when somebody asked themselves. */
  public record Readiness(long atMs, int calm, HowItIs now, HowItIs safe) {}

  static Sheet fresh(String id, long atMs) {
    return new Sheet(id, atMs, Map.of(), List.of(), List.of(), List.of(), null, false);
  }

  Sheet with(Field field, Words words) {
    var changed = new HashMap<>(fields);
    if (words.text().isEmpty()) {
      changed.remove(field);
    } else {
      changed.put(field, words);
    }
    return new Sheet(
        id, changedMs, Map.copyOf(changed), feelings, needs, cards, readiness, finished);
  }

  Sheet withFeelings(List<String> picks) {
    return new Sheet(id, changedMs, fields, picks, needs, cards, readiness, finished);
  }

  Sheet withNeeds(List<String> picks) {
    return new Sheet(id, changedMs, fields, feelings, picks, cards, readiness, finished);
  }

  Sheet with(List<Card> others) {
    return new Sheet(id, changedMs, fields, feelings, needs, others, readiness, finished);
  }

  Sheet with(Readiness noted) {
    return new Sheet(id, changedMs, fields, feelings, needs, cards, noted, finished);
  }

  Sheet finished(boolean yes) {
    return new Sheet(id, changedMs, fields, feelings, needs, cards, readiness, yes);
  }

  Sheet at(long atMs) {
    return new Sheet(id, atMs, fields, feelings, needs, cards, readiness, finished);
  }
}
