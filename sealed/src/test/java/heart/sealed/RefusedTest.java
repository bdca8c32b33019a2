// SPDX-License-Identifier: Apache-2.0
package heart.sealed;

import static heart.sealed.Vectors.bytes;
import static heart.sealed.Vectors.list;
import static heart.sealed.Vectors.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RefusedTest {
  private static final List<JsonNode> CASES = list(Vectors.file("refused").get("refused"));

  @TestFactory
  List<DynamicTest> every_case_is_refused_for_its_own_reason() {
    return CASES.stream()
        .map(given ->
            dynamicTest(
                given.get("name").asText(),
                () ->
                    assertThat(attempt(given.get("op").asText(), given.get("given")))
                        .isEqualTo(given.get("why").asText())))
        .toList();
  }

  @Test
  void every_refusal_has_a_case() {
    var covered =
        CASES.stream().map(given -> given.get("why").asText()).collect(Collectors.toSet());
    assertThat(covered)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Refusal.values()).map(Refusal::code).toList());
  }

  private static String attempt(String op, JsonNode given) {
    return switch (op) {
      case "read" -> read(given.get("entry"));
      case "check" -> check(given);
      case "continues" ->
          code(
              Vectors.head(given.get("head"))
                  .refusal(given.get("shown").asLong(), given.get("hashAtOurSeq").asText()));
      case "open" -> code(Sealing.open(entry(given).entry(), key(given)));
      case "seal" -> seal(given.get("length").asInt());
      case "invitation" -> invitation(given);
      case "joined" -> joined(given);
      case "code" -> code(ReadAloud.invitation(given.get("spoken").asText()));
      case "answer" -> answer(given);
      case "signal" -> signal(given);
      case "epoch" -> epoch(given);
      default -> throw new AssertionError("no operation " + op);
    };
  }

  private static String code(Optional<Refusal> why) {
    return why.map(Refusal::code).orElse("taken");
  }

  private static String code(Outcome<?> outcome) {
    return Vectors.code(outcome);
  }

  /** What is no JSON object has no fields to read. */
  private static String read(JsonNode entry) {
    return entry.isObject() ? code(Stamped.read(Vectors.fields(entry))) : "malformed";
  }

  private static Stamped entry(JsonNode given) {
    return value(Stamped.read(Vectors.fields(given.get("entry"))));
  }

  private static PlaceKey key(JsonNode given) {
    return PlaceKey.of(
        given.get("place").asText(), given.get("epoch").asInt(), bytes(given.get("placeKey")));
  }

  private static String check(JsonNode given) {
    var members = new HashSet<String>();
    list(given.get("members")).forEach(member -> members.add(member.asText()));
    var seen = new HashSet<String>();
    list(given.get("seen")).forEach(id -> seen.add(id.asText()));
    return code(Vectors.head(given.get("head")).refusal(entry(given), members, seen::contains));
  }

  private static String seal(int length) {
    var log = "A".repeat(22);
    try (var person = Person.of(new byte[32]);
        var key = PlaceKey.of(log, 1, new byte[32])) {
      return code(Sealing.seal(person, key, Head.start(log), "x".repeat(length)));
    }
  }

  private static String invitation(JsonNode given) {
    var place = given.get("place").asText();
    var blob = given.get("blob").asText();
    return code(
        Invitation.read(given.get("secret").asText())
            .then(invitation -> invitation.open(place, blob)));
  }

  private static String joined(JsonNode given) {
    var secret = given.get("secrets").get(0).asText();
    var place = given.get("place").asText();
    return code(
        value(Invitation.read(secret))
            .refusal(place, Vectors.keys(given.get("joiner")), given.get("mac").asText()));
  }

  private static String answer(JsonNode given) {
    var answer =
        new Answer(
            given.get("log").asText(),
            given.get("author").asText(),
            given.get("question").asText(),
            given.get("box").asText(),
            given.get("commitment").asText());
    return code(answer.open(given.get("key").asText()));
  }

  private static String signal(JsonNode given) {
    var log = given.get("log").asText();
    var author = given.get("author").asText();
    var body = given.get("body").asText();
    return code(Signal.open(key(given), log, author, body, given.get("after").asLong()));
  }

  private static String epoch(JsonNode given) {
    try (var person = Person.of(bytes(given.get("secret")))) {
      var place = given.get("place").asText();
      int epoch = given.get("epoch").asInt();
      return code(PlaceKey.open(person, place, epoch, given.get("sealed").asText()));
    }
  }
}
