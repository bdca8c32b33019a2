// SPDX-License-Identifier: Apache-2.0
package heart.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An invitation lets one person in, once; whatever else it has become, it says so itself. */
class InvitationTest {
  @RegisterExtension static final Story STORY = new Story();

  @Test
  void a_link_lets_one_person_in_and_a_third_is_told_that_it_was_used() {
    var ana = STORY.someone("Ana");
    var ben = STORY.someone("Ben");
    var link = Places.makes(ana);
    Places.comesIn(ben, link);

    assertThat(ben.page().url()).doesNotContain(secretOf(link));
    assertThat(ben.page().evaluate("() => JSON.stringify(history.state) + document.referrer"))
        .asString()
        .doesNotContain(secretOf(link));
    assertThat(ana.heading("safety.title")).isVisible();
    assertEquals(Places.safetyWords(ana), Places.safetyWords(ben));

    var carl = STORY.someone("Carl");
    carl.opens(link).sees("invitation.used");
    assertThat(carl.page().url()).doesNotContain(secretOf(link));
    carl.opensThePage().sees("first.lead").doesNotRead(carl.tongue().say("first.places"));

    // Whoever is in already is shown the way instead.
    ben.opens("about:blank").opens(link).sees("invitation.mine").taps("go.toPlace").reads("Ana");
  }

  @Test
  void a_withdrawn_link_says_so_and_a_new_one_works() {
    var ana = STORY.someone("Ana");
    var ben = STORY.someone("Ben");
    var withdrawn = Places.makes(ana);
    ana.taps("invite.withdraw").presses(ana.inDialog("invite.withdraw")).sees("invite.withdrawn");

    ben.opens(withdrawn).sees("invitation.withdrawn");
    ana.taps("invite.new");
    ben.writes("join.codeLabel", Places.invitation(ana)).taps("join.codeOpen").sees("join.title");
  }

  @Test
  void a_link_that_was_left_lying_for_eight_days_has_expired() {
    var ben = STORY.someone("Ben");
    var link = Places.makes(STORY.someone("Ana"));
    STORY.house().clock().putForward(Duration.ofDays(8));
    try {
      ben.opens(link).sees("invitation.expired");
    } finally {
      STORY.house().clock().putForward(Duration.ofDays(-8));
    }
  }

  @Test
  void a_link_that_did_not_arrive_whole_says_so_and_nothing_is_lost_by_it() {
    var ben = STORY.someone("Ben");
    var link = Places.makes(STORY.someone("Ana"));
    ben.opens(link.substring(0, link.length() - 5)).sees("invitation.mangled");
    ben.writes("join.codeLabel", link + "and-more")
        .taps("join.codeOpen")
        .sees("invitation.mangled");
    ben.writes("join.codeLabel", otherSecret(link))
        .taps("join.codeOpen")
        .sees("invitation.unknown");
    ben.writes("join.codeLabel", "<script>alert(1)</script>#i=" + "\uD83D\uDC9B".repeat(9))
        .taps("join.codeOpen")
        .sees("invitation.mangled");

    ben.writes("join.codeLabel", "  " + link + " \n").taps("join.codeOpen").sees("join.title");
  }

  @Test
  void six_words_read_aloud_let_one_in_and_words_misheard_are_named() {
    var ana = STORY.someone("Ana");
    var ben = STORY.someone("Ben");
    Places.makes(ana);
    ana.taps("invite.aloud").sees("invite.aloudTitle");
    var words =
        Places.listed(ana, 6).stream().map(each -> each.replaceAll("^\\d+\\s*", "")).toList();

    ben.opensThePage().goesThrough("first.invited");
    ben.writes("join.codeLabel", String.join(" ", words.subList(0, 5)))
        .taps("join.codeOpen")
        .sees("join.codeCount.other", "count", "5");
    ben.writes("join.codeLabel", words.getFirst())
        .taps("join.codeOpen")
        .sees("join.codeCount.one", "count", "1");
    ben.writes("join.codeLabel", heard(words, "heartily"))
        .taps("join.codeOpen")
        .sees("join.codeUnknownWord", "word", "heartily");
    var misheard = words.stream().filter(each -> !each.equals(words.getLast())).findFirst();
    ben.writes("join.codeLabel", heard(words, misheard.orElseThrow()))
        .taps("join.codeOpen")
        .sees("invitation.unknown");

    ben.writes("join.codeLabel", " " + String.join(",  ", words).toUpperCase(Locale.ROOT))
        .taps("join.codeOpen")
        .sees("join.title")
        .writes("begin.nameLabel", "Ben")
        .taps("join.in");
    Places.compareWords(ana, ben);
    ana.reads("Ben");
    ben.reads("Ana");
  }

  private static String secretOf(String link) {
    return link.substring(link.indexOf("#i=") + 3);
  }

  /** A link of the right form to something that nobody made. */
  private static String otherSecret(String link) {
    var letters = secretOf(link).chars().mapToObj(each -> (char) each).toList();
    var shuffled = new ArrayList<>(letters.subList(0, letters.size() - 1));
    Collections.rotate(shuffled, 1);
    var secret = new StringBuilder();
    shuffled.forEach(secret::append);
    return link.substring(0, link.indexOf("#i=") + 3) + secret + letters.getLast();
  }

  /** The words with the last one heard wrongly. */
  private static String heard(List<String> words, String last) {
    return String.join(" ", words.subList(0, 5)) + " " + last;
  }
}
