// SPDX-License-Identifier: Apache-2.0
package heart.sealed;

import static heart.sealed.Vectors.bytes;
import static heart.sealed.Vectors.file;
import static heart.sealed.Vectors.list;
import static heart.sealed.Vectors.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class AcceptedTest {
  @Test
  void a_persons_keys_follow_from_their_secret() {
    for (var given : list(file("keys").get("people"))) {
      try (var person = Person.of(bytes(given.get("secret")))) {
        assertThat(person.keys()).isEqualTo(Vectors.keys(given));
        assertThat(Derive.hkdf(bytes(given.get("secret")), Frame.label("person/self")))
            .isEqualTo(bytes(given.get("self")));
      }
    }
  }

  @Test
  void log_and_signal_keys_follow_from_the_place_key() {
    for (var given : list(file("keys").get("logs"))) {
      var log = given.get("log").asText();
      try (var key = PlaceKey.of(log, 1, bytes(given.get("placeKey")))) {
        assertThat(key.logKey(log).bytes()).isEqualTo(bytes(given.get("logKey")));
        assertThat(key.signalKey(log).bytes()).isEqualTo(bytes(given.get("signalKey")));
      }
    }
  }

  @Test
  void notebooks_and_plans_are_found_by_whoever_holds_the_key() {
    for (var given : list(file("private").get("notebooks"))) {
      try (var person = Person.of(bytes(given.get("secret")))) {
        assertThat(person.notebookLog(given.get("place").asText()))
            .isEqualTo(given.get("notebook").asText());
      }
    }
    for (var given : list(file("private").get("plans"))) {
      try (var key = PlaceKey.of(given.get("place").asText(), 1, bytes(given.get("placeKey")))) {
        assertThat(key.plansLog()).isEqualTo(given.get("plans").asText());
      }
    }
  }

  @Test
  void a_private_log_is_sealed_and_opened_by_its_owner_and_by_nobody_else() {
    try (var anna = Person.of(bytes(file("private").get("secret")))) {
      var chain = list(file("private").get("chain"));
      var head = Head.start(chain.getFirst().get("entry").get("log").asText());
      for (var given : chain) {
        var wanted = given.get("entry");
        var event = given.get("event").asText();
        var nonce = bytes(given.get("nonce"));
        var id = wanted.get("id").asText();
        var entry = value(Sealing.sealPrivate(anna, head, id, nonce, event));
        assertThat(entry.body()).isEqualTo(wanted.get("body").asText());
        assertThat(entry.sig()).isEqualTo(wanted.get("sig").asText());
        assertThat(Sealing.openPrivate(entry, anna)).isEqualTo(Outcome.good(event));
        closed(entry);
        var at = wanted.get("at").asLong();
        assertThat(entry.hash(at)).isEqualTo(given.get("hash").asText());
        head = new Head(entry.log(), entry.seq(), entry.hash(at), at, 1);
      }
    }
  }

  private static void closed(Entry entry) {
    for (var given : list(file("private").get("closed"))) {
      var refused = Outcome.<String>refused(Refusal.CANNOT_OPEN);
      if (given.has("secret")) {
        try (var other = Person.of(bytes(given.get("secret")))) {
          assertThat(Sealing.openPrivate(entry, other)).isEqualTo(refused);
        }
      } else {
        var place = given.get("place").asText();
        try (var key = PlaceKey.of(place, 1, bytes(given.get("placeKey")))) {
          assertThat(Sealing.open(entry, key)).isEqualTo(refused);
        }
      }
    }
  }

  @Test
  void a_log_begins_with_its_own_hash() {
    for (var given : list(file("keys").get("genesis"))) {
      assertThat(Entry.genesis(given.get("log").asText())).isEqualTo(given.get("prev").asText());
    }
  }

  @Test
  void signing_in_names_the_origin() {
    for (var given : list(file("keys").get("signIn"))) {
      var origin = given.get("origin").asText();
      var challenge = given.get("challenge").asText();
      var sig = given.get("sig").asText();
      try (var person = Person.of(bytes(given.get("secret")))) {
        var seal = person.keys().seal();
        assertThat(person.signIn(origin, challenge)).isEqualTo(sig);
        assertThat(Signatures.checkSignIn(person.id(), seal, origin, challenge, sig)).isTrue();
        assertThat(Signatures.checkSignIn(person.id(), seal, "https://other", challenge, sig))
            .isFalse();
      }
    }
  }

  @Test
  void a_whole_chain_is_taken_opened_and_sealed_again_byte_for_byte() {
    var given = file("entries");
    var keys = new HashMap<Integer, PlaceKey>();
    for (var key : list(given.get("placeKeys"))) {
      int epoch = key.get("epoch").asInt();
      keys.put(epoch, PlaceKey.of(given.get("place").asText(), epoch, bytes(key.get("key"))));
    }
    var people = new HashMap<String, Person>();
    for (var secret : list(given.get("secrets"))) {
      var person = Person.of(bytes(secret));
      people.put(person.id(), person);
    }
    var head = Head.start(given.get("log").asText());
    var seen = new HashSet<String>();
    for (var step : list(given.get("chain"))) {
      var stamped = value(Stamped.read(Vectors.fields(step.get("entry"))));
      var entry = stamped.entry();
      assertThat(B64.encode(Derive.sha256(entry.signedForm())))
          .isEqualTo(step.get("signedFormSha256").asText());
      assertThat(head.refusal(stamped, people.keySet(), seen::contains)).isEmpty();
      var key = Objects.requireNonNull(keys.get(entry.epoch()));
      var author = Objects.requireNonNull(people.get(entry.author()));
      var event = step.get("event").asText();
      assertThat(value(Sealing.open(entry, key))).isEqualTo(event);
      var nonce = bytes(step.get("nonce"));
      assertThat(value(Sealing.seal(author, key, head, entry.id(), nonce, event))).isEqualTo(entry);
      assertThat(stamped.fields()).isEqualTo(normalised(stamped));
      head = head.after(stamped);
      seen.add(entry.id());
      assertThat(head.hash()).isEqualTo(step.get("hash").asText());
    }
  }

  private static Object normalised(Stamped stamped) {
    return value(Stamped.read(stamped.fields())).fields();
  }

  @Test
  void lengths_are_padded_alike() {
    for (var given : list(file("padding").get("padded"))) {
      assertThat(Padding.padded(4 + given.get("length").asInt()))
          .isEqualTo(given.get("total").asInt());
    }
  }

  @Test
  void an_invitation_opens_and_is_made_byte_for_byte() {
    for (var given : list(file("invitations").get("invitations"))) {
      var place = given.get("place").asText();
      var blob = given.get("blob").asText();
      var invitation = value(Invitation.read(given.get("secret").asText()));
      assertThat(invitation.lookup()).isEqualTo(given.get("lookup").asText());
      var opened = value(invitation.open(place, blob));
      assertThat(opened.inviter()).isEqualTo(Vectors.keys(given.get("inviter")));
      assertThat(opened.seq()).isEqualTo(given.get("seq").asLong());
      assertThat(opened.hash()).isEqualTo(given.get("hash").asText());
      assertThat(opened.key().secret()).isEqualTo(bytes(given.get("placeKey")));
      assertThat(opened.key().epoch()).isEqualTo(given.get("epoch").asInt());
      var nonce = bytes(given.get("nonce"));
      assertThat(
              invitation.blob(opened.key(), opened.inviter(), opened.seq(), opened.hash(), nonce))
          .isEqualTo(blob);
      var joiner = Vectors.keys(given.get("joiner"));
      assertThat(invitation.mac(place, joiner)).isEqualTo(given.get("mac").asText());
      assertThat(invitation.refusal(place, joiner, given.get("mac").asText())).isEmpty();
    }
  }

  @Test
  void safety_words_are_the_same_for_both() {
    for (var given : list(file("words").get("safety"))) {
      var words = new ArrayList<String>();
      list(given.get("words")).forEach(word -> words.add(word.asText()));
      var place = given.get("place").asText();
      var first = Vectors.keys(given.get("first"));
      assertThat(SafetyWords.of(place, first, Vectors.keys(given.get("second")))).isEqualTo(words);
    }
  }

  @Test
  void a_code_read_aloud_gives_its_invitation() {
    for (var given : list(file("words").get("aloud"))) {
      assertThat(value(ReadAloud.invitation(given.get("spoken").asText())).forLink())
          .isEqualTo(given.get("secret").asText());
    }
  }

  @Test
  void answers_given_at_the_same_time_open_to_what_was_promised() {
    for (var given : list(file("answers").get("answers"))) {
      var log = given.get("log").asText();
      var question = given.get("question").asText();
      var text = given.get("answer").asText();
      var salt = bytes(given.get("salt"));
      try (var person = Person.of(bytes(given.get("secret")))) {
        var answer =
            value(Answer.seal(person, log, question, text, salt, bytes(given.get("nonce"))));
        assertThat(answer.box()).isEqualTo(given.get("box").asText());
        assertThat(answer.commitment()).isEqualTo(given.get("commitment").asText());
        assertThat(answer.key(person)).isEqualTo(given.get("key").asText());
        assertThat(value(answer.open(given.get("key").asText()))).isEqualTo(text);
      }
    }
  }

  @Test
  void passing_signals_open_once() {
    for (var given : list(file("signals").get("signals"))) {
      var log = given.get("log").asText();
      var author = given.get("author").asText();
      var body = given.get("body").asText();
      var signal = new Signal(given.get("text").asText(), given.get("sentAt").asLong());
      int epoch = given.get("epoch").asInt();
      try (var key =
          PlaceKey.of(given.get("place").asText(), epoch, bytes(given.get("placeKey")))) {
        assertThat(value(signal.seal(key, log, author, bytes(given.get("nonce"))))).isEqualTo(body);
        assertThat(value(Signal.open(key, log, author, body, signal.sentAt() - 1)))
            .isEqualTo(signal);
      }
    }
  }

  @Test
  void a_place_key_sealed_to_a_member_opens() {
    for (var given : list(file("epochs").get("epochs"))) {
      var place = given.get("place").asText();
      int epoch = given.get("epoch").asInt();
      try (var person = Person.of(bytes(given.get("secret")));
          var key = value(PlaceKey.open(person, place, epoch, given.get("sealed").asText()))) {
        assertThat(key.secret()).isEqualTo(bytes(given.get("placeKey")));
        var again = value(PlaceKey.open(person, place, epoch, value(key.sealTo(person.keys()))));
        assertThat(again.secret()).isEqualTo(key.secret());
      }
    }
  }
}
