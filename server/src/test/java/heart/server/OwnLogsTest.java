// SPDX-License-Identifier: Apache-2.0
package heart.server;

import static org.assertj.core.api.Assertions.assertThat;

import heart.sealed.Entry;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Private logs over the wire. */
class OwnLogsTest {
  @TempDir Path data;
  private HeartServer server;
  private Device anna;
  private Device ben;
  private final String log = Ids.fresh(16);

  @BeforeEach
  void start() throws CannotStart {
    server = HeartServer.start(ServerConfig.local(data));
    anna = Device.signedIn(server);
    ben = Device.signedIn(server);
    Couple.join(anna, ben, anna.place());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private Device.Answer open(Device device) {
    return device.put("/v1/logs/" + log, Map.of());
  }

  @Test
  void a_private_log_is_made_written_and_read_by_its_owner() {
    assertThat(open(anna).status()).isEqualTo(201);
    assertThat(open(anna).status()).isEqualTo(200);

    assertThat(anna.append(anna.entry(log, 1, Entry.genesis(log))).status()).isEqualTo(201);
    assertThat(anna.append(anna.entry(log, 2, anna.prev(log))).status()).isEqualTo(201);

    var read = anna.get("/v1/logs/" + log + "/entries").body();
    assertThat(read.path("head").asLong()).isEqualTo(2);
    assertThat(anna.get("/v1/places").body().toString()).doesNotContain(log);
  }

  @Test
  void to_the_other_it_is_a_log_that_is_not_there() {
    open(anna);
    anna.append(anna.entry(log, 1, Entry.genesis(log)));

    assertThat(ben.get("/v1/logs/" + log + "/entries").code()).isEqualTo("unknown-log");
    assertThat(ben.append(ben.entry(log, 2, Entry.genesis(log))).code()).isEqualTo("unknown-log");
    assertThat(open(ben).code()).isEqualTo("id-taken");
    assertThat(ben.get("/v1/logs/" + Ids.fresh(16) + "/entries").code()).isEqualTo("unknown-log");
  }

  @Test
  void it_outlives_the_server() throws CannotStart {
    open(anna);
    anna.append(anna.entry(log, 1, Entry.genesis(log)));
    server.close();
    server = HeartServer.start(ServerConfig.local(data));
    var again = new Device(server.address(), anna);
    again.signIn();

    var read = again.get("/v1/logs/" + log + "/entries").body();

    assertThat(read.path("head").asLong()).isEqualTo(1);
  }

  @Test
  void what_its_owner_lets_go_of_is_gone_at_once_and_nobody_elses_is() throws Exception {
    open(anna);
    anna.append(anna.entry(log, 1, Entry.genesis(log)));
    assertThat(ben.delete("/v1/logs/" + log).code()).isEqualTo("unknown-log");
    assertThat(anna.delete("/v1/logs/" + anna.log(anna.place())).code()).isEqualTo("unknown-log");

    assertThat(anna.delete("/v1/logs/" + log).status()).isEqualTo(204);

    assertThat(anna.get("/v1/logs/" + log + "/entries").code()).isEqualTo("unknown-log");
    assertThat(anna.delete("/v1/logs/" + log).code()).isEqualTo("unknown-log");
    assertThat(open(anna).status()).isEqualTo(201);
    assertThat(anna.append(anna.entry(log, 1, Entry.genesis(log))).status()).isEqualTo(201);
  }

  @Test
  void bad_ids_and_strangers_are_refused() {
    assertThat(anna.put("/v1/logs/AAAA", Map.of()).code()).isEqualTo("wrong-length");
    assertThat(anna.put("/v1/logs/!" + "A".repeat(21), Map.of()).code()).isEqualTo("not-canonical");
    assertThat(new Device(server.address()).put("/v1/logs/" + log, Map.of()).code())
        .isEqualTo("not-signed-in");
  }
}
