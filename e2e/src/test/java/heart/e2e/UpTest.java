// SPDX-License-Identifier: Apache-2.0
package heart.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code heart up}: what the one who hosts it sees and reads. */
class UpTest {
  @TempDir private Path folder;

  @Test
  void it_prints_where_to_go_serves_the_page_there_and_stops_when_told() throws Exception {
    try (var program = up()) {
      var address = program.address();

      assertThat(get(HttpClient.newHttpClient(), address)).contains("Heart-to-Heart");
      assertThat(program.said()).contains("█", data().toString(), "Ctrl-C");
      assertThat(program.toldToStop().ends()).as("ended by the signal").isEqualTo(143);
      assertThat(program.said()).doesNotContain("Exception");
    }
  }

  @Test
  void what_it_keeps_is_readable_by_its_owner_alone() throws Exception {
    try (var program = up()) {
      get(HttpClient.newHttpClient(), program.address());
      assertThat(rights(data())).isEqualTo("rwx------");
    }
  }

  @Test
  void on_the_network_it_serves_https_and_says_what_the_browser_will_ask() throws Exception {
    try (var program = up("--lan")) {
      var address = program.address();
      var visitor = HttpClient.newBuilder().sslContext(trusting("certificate.p12")).build();

      assertThat(address).hasScheme("https");
      assertThat(get(visitor, address)).contains("Heart-to-Heart");
      assertThat(program.said()).contains("The browser will warn once", "It asks because");
      assertThat(rights(data().resolve("certificate.p12"))).isEqualTo("rw-------");
    }
  }

  @Test
  void a_port_that_is_taken_is_one_sentence_and_exit_status_2() throws Exception {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var port = Integer.toString(taken.getLocalPort());
      refused("Port " + port, "--port", port);
    }
  }

  @Test
  void a_data_folder_that_is_a_file_is_one_sentence_and_exit_status_2() throws Exception {
    Files.createFile(data());
    refused(data().toString());
  }

  @Test
  void a_file_that_is_no_database_is_one_sentence_and_exit_status_2_and_stays_as_it_is()
      throws Exception {
    Files.createDirectories(data());
    var file = data().resolve("heart.db");
    Files.writeString(file, "Dear diary, this is not a database. ".repeat(500));
    var before = Files.readAllBytes(file);

    refused("heart.db");
    assertThat(file).hasBinaryContent(before);
  }

  @Test
  void a_second_one_on_the_same_folder_is_one_sentence_and_exit_status_2() throws Exception {
    try (var first = up()) {
      first.address();
      refused("in use");
    }
  }

  private Program up(String... more) throws Exception {
    return Program.heart(Files.createTempDirectory(folder, "run"), arguments(more));
  }

  private void refused(String because, String... more) throws Exception {
    try (var program = Program.heart(Files.createTempDirectory(folder, "run"), arguments(more))) {
      assertThat(program.ends()).isEqualTo(2);
      assertThat(program.said()).contains(because).doesNotContain("Exception");
      assertThat(program.said().strip().lines()).hasSize(1);
    }
  }

  private String[] arguments(String... more) {
    var all = new java.util.ArrayList<>(List.of("up", "--data", data().toString()));
    if (!List.of(more).contains("--port")) {
      all.addAll(List.of("--port", "0"));
    }
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }

  private Path data() {
    return folder.resolve("data");
  }

  private static String get(HttpClient visitor, URI address) throws Exception {
    return visitor.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body();
  }

  /** Trusts the certificate that the program made, and so checks that it names the address. */
  private SSLContext trusting(String file) throws Exception {
    var own = KeyStore.getInstance("PKCS12");
    try (var in = Files.newInputStream(data().resolve(file))) {
      own.load(in, "kept-by-file-permissions".toCharArray());
    }
    var trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("heart", own.getCertificate("heart"));
    var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted);
    var context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context;
  }

  private static String rights(Path path) throws Exception {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
