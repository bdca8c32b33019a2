// SPDX-License-Identifier: Apache-2.0
package heart.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

/** One invites, the other comes in. */
final class Couple {
  private static final long AN_HOUR_MS = 3_600_000;

  private Couple() {}

  static void join(Device inviter, Device joiner, String place) {
    var lookup = invite(inviter, place);
    assertThat(joiner.post("/v1/invitations/" + lookup + "/join", joined(joiner, lookup)).status())
        .isEqualTo(201);
  }

  /** The lookup id of a fresh invitation that lasts an hour. */
  static String invite(Device inviter, String place) {
    var lookup = Ids.fresh(16);
    assertThat(inviter.put("/v1/invitations/" + lookup, wish(place)).status()).isEqualTo(201);
    return lookup;
  }

  static Map<String, Object> wish(String place) {
    var expiresAt = System.currentTimeMillis() + AN_HOUR_MS;
    return Map.of("place", place, "blob", Ids.fresh(184), "expiresAt", expiresAt);
  }

  /** The joined entry that fits what the invitation says of the place log's end. */
  static Map<String, Object> joined(Device joiner, String lookup) {
    var open = joiner.get("/v1/invitations/" + lookup).body();
    var head = open.path("head");
    return joiner.entry(
        open.path("place").asText(), head.path("seq").asLong() + 1, head.path("hash").asText());
  }
}
