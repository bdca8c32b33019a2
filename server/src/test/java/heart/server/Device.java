// SPDX-License-Identifier: Apache-2.0
package heart.server;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import heart.sealed.Entry;
import heart.sealed.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A person's device, written from docs/protocol-http.md alone: JDK crypto, an HTTP library and
 * JSON.
 */
final class Device {
  static final ObjectMapper JSON = new ObjectMapper();
  static final HttpClient HTTP = HttpClient.newHttpClient();

  final URI server;
  final String person;
  final String seal;
  private final KeyPair keys;
  String cookie = "";

  Device(URI server) {
    try {
      this.server = server;
      seal = Ids.fresh(32);
      keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
      var x509 = keys.getPublic().getEncoded();
      person = Ids.encode(Arrays.copyOfRange(x509, x509.length - 32, x509.length));
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  /** The same device, after the server has moved. */
  Device(URI server, Device same) {
    this.server = server;
    keys = same.keys;
    person = same.person;
    seal = same.seal;
    cookie = same.cookie;
  }

  /** A new person, signed in. */
  static Device signedIn(HeartServer server) {
    var device = new Device(server.address());
    device.signIn();
    return device;
  }

  /** What came back. */
  record Answer(int status, JsonNode body, HttpResponse<String> raw) {
    String code() {
      return body.path("code").asText();
    }
  }

  Answer signIn() {
    var challenge =
        post("/v1/challenges", Map.of("person", person)).body().path("challenge").asText();
    var answer = post("/v1/sessions", signInWith(challenge, server.toString()));
    answer
        .raw()
        .headers()
        .firstValue("Set-Cookie")
        .ifPresent(set -> cookie = set.substring(0, set.indexOf(';')));
    return answer;
  }

  Map<String, Object> signInWith(String challenge, String origin) {
    var name = origin.getBytes(StandardCharsets.UTF_8);
    var form =
        form(
            "heart/1/sign-in\0",
            out -> {
              out.writeShort(name.length);
              out.write(name);
              out.write(Ids.decode(challenge));
              out.write(Ids.decode(seal));
            });
    return Map.of("person", person, "seal", seal, "challenge", challenge, "sig", sign(form));
  }

  /** An entry of ours with a body of this many bytes, as it is sent. */
  Map<String, Object> entry(String log, long seq, String prev, int bodyBytes) {
    return signed(log, seq, prev, Ids.fresh(16), Ids.fresh(bodyBytes));
  }

  Map<String, Object> entry(String log, long seq, String prev) {
    return entry(log, seq, prev, 284);
  }

  Map<String, Object> signed(String log, long seq, String prev, String id, String body) {
    var bytes = Ids.decode(body);
    var form =
        form(
            "heart/1/entry\0",
            out -> {
              out.write(Ids.decode(log));
              out.writeLong(seq);
              out.write(Ids.decode(person));
              out.writeInt(1);
              out.write(Ids.decode(prev));
              out.write(Ids.decode(id));
              out.writeInt(bytes.length);
              out.write(bytes);
            });
    var fields = new LinkedHashMap<String, Object>();
    fields.put("log", log);
    fields.put("seq", seq);
    fields.put("author", person);
    fields.put("epoch", 1);
    fields.put("prev", prev);
    fields.put("id", id);
    fields.put("body", body);
    fields.put("sig", sign(form));
    return fields;
  }

  private interface Fields {
    void write(DataOutputStream out) throws IOException;
  }

  private static byte[] form(String label, Fields fields) {
    var form = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(form)) {
      out.write(label.getBytes(StandardCharsets.US_ASCII));
      fields.write(out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return form.toByteArray();
  }

  private String sign(byte[] bytes) {
    try {
      var signature = Signature.getInstance("Ed25519");
      signature.initSign(keys.getPrivate());
      signature.update(bytes);
      return Ids.encode(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  /** A place of this person with one further log. */
  String place() {
    var place = Ids.fresh(16);
    put("/v1/places/" + place, Map.of());
    return place;
  }

  String log(String place) {
    var log = Ids.fresh(16);
    put("/v1/places/" + place + "/logs/" + log, Map.of());
    return log;
  }

  Answer append(Map<String, Object> entry) {
    return post("/v1/logs/" + entry.get("log") + "/entries", entry);
  }

  /** What the next entry must name as its prev, worked out from the last one read. */
  String prev(String log) {
    return prevAfter(log, 0);
  }

  /** The same, for a log that holds more than one answer carries: reads from this seq on. */
  String prevAfter(String log, long after) {
    var path = "/v1/logs/" + log + "/entries?limit=500&after=" + after;
    var entries = get(path).body().path("entries");
    if (entries.isEmpty()) return Entry.genesis(log);
    Map<String, Object> last = JSON.convertValue(entries.get(entries.size() - 1), FIELDS);
    var at = entries.get(entries.size() - 1).path("at").asLong();
    last.remove("at");
    return hash(last, at);
  }

  String hash(Map<String, Object> entry, long at) {
    return switch (Entry.read(entry)) {
      case Outcome.Good<Entry>(var read) -> read.hash(at);
      case Outcome.Refused<Entry>(var why) -> throw new AssertionError(why);
    };
  }

  private static final TypeReference<Map<String, Object>> FIELDS =
      new com.fasterxml.jackson.core.type.TypeReference<>() {};

  Answer get(String path) {
    return send(request(path).GET());
  }

  Answer post(String path, Object body) {
    return send(json(path).POST(BodyPublishers.ofString(text(body))));
  }

  Answer put(String path, Object body) {
    return send(json(path).PUT(BodyPublishers.ofString(text(body))));
  }

  Answer delete(String path) {
    return send(request(path).DELETE());
  }

  HttpRequest.Builder json(String path) {
    return request(path).header("Content-Type", "application/json");
  }

  HttpRequest.Builder request(String path) {
    var request = HttpRequest.newBuilder(server.resolve(path));
    return cookie.isEmpty() ? request : request.header("Cookie", cookie);
  }

  static String text(Object body) {
    try {
      return body instanceof String text ? text : JSON.writeValueAsString(body);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  static Answer send(HttpRequest.Builder request) {
    try {
      var raw = HTTP.send(request.build(), BodyHandlers.ofString());
      var isJson = raw.headers().firstValue("Content-Type").orElse("").contains("json");
      return new Answer(raw.statusCode(), JSON.readTree(isJson ? raw.body() : "{}"), raw);
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
