// SPDX-License-Identifier: Apache-2.0
package heart.sealed;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The cases in vectors/sealed that the browser's vault reads too. */
final class Vectors {
  static final ObjectMapper JSON = new ObjectMapper();
  private static final Path FOLDER = Path.of("..", "vectors", "sealed");

  private Vectors() {}

  static JsonNode file(String name) {
    try {
      return JSON.readTree(FOLDER.resolve(name + ".json").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<JsonNode> list(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }

  /** The fields as a server's JSON reader hands them over. */
  static Map<String, Object> fields(JsonNode object) {
    return JSON.convertValue(object, new TypeReference<>() {});
  }

  static byte[] bytes(JsonNode text) {
    return B64.decode(text.asText());
  }

  static MemberKeys keys(JsonNode node) {
    return new MemberKeys(node.get("sign").asText(), node.get("seal").asText());
  }

  static Head head(JsonNode node) {
    return new Head(
        node.get("log").asText(),
        node.get("seq").asLong(),
        node.get("hash").asText(),
        node.get("at").asLong(),
        node.get("epoch").asInt());
  }

  /** What passed; a refusal fails the test with its code. */
  static <T> T value(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Good<T>(var value) -> value;
      case Outcome.Refused<T>(var why) -> throw new AssertionError("refused as " + why.code());
    };
  }

  /** The refusal's code, or {@code taken}. */
  static String code(Outcome<?> outcome) {
    return switch (outcome) {
      case Outcome.Good<?> _ -> "taken";
      case Outcome.Refused<?>(var why) -> why.code();
    };
  }
}
