// SPDX-License-Identifier: Apache-2.0
package heart.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Objects.requireNonNull;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Whatever breaks in the middle of a talk, nothing is lost, nothing is doubled, and it mends
 * itself. Ana has the floor all evening, Ben listens; each has a wire of their own, to be cut.
 */
class BrokenConnectionTest {
  @RegisterExtension static final Story STORY = new Story();

  /** How many letters the draft on the disk has at the most, sealed as it is; 0: there is none. */
  private static final String DRAFT =
      """
      async () => {
        const asked = request => new Promise((good, bad) => {
          request.onsuccess = () => good(request.result);
          request.onerror = () => bad(request.error);
        });
        const disk = await asked(indexedDB.open('heart-logs'));
        const drafts = disk.transaction('drafts').objectStore('drafts');
        const [fields, boxes] = await Promise.all([asked(drafts.getAllKeys()), asked(drafts.getAll())]);
        disk.close();
        const box = boxes[fields.findIndex(field => field.endsWith('/share'))];
        return box === undefined ? 0 : Math.floor(box.length * 3 / 4) - 28;
      }
      """;

  private static Someone ana;
  private static Someone ben;

  @BeforeAll
  static void ana_and_ben_are_in_the_middle_of_a_talk() {
    ana = STORY.someoneOnAWire("Ana");
    ben = STORY.someoneOnAWire("Ben");
    Places.makeAPlaceTogether(ana, ben);
    Places.beginATalk(ana, ben, "degree.free");
    new Evening(ana, ben, (name, _) -> name + " says something").goesOnUntilTheFirstHasTheFloor();
    ana.waitsUntilThePageIsKept().sees("talk.turn.speak.mine");
    ben.waitsUntilThePageIsKept().sees("talk.turn.speak.theirs", "other", "Ana");
  }

  @AfterEach
  void all_wires_are_whole_again() {
    ana.wire().mend();
    ben.wire().mend();
  }

  @Test
  void what_is_shared_while_the_connection_is_gone_is_kept_and_arrives_once() {
    ana.wire().cut();
    shares("I said this while nothing worked.");
    ana.sees("line.offline").finds("talk.speak.label", "I said this while nothing worked.");
    ben.doesNotRead("I said this while nothing worked.");

    ana.wire().mend();

    ben.readsOnce("I said this while nothing worked.");
    ana.readsOnce("I said this while nothing worked.")
        .finds("talk.speak.label", "")
        .doesNotRead(ana.tongue().say("line.offline"));
  }

  @Test
  void a_share_whose_answer_was_lost_on_the_way_back_stands_once() {
    ana.wire().losesTheAnswers();
    shares("It arrived, and I didn't know.");
    ben.readsOnce("It arrived, and I didn't know.");
    ana.finds("talk.speak.label", "It arrived, and I didn't know.");

    ana.wire().cut();
    ana.wire().mend();

    ana.readsOnce("It arrived, and I didn't know.").finds("talk.speak.label", "");
    shares("And this came after it.");
    ben.readsOnce("And this came after it.").readsOnce("It arrived, and I didn't know.");
    anaHearsThatItArrived();
  }

  @Test
  void a_listener_whose_connection_was_gone_hears_all_of_it_in_order() {
    ben.wire().cut();
    for (var words : new String[] {"One while you were away.", "Two while you were away."}) {
      shares(words);
      ana.readsOnce(words);
    }
    ben.sees("line.offline");

    ben.wire().mend();

    var heard = ben.page().getByText("while you were away.");
    assertThat(heard)
        .hasText(new String[] {"One while you were away.", "Two while you were away."});
    ben.doesNotRead(ben.tongue().say("line.offline"));
  }

  @Test
  void a_server_that_stops_and_starts_again_is_waited_for() {
    STORY.house().stop();
    try {
      shares("The server was asleep.");
      ana.sees("line.offline");
      ben.sees("line.offline");
    } finally {
      STORY.house().startAgain();
    }

    ben.readsOnce("The server was asleep.").doesNotRead(ben.tongue().say("line.offline"));
    ana.readsOnce("The server was asleep.").finds("talk.speak.label", "");
  }

  @Test
  void closing_the_window_and_coming_back_goes_on_where_they_were() {
    shares("Before the window was closed.");
    ben.readsOnce("Before the window was closed.").closesTheWindow();
    ana.closesTheWindow();

    ana.comesBack().sees("talk.turn.speak.mine").readsOnce("Before the window was closed.");
    ben.comesBack()
        .sees("talk.turn.speak.theirs", "other", "Ana")
        .readsOnce("Before the window was closed.");

    shares("After it was opened again.");
    ben.readsOnce("After it was opened again.");
    anaHearsThatItArrived();
  }

  @Test
  void a_draft_survives_a_reload_in_the_middle_of_a_sentence() {
    keeps("What I mean is that");
    ana.reloads().finds("talk.speak.label", "What I mean is that");
    ana.types("talk.speak.label", " I missed you.").taps("talk.speak.share");
    ben.readsOnce("What I mean is that I missed you.");
    anaHearsThatItArrived();
  }

  @Test
  void a_draft_survives_a_page_that_dies() {
    keeps("Half a thought, and then");
    ana.losesThePageAndComesBack()
        .sees("talk.turn.speak.mine")
        .finds("talk.speak.label", "Half a thought, and then");
    ana.writes("talk.speak.label", "");
  }

  @Test
  void a_draft_outlasts_a_dead_network_and_a_closed_window_and_is_sent_when_there_is_one() {
    ana.wire().cut();
    keeps("Written in a tunnel.");
    ana.closesTheWindowAndComesBack()
        .sees("talk.turn.speak.mine")
        .finds("talk.speak.label", "Written in a tunnel.")
        .sees("line.offline")
        .taps("talk.speak.share");

    ana.wire().mend();

    ben.readsOnce("Written in a tunnel.");
    ana.readsOnce("Written in a tunnel.").finds("talk.speak.label", "");
  }

  private static void shares(String words) {
    ana.writes("talk.speak.label", words).taps("talk.speak.share");
  }

  /** Ben may read it earlier, and the next story breaks her wire. */
  private static void anaHearsThatItArrived() {
    ana.finds("talk.speak.label", "");
  }

  /** What was written before is off the disk, and this stands there. */
  private static void keeps(String words) {
    ana.page().waitForCondition(() -> onTheDisk() == 0);
    ana.types("talk.speak.label", words);
    ana.page().waitForCondition(() -> onTheDisk() >= words.length());
  }

  private static int onTheDisk() {
    return ((Number) requireNonNull(ana.page().evaluate(DRAFT))).intValue();
  }
}
