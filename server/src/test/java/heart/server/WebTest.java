// SPDX-License-Identifier: Apache-2.0
package heart.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The client's files; those in the test resources lie beside what the web room packs. */
class WebTest {
  @TempDir Path data;
  private HeartServer server;

  @BeforeEach
  void start() throws CannotStart {
    server = HeartServer.start(ServerConfig.local(data));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/index.html", "/place/AAAAAAAAAAAAAAAAAAAAAA", "/a/b/c"})
  void every_screen_is_the_page(String path) throws Exception {
    var answer = get(path);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Content-Type")).isEqualTo("text/html;charset=utf-8");
    assertThat(header(answer, "Cache-Control")).isEqualTo("no-cache");
    assertThat(text(answer)).containsIgnoringCase("<!doctype html>");
  }

  @Test
  void the_page_may_do_nothing_but_what_the_client_needs() throws Exception {
    var answer = get("/");

    assertThat(header(answer, "Content-Security-Policy"))
        .contains("default-src 'none'")
        .contains("script-src 'self' 'wasm-unsafe-eval'")
        .contains("frame-ancestors 'none'")
        .contains("require-trusted-types-for 'script'")
        .doesNotContain("unsafe-inline")
        .doesNotContain("http");
    assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(answer, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    assertThat(header(answer, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    assertThat(header(answer, "Permissions-Policy")).contains("geolocation=()");
    assertThat(header(answer, "Server")).isEmpty();
  }

  @Test
  void a_file_with_a_hash_in_its_name_is_kept_for_good() throws Exception {
    var answer = get("/assets/server-test-a1b2c3d4.js");

    assertThat(header(answer, "Cache-Control")).contains("immutable").contains("max-age=31536000");
    assertThat(header(answer, "Content-Type")).startsWith("text/javascript");
    assertThat(header(answer, "Vary")).isEqualTo("Accept-Encoding");
  }

  @Test
  void a_file_travels_zipped_to_who_takes_it_and_plain_to_who_does_not() throws Exception {
    var path = "/assets/server-test-a1b2c3d4.js";
    var plain = get(path);
    var zipped = get(path, "Accept-Encoding", "br, gzip");

    assertThat(header(zipped, "Content-Encoding")).isEqualTo("gzip");
    assertThat(header(plain, "Content-Encoding")).isEmpty();
    try (var in = new GZIPInputStream(new ByteArrayInputStream(zipped.body()))) {
      assertThat(in.readAllBytes()).isEqualTo(plain.body());
    }
  }

  @Test
  void a_file_that_has_not_changed_is_not_sent_again() throws Exception {
    var etag = header(get("/"), "ETag");

    var again = get("/", "If-None-Match", etag);

    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nothing.js", "/assets/nothing-12345678.css", "/..%2f..%2fheart%2fserver%2fopenapi.json",
        "/assets/..%2findex.html", "/.hidden.txt", "/assets/server-test-a1b2c3d4.js.gz.gz"
      })
  void what_is_not_there_is_not_found_and_nothing_else_on_the_class_path_is(String path)
      throws Exception {
    assertThat(get(path).statusCode()).isBetween(400, 404);
    assertThat(text(get(path))).contains("\"code\":").doesNotContain("openapi\":");
  }

  @Test
  void a_folder_is_no_file() throws Exception {
    assertThat(header(get("/assets"), "Content-Type")).startsWith("text/html");
    assertThat(text(get("/assets/"))).doesNotContain("server-test");
  }

  @Test
  void the_head_of_a_file_has_no_body() throws Exception {
    var request =
        new Device(server.address()).request("/").method("HEAD", BodyPublishers.noBody()).build();

    var answer = Device.HTTP.send(request, BodyHandlers.ofByteArray());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void metrics_are_for_this_machine_and_name_nobody() throws Exception {
    var anna = Device.signedIn(server);
    var place = anna.place();

    var metrics = text(get("/metrics"));

    assertThat(metrics).contains("heart_commit_seconds_count").contains("heart_requests");
    assertThat(metrics).doesNotContain(anna.person).doesNotContain(place).doesNotContain("127.0");
    assertThat(get("/metrics", "X-Forwarded-For", "192.0.2.1").statusCode()).isEqualTo(404);
  }

  @Test
  void a_page_whose_host_was_made_to_point_here_gets_no_metrics() throws Exception {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      var asked = "GET /metrics HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(asked.getBytes(StandardCharsets.US_ASCII));

      assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
          .startsWith("HTTP/1.1 404");
    }
  }

  @Test
  void health_is_up() throws Exception {
    assertThat(text(get("/health"))).isEqualTo("{\"status\":\"up\"}");
  }

  private HttpResponse<byte[]> get(String path, String... headers)
      throws IOException, InterruptedException {
    var request = new Device(server.address()).request(path);
    if (headers.length > 0) request.headers(headers);
    return Device.HTTP.send(request.GET().build(), BodyHandlers.ofByteArray());
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }
}
