// SPDX-License-Identifier: Apache-2.0
package heart.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import heart.server.Refusal.Problem;
import heart.store.StoreFault;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** What clients say on {@code /v1/live}, and the answer to each. A bad frame closes nothing. */
final class Frames {
  private static final int MAX_SIGNAL_CHARACTERS = 87_382; // 64 KiB in base64url

  private final Entries entries;
  private final Lives lives;
  private final Fanout fanout;
  private final Rates perAddress;
  private final Rates perPerson;
  private final Metrics metrics;
  private final InstantSource clock;

  Frames(
      Entries entries,
      Lives lives,
      Fanout fanout,
      Rates perAddress,
      Rates perPerson,
      Metrics metrics,
      InstantSource clock) {
    this.entries = entries;
    this.lives = lives;
    this.fanout = fanout;
    this.perAddress = perAddress;
    this.perPerson = perPerson;
    this.metrics = metrics;
    this.clock = clock;
  }

  record Follow(String log, long after) {}

  record Unfollow(String log) {}

  record Append(JsonNode entry, String ref) {}

  record Signal(String log, String body) {}

  /** The entry that the client called {@code ref} stands in its log. */
  record Appended(String type, String ref, long seq, long at) {}

  record Passed(String type, String log, String from, String body) {}

  record Pong(String type, long at) {}

  void heard(Live live, String address, String text) {
    String ref = null;
    try {
      perAddress.take(address);
      if (lives.hasExpired(live.session())) live.endSignedOut();
      if (live.isEnding()) return; // who was signed out says nothing more, whatever is still unsent
      var frame = object(text);
      ref = ref(frame);
      obey(live, frame);
    } catch (Refusal e) {
      refuse(live, ref, e.problem());
    } catch (StoreFault e) {
      refuse(live, ref, Problem.of(Problems.code(e)));
    } catch (RuntimeException e) {
      Problems.log(e);
      refuse(live, ref, Problem.of(Code.FAULT));
    }
  }

  void refuse(Live live, @Nullable String ref, Problem problem) {
    metrics.refused(problem.code());
    live.answer(Json.refused(ref, problem));
  }

  private static ObjectNode object(String text) {
    if (Json.tree(text) instanceof ObjectNode object) return object;
    throw new Refusal(Code.MALFORMED);
  }

  private static @Nullable String ref(ObjectNode frame) {
    var ref = frame.path("ref");
    return ref.isTextual() && ref.textValue().length() <= 64 ? ref.textValue() : null;
  }

  private void obey(Live live, ObjectNode frame) {
    var type = frame.remove("type");
    switch (type == null ? "" : type.asText()) {
      case "follow" -> follow(live, Json.read(frame, Follow.class));
      case "unfollow" -> live.unfollow(Ids.id(Json.read(frame, Unfollow.class).log()));
      case "append" -> append(live, Json.read(frame, Append.class));
      case "signal" -> signal(live, Json.read(frame, Signal.class));
      case "ping" -> pong(live, frame);
      default -> throw new Refusal(Code.MALFORMED);
    }
  }

  private void follow(Live live, Follow wish) {
    if (wish.after() < 0) throw new Refusal(Code.OUT_OF_RANGE);
    live.follow(entries.head(live.session().person(), Ids.id(wish.log())).log(), wish.after());
  }

  private void append(Live live, Append wish) {
    var person = live.session().person();
    perPerson.take(person);
    if (wish.ref().length() > 64) throw new Refusal(Code.OUT_OF_RANGE);
    var receipt = entries.append(Entries.signed(Json.fields(wish.entry()), person));
    live.answer(new Appended("appended", wish.ref(), receipt.seq(), receipt.at()));
  }

  private void signal(Live live, Signal wish) {
    perPerson.take(live.session().person());
    if (!live.follows(Ids.id(wish.log()))) throw new Refusal(Code.NOT_FOLLOWED);
    if (wish.body().length() > MAX_SIGNAL_CHARACTERS) throw new Refusal(Code.TOO_LARGE);
    Ids.decode(wish.body());
    var passed = Json.text(new Passed("signal", wish.log(), live.session().person(), wish.body()));
    for (var reader : fanout.followers(wish.log())) {
      if (reader instanceof Live other && other != live) other.signal(passed);
    }
  }

  private void pong(Live live, ObjectNode ping) {
    if (!ping.isEmpty()) throw new Refusal(Code.MALFORMED);
    live.answer(new Pong("pong", clock.millis()));
  }
}
