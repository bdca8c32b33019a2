// SPDX-License-Identifier: Apache-2.0
package heart.sealed;

import static heart.sealed.Vectors.code;
import static heart.sealed.Vectors.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Draws the same random cases as web/src/vault/agreement.test.ts, seals, opens, alters and refuses,
 * and must see the same: one hash over all of it stands in vectors/sealed/agreement.json.
 */
class AgreementTest {
  private static final List<String> FIELDS =
      List.of("log", "seq", "author", "epoch", "prev", "id", "body", "sig", "at");
  private static final String MARKS = "Az09-_=+ é";

  private final StringBuilder seen = new StringBuilder();

  @Test
  void the_jvm_and_the_browser_see_the_same_in_every_random_case() throws Exception {
    var agreed = Vectors.file("agreement");
    var digest = MessageDigest.getInstance("SHA-256");
    for (int i = 0; i < agreed.get("cases").asInt(); i++) {
      seen.setLength(0);
      play(new Chance("agreement " + i));
      digest.update(seen.toString().getBytes(StandardCharsets.UTF_8));
    }
    assertThat(B64.encode(digest.digest())).isEqualTo(agreed.get("sha256").asText());
  }

  private void play(Chance chance) {
    try (var person = Person.of(chance.bytes(32));
        var key = PlaceKey.of(chance.b64(16), 1 + chance.below(3), chance.bytes(32))) {
      see(person.id(), person.keys().seal());
      var head =
          new Head(chance.b64(16), chance.below(1 << 30), chance.b64(32), chance.below(1 << 30), 1);
      var event = chance.text(chance.below(3000));
      var entry = value(Sealing.seal(person, key, head, chance.b64(16), chance.bytes(12), event));
      var stamped = new Stamped(entry, head.at() + chance.below(1000));
      see(entry.body(), entry.sig(), stamped.hash());
      assertThat(value(Sealing.open(entry, key))).isEqualTo(event);
      for (int j = 0; j < 3; j++) {
        see(taken(altered(stamped.fields(), chance), head, person.id(), key));
      }
      others(chance, person, key, head);
    }
  }

  private void others(Chance chance, Person person, PlaceKey key, Head head) {
    var question = chance.text(chance.below(40));
    var words = chance.text(chance.below(400));
    var answer =
        value(Answer.seal(person, head.log(), question, words, chance.bytes(16), chance.bytes(12)));
    see(answer.box(), answer.commitment(), answer.key(person));
    var signal = new Signal(words, chance.below(1 << 30));
    see(value(signal.seal(key, head.log(), person.id(), chance.bytes(12))));
    try (var invitation = Invitation.of(chance.bytes(32))) {
      see(invitation.lookup(), invitation.mac(key.place(), person.keys()));
      see(invitation.blob(key, person.keys(), head.seq(), head.hash(), chance.bytes(12)));
    }
  }

  /** One field changed: a number moved by a little, or one character of a text replaced. */
  private static Map<String, Object> altered(Map<String, Object> fields, Chance chance) {
    var changed = new LinkedHashMap<>(fields);
    var name = FIELDS.get(chance.below(FIELDS.size()));
    var value = changed.get(name);
    if (value instanceof String text) {
      int at = chance.below(text.length());
      var mark = MARKS.charAt(chance.below(MARKS.length()));
      changed.put(name, text.substring(0, at) + mark + text.substring(at + 1));
    } else if (value instanceof Number number) {
      changed.put(name, number.longValue() + chance.below(5) - 2);
    }
    return changed;
  }

  private static String taken(Map<String, Object> fields, Head head, String member, PlaceKey key) {
    return code(
        Stamped.read(fields)
            .then(entry ->
                head.refusal(entry, Set.of(member), _ -> false)
                    .<Outcome<String>>map(Outcome::refused)
                    .orElseGet(() -> Sealing.open(entry.entry(), key))));
  }

  private void see(String... parts) {
    for (var part : parts) {
      seen.append(part).append('\n');
    }
  }
}
