// SPDX-License-Identifier: Apache-2.0
package heart.server.remind;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a stranger's push endpoint may lead us, and where not. */
class OutsideTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0", "10.1.2.3", "100.64.0.1", "127.0.0.1", "127.9.9.9", "169.254.169.254",
        "172.16.0.1", "172.31.255.255", "192.0.0.8", "192.0.2.1", "192.88.99.1", "192.168.1.1",
        "198.18.0.1", "198.51.100.7", "203.0.113.9", "224.0.0.1", "240.0.0.1", "255.255.255.255",
        "::", "::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1", "64:ff9b:1::1",
        "100::1", "2001::1", "2001:db8::1", "2002:7f00:1::", "2002:a00:1::1", "3fff::1",
        "fc00::1", "fd12:3456::1", "fe80::1", "fec0::1", "ff02::1"
      })
  void inside(String address) throws Exception {
    assertThat(Outside.is(InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1",
        "8.8.8.8",
        "100.63.0.1",
        "100.128.0.1",
        "172.15.0.1",
        "172.32.0.1",
        "192.167.1.1",
        "198.20.0.1",
        "223.255.255.1",
        "2606:4700::1111",
        "2a00:1450::1",
        "2001:4860:4860::8888",
        "64:ff9b::808:808",
        "2002:808:808::1"
      })
  void outside(String address) throws Exception {
    assertThat(Outside.is(InetAddress.getByName(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "not an address",
        "http://push.example/1",
        "https://127.0.0.1/1",
        "https://[::1]/1",
        "https://localhost/1",
        "https://8.8.8.8:22/1",
        "https://user@8.8.8.8/1",
        "https://8.8.8.8/1#part",
        "ftp://8.8.8.8/1",
        "https:///1",
        "https://2130706433/",
        "https://0x7f.1/",
        "https://127.1/"
      })
  void no_endpoint(String endpoint) {
    assertThat(new Endpoints(false).takes(endpoint)).isFalse();
  }

  @Test
  void an_endpoint() {
    assertThat(new Endpoints(false).takes("https://8.8.8.8/send/abc")).isTrue();
    assertThat(new Endpoints(false).takes("https://8.8.8.8:443/send/abc")).isTrue();
    assertThat(new Endpoints(false).takes("https://8.8.8.8/" + "a".repeat(1_024))).isFalse();
    assertThat(new Endpoints(true).takes("http://127.0.0.1:8080/1")).isTrue();
  }
}
