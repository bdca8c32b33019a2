// SPDX-License-Identifier: Apache-2.0
package heart.server;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON in and out, strict on the way in: every field of a record must be there, once, of its own
 * type, and no other. A field that a client sends and the server quietly ignores could be a secret
 * that never should have left the device.
 */
final class Json {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  // A parse error must not quote what it failed to read.
                  .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(8)
                          .maxNumberLength(20)
                          .build())
                  .build())
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .withCoercionConfig(
              LogicalType.Textual,
              text ->
                  text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
          .build();

  private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

  private Json() {}

  /** Reads a record; anything else than exactly its fields is refused as malformed. */
  static <T> T read(byte[] json, Class<T> type) {
    try {
      return present(MAPPER.readValue(json, type));
    } catch (IOException e) {
      throw new Refusal(Code.MALFORMED);
    }
  }

  /** The fields of a JSON object, as plain Java values. */
  static Map<String, ?> fields(byte[] json) {
    try {
      return present(MAPPER.readValue(json, FIELDS));
    } catch (IOException e) {
      throw new Refusal(Code.MALFORMED);
    }
  }

  static Map<String, ?> fields(JsonNode node) {
    try {
      return present(MAPPER.readerFor(FIELDS).readValue(node));
    } catch (IOException e) {
      throw new Refusal(Code.MALFORMED);
    }
  }

  static JsonNode tree(String json) {
    try {
      return present(MAPPER.readTree(json));
    } catch (JsonProcessingException e) {
      throw new Refusal(Code.MALFORMED);
    }
  }

  static <T> T read(JsonNode node, Class<T> type) {
    try {
      return present(MAPPER.treeToValue(node, type));
    } catch (JsonProcessingException e) {
      throw new Refusal(Code.MALFORMED);
    }
  }

  /** The text {@code null} is JSON too. */
  private static <T> T present(@Nullable T value) {
    if (value == null) throw new Refusal(Code.MALFORMED);
    return value;
  }

  /**
   * A problem as a frame: its fields, but the frame's own type, and {@code ref} where there is one.
   */
  static JsonNode refused(@Nullable String ref, Refusal.Problem problem) {
    ObjectNode frame = MAPPER.valueToTree(problem);
    frame.put("type", "refused");
    if (ref != null) frame.put("ref", ref);
    return frame;
  }

  static byte[] bytes(Object value) {
    try {
      return MAPPER.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a record of ours that cannot be written", e);
    }
  }

  static String text(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a record of ours that cannot be written", e);
    }
  }
}
