// SPDX-License-Identifier: Apache-2.0
package heart.conversation.talk;

import static org.assertj.core.api.Assertions.assertThat;

import heart.conversation.Decoded;
import heart.conversation.Each;
import heart.conversation.Limits;
import heart.conversation.Seat;
import heart.conversation.json.JsonReader;
import heart.conversation.json.JsonReading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What holds for every log, whoever wrote it. A failure names its seed. */
class RandomTalksTest {
  private static final int TALKS = 3_000;
  private static final int LONGEST = 150;

  @Test
  void every_law_holds_in_thousands_of_random_and_hostile_talks() {
    Set<String> reached = new HashSet<>();
    for (long seed = 1; seed <= TALKS; seed++) {
      reached.addAll(new Walk(seed).walk());
    }
    assertThat(reached).contains("opening", "holding", "closing", "paused", "kept", "left");
  }

  private static final class Walk {
    private final long seed;
    private final RandomTalk random;
    private final List<Talk.Entry> log = new ArrayList<>();
    private final Set<String> reached = new HashSet<>();
    private Talk talk = Talk.empty();
    private long at = Story.NOON;

    Walk(long seed) {
      this.seed = seed;
      random = new RandomTalk(seed);
    }

    Set<String> walk() {
      for (long i = seed % LONGEST; i >= 0; i--) {
        at = random.later(at);
        if (random.chance(80)) {
          obey(random.seat());
        } else {
          append(random.seat(), random.event(talk, at));
        }
      }
      refold();
      view();
      return reached;
    }

    /** A client that keeps the rules: what it decides is admitted. */
    private void obey(Seat seat) {
      var before = talk;
      if (TalkRules.decide(talk, random.command(talk, at), seat, at)
          instanceof Outcome.Happened happened) {
        for (var event : happened.events()) {
          append(seat, event);
        }
        assertThat(talk).as("seed %s: what was decided stands", seed).isNotSameAs(before);
      }
    }

    private void append(Seat seat, TalkEvent event) {
      var decoded = TalkCodec.decode(TalkCodec.encode(event));
      assertThat(decoded)
          .as("seed %s: decode(encode(e)) = e", seed)
          .isEqualTo(new Decoded.Read<>(event));
      var entry = new Talk.Entry(seat, at, event, random.opened());
      var before = talk;
      log.add(entry);
      if (!(TalkRules.admit(talk, entry) instanceof Verdict.Admitted admitted)) {
        assertThat(talk.after(entry)).as("seed %s: refused", seed).isSameAs(before);
        return;
      }
      talk = admitted.next();
      if (before instanceof Talk.Begun from && talk instanceof Talk.Begun to) {
        floorIsKept(from, seat, event);
        timeAddsUp(from, to, event);
        linesStay(from, to, event);
      }
    }

    /** Nobody's words are admitted without the floor, and there is one who may write at most. */
    private void floorIsKept(Talk.Begun from, Seat seat, TalkEvent event) {
      boolean words =
          event instanceof TalkEvent.Shared
              || event instanceof TalkEvent.LetterSent
              || event instanceof TalkEvent.SaidBack;
      if (words) {
        var floor = ((Now.Turns) from.now()).floor();
        assertThat(floor.mayWrite()).as("seed %s: the floor", seed).isEqualTo(seat);
      }
    }

    /** The shares of the two and of neither add up to the time that turns took. */
    private void timeAddsUp(Talk.Begun from, Talk.Begun to, TalkEvent event) {
      if (!(event instanceof TalkEvent.TakenBack)) {
        boolean counting = from.shares().sinceMs() >= 0;
        long passed = counting ? to.lastMs() - from.shares().sinceMs() : 0;
        assertThat(total(to) - total(from)).as("seed %s: shares", seed).isEqualTo(passed);
      }
      assertThat(to.lastMs()).isBetween(from.lastMs(), Limits.LAST_MS);
    }

    private static long total(Talk.Begun talk) {
      return talk.shares().first() + talk.shares().second() + talk.shares().neither();
    }

    /** What was said stays said: lines are added and never changed; unread letters may go. */
    private void linesStay(Talk.Begun from, Talk.Begun to, TalkEvent event) {
      var newest = from.lines().newest();
      if (event instanceof TalkEvent.LetterCalledBack && newest != null) {
        assertThat(newest.sealedAt(to.lastMs())).as("seed %s: unread", seed).isTrue();
        assertThat(to.lines()).isSameAs(from.lines().before());
        return;
      }
      int more = to.lines().count() - from.lines().count();
      assertThat(more).as("seed %s: lines", seed).isBetween(0, 1);
      assertThat(more == 0 ? to.lines() : to.lines().before()).isSameAs(from.lines());
    }

    /**
     * A second device that reads the same log comes to the same state, and refusals change nothing.
     */
    private void refold() {
      Talk again = Talk.empty();
      for (var entry : log) {
        var event = ((Decoded.Read<TalkEvent>) TalkCodec.decode(TalkCodec.encode(entry.event())));
        var copy = new Talk.Entry(entry.by(), entry.atMs(), event.value(), entry.opened());
        if (TalkRules.admit(again, copy) instanceof Verdict.Admitted admitted) {
          again = admitted.next();
        }
      }
      assertThat(TalkState.write(again))
          .as("seed %s: both folds", seed)
          .isEqualTo(TalkState.write(talk));
    }

    private void view() {
      for (var seat : Seat.values()) {
        String view =
            TalkView.write(
                talk, new Viewing(seat, at, "es-MX", new Each<>("Ana", "Ben"), "log", 1));
        assertThat(JsonReader.read(view, Integer.MAX_VALUE))
            .as("seed %s: the view is JSON", seed)
            .isInstanceOf(JsonReading.Read.class);
        unreadStaysUnread(seat, view);
        int start = view.indexOf(":\"") + 2;
        reached.add(view.substring(start, view.indexOf('"', start)));
      }
    }

    /** The other's screen holds no word of a letter that has not opened. */
    private void unreadStaysUnread(Seat seat, String view) {
      int sealed = 0;
      if (talk instanceof Talk.Begun begun) {
        for (var line : begun.lines().from(1)) {
          sealed += line.seat() != seat && line.sealedAt(at) ? 1 : 0;
        }
      }
      assertThat(view.split("\"words\":\"\"", -1)).as("seed %s: unread", seed).hasSize(sealed + 1);
    }
  }
}
