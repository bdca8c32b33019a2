// SPDX-License-Identifier: Apache-2.0
package heart.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import heart.sealed.Entry;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(240)
class StartAndStopTest {
  @TempDir Path data;

  @Test
  void a_port_in_use_is_one_sentence_and_leaves_the_folder_free() throws Exception {
    try (var taken = new ServerSocket(0)) {
      var config = ServerConfig.local(data).withPort(taken.getLocalPort());

      assertThat(refused(config)).contains("Port " + taken.getLocalPort()).endsWith(".");
    }
    HeartServer.start(ServerConfig.local(data)).close();
  }

  @Test
  void a_foreign_file_in_place_of_the_database_is_one_sentence() throws Exception {
    Files.writeString(data.resolve("heart.db"), "Dear diary, ".repeat(100));

    assertThat(refused(ServerConfig.local(data))).contains("not a database of Heart-to-Heart");
  }

  @Test
  void a_folder_that_cannot_be_written_is_one_sentence() throws Exception {
    var file = Files.createFile(data.resolve("file"));

    assertThat(refused(ServerConfig.local(file.resolve("data")))).contains("can't be written");
  }

  @Test
  void a_folder_in_use_is_one_sentence() throws Exception {
    try (var _ = HeartServer.start(ServerConfig.local(data))) {
      assertThat(refused(ServerConfig.local(data))).contains("in use by another Heart-to-Heart");
    }
  }

  @Test
  void a_clean_stop_answers_who_waits_and_loses_nothing() throws Exception {
    var server = HeartServer.start(ServerConfig.local(data));
    var anna = Device.signedIn(server);
    var log = anna.log(anna.place());
    anna.append(anna.entry(log, 1, Entry.genesis(log)));
    var waiting =
        CompletableFuture.supplyAsync(
            () -> anna.get("/v1/logs/" + log + "/entries?after=1&wait=30"));
    // However long the request takes to get there.
    while (!anna.get("/metrics").raw().body().contains("heart_waits 1")) Thread.sleep(20);

    server.close();

    assertThat(waiting.get(60, TimeUnit.SECONDS).status()).isEqualTo(200);
    try (var again = HeartServer.start(ServerConfig.local(data))) {
      var back = new Device(again.address(), anna);
      assertThat(back.get("/v1/places").body().path("places")).hasSize(1);
      assertThat(back.prev(log)).isNotEqualTo(Entry.genesis(log));
    }
  }

  @Test
  void with_a_certificate_it_speaks_https_and_the_cookie_is_bound_to_the_host() throws Exception {
    var keys = keys();
    var config = ServerConfig.local(data).withTls(context(keys)).withHost("localhost");
    try (var server = HeartServer.start(config);
        var client = HttpClient.newBuilder().sslContext(context(keys)).build()) {
      assertThat(server.address().getScheme()).isEqualTo("https");
      var request = HttpRequest.newBuilder(server.address().resolve("/health")).build();

      assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void a_second_close_does_nothing() throws Exception {
    var server = HeartServer.start(ServerConfig.local(data));
    server.close();

    server.close();
  }

  @Test
  void it_stops_within_seconds_while_sockets_are_open() throws Exception {
    var server = HeartServer.start(ServerConfig.local(data));
    var anna = Device.signedIn(server);
    for (int n = 0; n < 10; n++) Wire.of(anna);
    var begun = System.nanoTime();

    server.close();

    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(15));
  }

  private static String refused(ServerConfig config) {
    var refusal = catchThrowableOfType(CannotStart.class, () -> HeartServer.start(config));
    assertThat(refusal).isNotNull();
    return String.valueOf(refusal.getMessage());
  }

  /** A certificate for localhost, made by the JDK's own keytool. */
  private KeyStore keys() throws Exception {
    var file = data.resolve("keys.p12");
    var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    var made =
        new ProcessBuilder(
                keytool,
                "-genkeypair",
                "-alias",
                "heart",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost",
                "-storepass",
                "heart-test",
                "-keystore",
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(made.waitFor()).isZero();
    var keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      keys.load(in, "heart-test".toCharArray());
    }
    return keys;
  }

  private static SSLContext context(KeyStore keys) throws Exception {
    var own = KeyManagerFactory.getInstance("PKIX");
    own.init(keys, "heart-test".toCharArray());
    var trusted = TrustManagerFactory.getInstance("PKIX");
    trusted.init(keys);
    var context = SSLContext.getInstance("TLS");
    context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
    return context;
  }
}
