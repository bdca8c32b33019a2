// SPDX-License-Identifier: Apache-2.0
package heart.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LocalNetworkTest {
  @Test
  void addresses_are_plain_and_never_this_machine_talking_to_itself() {
    assertThat(LocalNetwork.addresses())
        .doesNotHaveDuplicates()
        .allMatch(address -> address.matches("(\\d{1,3}\\.){3}\\d{1,3}"))
        .noneMatch(address -> address.startsWith("127."));
  }
}
