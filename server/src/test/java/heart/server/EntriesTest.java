// SPDX-License-Identifier: Apache-2.0
package heart.server;

import static org.assertj.core.api.Assertions.assertThat;

import heart.sealed.Entry;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntriesTest {
  @TempDir Path data;
  private HeartServer server;
  private Device anna;
  private String place;
  private String log;

  @BeforeEach
  void start() throws CannotStart {
    server = HeartServer.start(ServerConfig.local(data));
    anna = Device.signedIn(server);
    place = anna.place();
    log = anna.log(place);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void an_entry_is_acknowledged_and_read_back_as_it_was_sent() {
    var entry = anna.entry(log, 1, Entry.genesis(log));

    var answer = anna.append(entry);

    assertThat(answer.status()).isEqualTo(201);
    var read = anna.get("/v1/logs/" + log + "/entries").body();
    assertThat(read.path("head").asLong()).isEqualTo(1);
    var back = read.path("entries").get(0);
    entry.forEach(
        (field, value) -> assertThat(back.path(field).asText()).isEqualTo(value.toString()));
    assertThat(back.path("at").asLong()).isEqualTo(answer.body().path("at").asLong());
  }

  @Test
  void a_repeated_send_gets_200_and_the_first_acknowledgement() {
    var entry = anna.entry(log, 1, Entry.genesis(log));
    var first = anna.append(entry);

    var again = anna.append(entry);

    assertThat(again.status()).isEqualTo(200);
    assertThat(again.body()).isEqualTo(first.body());
  }

  @Test
  void the_one_who_was_second_gets_409_with_what_was_missed() {
    var entry = anna.entry(log, 1, Entry.genesis(log));
    anna.append(entry);

    var late = anna.append(anna.entry(log, 1, Entry.genesis(log)));

    assertThat(late.status()).isEqualTo(409);
    assertThat(late.code()).isEqualTo("behind");
    assertThat(late.body().path("retry").asBoolean()).isTrue();
    assertThat(late.body().path("missed").get(0).path("id").asText()).isEqualTo(entry.get("id"));
  }

  @Test
  void the_hash_of_an_entry_with_its_at_is_the_prev_of_the_next() {
    anna.append(anna.entry(log, 1, Entry.genesis(log)));

    assertThat(anna.append(anna.entry(log, 2, anna.prev(log))).status()).isEqualTo(201);
    assertThat(anna.append(anna.entry(log, 3, Entry.genesis(log))).code()).isEqualTo("wrong-prev");
  }

  @Test
  void a_reader_who_waits_is_answered_as_soon_as_there_is_news() throws Exception {
    var waiting =
        CompletableFuture.supplyAsync(
            () -> anna.get("/v1/logs/" + log + "/entries?after=0&wait=20"));
    Thread.sleep(200);
    assertThat(waiting).isNotDone();

    anna.append(anna.entry(log, 1, Entry.genesis(log)));

    assertThat(waiting.get().body().path("entries")).hasSize(1);
  }

  @Test
  void a_reader_who_waits_in_vain_gets_an_empty_piece() {
    var answer = anna.get("/v1/logs/" + log + "/entries?after=0&wait=1");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body().path("entries")).isEmpty();
  }

  @Test
  void an_entry_of_the_largest_body_fits() {
    var largest = anna.entry(log, 1, Entry.genesis(log), Entry.MAX_BODY_BYTES);

    assertThat(anna.append(largest).status()).isEqualTo(201);
  }

  @Test
  void what_was_acknowledged_is_there_after_a_restart() throws CannotStart {
    anna.append(anna.entry(log, 1, Entry.genesis(log)));
    server.close();

    server = HeartServer.start(ServerConfig.local(data));
    var back = new Device(server.address(), anna);

    assertThat(back.get("/v1/logs/" + log + "/entries").body().path("head").asLong()).isEqualTo(1);
  }
}
