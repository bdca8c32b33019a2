// SPDX-License-Identifier: Apache-2.0
package heart.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnCertificateTest {
  private static final List<String> HOSTS = List.of("192.168.178.20", "lamp.local", "localhost");

  @TempDir private Path folder;

  @Test
  void it_is_made_once_and_kept_for_as_long_as_it_serves() {
    var now = Instant.now();
    var made = OwnCertificate.in(folder, HOSTS, now);
    var kept = OwnCertificate.in(folder, HOSTS.subList(0, 1), now);

    assertThat(kept.fingerprint())
        .isEqualTo(made.fingerprint())
        .matches("([0-9A-F]{2}:){31}[0-9A-F]{2}");
    assertThat(made.end())
        .isBetween(now.plus(Duration.ofDays(395)), now.plus(Duration.ofDays(397)));
  }

  @Test
  void it_is_made_anew_when_the_machine_has_another_address_or_the_end_is_near() {
    var now = Instant.now();
    var first = OwnCertificate.in(folder, HOSTS, now).fingerprint();
    var moved = OwnCertificate.in(folder, List.of("10.0.0.7", "localhost"), now).fingerprint();
    var later = OwnCertificate.in(folder, List.of("10.0.0.7"), now.plus(Duration.ofDays(380)));

    assertThat(moved).isNotEqualTo(first);
    assertThat(later.fingerprint()).isNotEqualTo(moved);
  }

  @Test
  void a_broken_file_is_named_and_left_alone() throws Exception {
    var broken = folder.resolve("certificate.p12");
    Files.writeString(broken, "not a certificate");

    assertThatThrownBy(() -> OwnCertificate.in(folder, HOSTS, Instant.now()))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(broken.toString());
    assertThat(broken).hasContent("not a certificate");
  }
}
