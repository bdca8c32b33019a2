// SPDX-License-Identifier: Apache-2.0
package heart.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import heart.sealed.Entry;
import heart.server.Device.Answer;
import heart.store.Store;
import heart.store.StoreConfig;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The documents and the server say the same. */
class OpenApiTest {
  private static final Pattern QUOTED_CODE = Pattern.compile("`([a-z-]+)`");

  @TempDir Path data;

  @Test
  void every_route_is_described_and_everything_described_is_a_route() throws Exception {
    try (var store = Store.open(data, StoreConfig.usual())) {
      var routes =
          new Rooms(ServerConfig.local(data), store, new Metrics())
              .routes.stream().map(Route::name).collect(Collectors.toCollection(TreeSet::new));

      assertThat(described()).isEqualTo(routes);
    }
  }

  private static Set<String> described() throws Exception {
    var names = new TreeSet<String>();
    document()
        .path("paths")
        .properties()
        .forEach(path ->
            path.getValue()
                .fieldNames()
                .forEachRemaining(
                    method -> names.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
    return names;
  }

  @Test
  void it_is_served_as_it_is_kept() throws Exception {
    try (var server = HeartServer.start(ServerConfig.local(data))) {
      var answer = new Device(server.address()).get("/openapi.json");

      assertThat(answer.body()).isEqualTo(document());
    }
  }

  @Test
  void every_code_it_names_exists_under_the_status_it_names() throws Exception {
    document()
        .path("paths")
        .findValues("responses")
        .forEach(responses ->
            responses
                .properties()
                .forEach(
                    it -> assertCodes(it.getKey(), it.getValue().path("description").asText())));
  }

  private static void assertCodes(String status, String description) {
    var found = QUOTED_CODE.matcher(description);
    while (found.find()) {
      assertThat(code(found.group(1)).status())
          .as(found.group())
          .isEqualTo(Integer.parseInt(status));
    }
  }

  private static Code code(String text) {
    return Code.valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  @Test
  void the_page_lists_every_code_with_its_status_and_whether_to_retry() throws Exception {
    var page = page();

    for (var code : Code.values()) {
      var row =
          "| `%s` | %d | %s |".formatted(code.text(), code.status(), code.retry() ? "yes" : "no");
      assertThat(page).contains(row);
    }
  }

  @Test
  void the_page_names_every_route() throws Exception {
    for (var route : described()) assertThat(page()).contains(route);
  }

  @Test
  void answers_have_the_fields_that_are_described() throws Exception {
    try (var server = HeartServer.start(ServerConfig.local(data))) {
      var anna = new Device(server.address());
      assertFits(anna.signIn(), "SessionBegun");
      var place = anna.place();
      var log = anna.log(place);
      assertFits(anna.post("/v1/challenges", Map.of("person", anna.person)), "Challenge");
      assertFits(anna.get("/v1/sessions"), "Sessions");
      assertFits(anna.get("/v1/places"), "Places");
      assertFits(anna.put("/v1/places/" + place, Map.of()), "PlaceStands");
      assertFits(anna.put("/v1/places/" + place + "/logs/" + log, Map.of()), "LogStands");
      assertFits(anna.append(anna.entry(log, 1, Entry.genesis(log))), "Receipt");
      assertFits(anna.get("/v1/logs/" + log + "/entries"), "Piece");
      assertFits(anna.append(anna.entry(log, 1, Entry.genesis(log))), "Problem");
      var lookup = Ids.fresh(16);
      assertFits(anna.put("/v1/invitations/" + lookup, Couple.wish(place)), "InvitationStands");
      assertFits(anna.get("/v1/invitations/" + lookup), "Invitation");
      assertFits(anna.get("/v1/reminders"), "Reminders");
      var feed = anna.put("/v1/reminders/calendar", Map.of("language", "en"));
      assertFits(feed, "FeedAddress");
      assertFits(anna.get("/health"), "Health");
    }
  }

  /** Every field required is there, and none that is not described. */
  private static void assertFits(Answer answer, String schema) throws Exception {
    assertThat(answer.body()).as(schema).isNotEmpty();
    assertFits(answer.body(), document().path("components").path("schemas").path(schema), schema);
  }

  private static void assertFits(JsonNode value, JsonNode given, String where) throws Exception {
    var schema = given.has("$ref") ? resolved(given.path("$ref").asText()) : given;
    if (value.isArray()) {
      for (var item : value) assertFits(item, schema.path("items"), where + "[]");
    } else if (value.isObject()) {
      schema
          .path("required")
          .forEach(name -> assertThat(value.has(name.asText())).as(where + "." + name).isTrue());
      for (var field : value.properties()) {
        assertThat(schema.path("properties").has(field.getKey()))
            .as(where + "." + field.getKey())
            .isTrue();
        assertFits(
            field.getValue(),
            schema.path("properties").path(field.getKey()),
            where + "." + field.getKey());
      }
    } else if (schema.has("pattern")) {
      assertThat(value.asText()).as(where).matches(schema.path("pattern").asText());
    }
  }

  private static JsonNode resolved(String ref) throws Exception {
    return document().at(ref.substring(1));
  }

  private static JsonNode document() throws Exception {
    return Device.JSON.readTree(GetOpenApi.document());
  }

  private static String page() throws Exception {
    return Files.readString(
        Stream.of(Path.of("../docs/protocol-http.md"), Path.of("docs/protocol-http.md"))
            .filter(Files::exists)
            .findFirst()
            .orElseThrow());
  }
}
