// SPDX-License-Identifier: Apache-2.0
package heart.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Whatever is typed into whichever field: a plain sentence, or exactly that on the other's screen.
 */
class AnyTextTest {
  /** Of at most sixty characters, the length of the shortest field. */
  private static final List<String> UNUSUAL =
      List.of(
          "<img src=/x onerror='window.heartRan=1'><b>bold</b>",
          "<script>window.heartRan=1</script>",
          "\uD83D\uDC9B \uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66"
              + " \uD83C\uDDEA\uD83C\uDDF8 e\u0301\u0302\u0303",
          "\u05E9\u05DC\u05D5\u05DD, \u0645\u0631\u062D\u0628\u0627 and left again",
          "zero\u200bwidth\u200djoined\u2060 \u202Eturned round\u202C",
          "'; drop table entry; -- {other} ${name} {{x}} %s \\n &lt;",
          "javascript:window.heartRan=1 \"' ` </textarea> --> ]]>");

  @RegisterExtension static final Story STORY = new Story();

  @Test
  void a_name_that_cannot_be_one_is_answered_with_a_sentence_and_stays_in_its_field() {
    var ana = STORY.someone("Ana");
    ana.opensThePage().goesThrough("first.make");
    for (var nothing : List.of("", "    ", Clumsy.UNSEEN)) {
      ana.writes("begin.nameLabel", nothing).taps("go.on").sees("begin.nameMissing");
      ana.finds("begin.nameLabel", nothing);
    }
    ana.writes("begin.nameLabel", Clumsy.FAR_TOO_MUCH).taps("go.on");
    ana.sees("begin.nameLong", "limit", "60").finds("begin.nameLabel", Clumsy.FAR_TOO_MUCH);

    ana.opensThePage().goesThrough("first.together");
    ana.writes("begin.firstLabel", "Sam").writes("begin.secondLabel", "s\u200bAM ");
    ana.taps("go.on").sees("begin.namesSame");
  }

  @Test
  void names_of_any_script_and_of_any_markup_stand_on_both_screens_as_they_were_typed() {
    var ana = STORY.someone("<i onclick=alert(1)>Ana</i> \uD83D\uDC9B");
    var ben = STORY.someone("\u05D1\u05DF \u202Eneb\u202C & {other}");
    var link = Places.makes(ana);
    ben.opens(link);
    for (var nothing : List.of("", "   ", Clumsy.UNSEEN)) {
      ben.writes("begin.nameLabel", nothing).taps("join.in").sees("begin.nameMissing");
    }
    ben.writes("begin.nameLabel", Clumsy.FAR_TOO_MUCH).taps("join.in");
    ben.sees("begin.nameLong", "limit", "60").finds("begin.nameLabel", Clumsy.FAR_TOO_MUCH);
    ben.writes("begin.nameLabel", ben.name()).taps("join.in");
    Places.compareWords(ana, ben);
    standsOn(ana, ben.name());
    standsOn(ben, ana.name());

    ana.taps("place.more").taps("place.rename").writes("begin.nameLabel", " ").taps("go.keep");
    ana.sees("begin.nameMissing").writes("begin.nameLabel", Clumsy.FAR_TOO_MUCH).taps("go.keep");
    ana.sees("begin.nameLong", "limit", "60");
    ana.writes("begin.nameLabel", UNUSUAL.get(1)).taps("go.keep");
    ben.reads(UNUSUAL.get(1));
    nothingRan(ana, ben);
  }

  @Test
  void every_field_of_a_talk_takes_any_words_and_says_plainly_what_it_cannot_take() {
    var ana = STORY.someone("Ana");
    var ben = STORY.someone("Ben");
    Places.makeAPlaceTogether(ana, ben);
    Places.beginATalk(ana, ben, "degree.light");
    changesTheRules(ana, ben);
    var clumsy = new Clumsy(ana, "Ben");
    ana.with(clumsy);

    var said = new ArrayList<String>();
    new Evening(ana, ben, (_, _) -> next(said)).goesOnToTheKeepsake();

    assertThat(clumsy.tried()).hasSizeGreaterThanOrEqualTo(7);
    assertThat(said).hasSizeGreaterThan(UNUSUAL.size() * 2);
    for (var each : new Someone[] {ana, ben}) {
      each.taps("talk.kept.page").sees("keepsake.print");
      UNUSUAL.forEach(words -> standsOn(each, words));
    }
    nothingRan(ana, ben);
  }

  private static void changesTheRules(Someone ana, Someone ben) {
    ana.taps("talk.rules.change");
    refused(ana, "", "refused.blank");
    refused(ana, " \n " + Clumsy.UNSEEN, "refused.blank");
    refused(ana, Clumsy.FAR_TOO_MUCH.replace("\n", " "), "refused.tooLong");
    refused(ana, "One.\n".repeat(21), "refused.tooMany");
    ana.writes("talk.rules.label", String.join("\n", UNUSUAL)).taps("talk.rules.keep");
    ana.sees("talk.rules.mineChanged");
    ben.sees("talk.rules.changed", "other", "Ana");
    UNUSUAL.forEach(rule -> standsOn(ben, rule));
  }

  private static void refused(Someone someone, String rules, String why) {
    someone.writes("talk.rules.label", rules).taps("talk.rules.keep");
    assertThat(someone.told(why).first()).isVisible();
    someone.finds("talk.rules.label", rules);
  }

  private static String next(List<String> said) {
    said.add(UNUSUAL.get(said.size() % UNUSUAL.size()));
    return said.getLast();
  }

  /** To the letter, the unseen ones too. */
  private static void standsOn(Someone someone, String words) {
    someone.page().waitForFunction("words => document.body.textContent.includes(words)", words);
  }

  private static void nothingRan(Someone... people) {
    for (var each : people) {
      assertThat(each.page().evaluate("() => window.heartRan")).isNull();
    }
  }
}
