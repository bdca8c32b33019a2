// SPDX-License-Identifier: Apache-2.0
package heart.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The figures of the coach on the sentences it was developed with: a floor, not a promise. */
class AccuracyTest {
  private static final Coach COACH = Words.english();

  /** A text, what it should be marked with (nothing when it is quiet). */
  private record Row(String id, String text, Set<String> wanted, String strength) {}

  @Test
  void the_open_suite_is_marked_and_left_alone_as_it_should_be_to_the_last_row() {
    assertThat(open().stream().filter(row -> !found(row).equals(row.wanted())).map(Row::id))
        .isEmpty();
  }

  @Test
  void in_our_own_suite_only_this_one_is_missed_and_nothing_is_marked_that_should_be_quiet() {
    assertThat(wrong("own.tsv")).containsExactly("Choose. Her or me.");
  }

  /** What everybody says in a quarrel, in so many words, and what comes nearest to it. */
  @Test
  void of_what_everybody_says_only_these_are_missed_and_its_twins_are_left_alone() {
    assertThat(wrong("stock.tsv"))
        .containsExactly(
            "Every single time.",
            "Stop it.",
            "Prove it.",
            "If you loved me you would come. If not, we're done.",
            "Yeah, right.",
            "Good for you.",
            "Who cares.",
            "I don't want to hear it.",
            "I don't care.",
            "I'm sorry you feel that way.",
            "You started it.",
            "Look who's talking.",
            "What about you? You did the same.",
            "You did it too.",
            "Look at me.");
  }

  /** The same by a writer who was only counted. */
  @Test
  void what_everybody_says_elsewhere_keeps_its_measured_figures() {
    holdsTheFigures(signed("kept-stock.tsv"), 1, 0.891, 0.955);
  }

  private static List<String> wrong(String file) {
    return signed(file).stream()
        .filter(row ->
            row.wanted().isEmpty() != found(row).isEmpty() || !found(row).containsAll(row.wanted()))
        .map(Row::text)
        .toList();
  }

  @Test
  void strengths_are_praised_and_their_twins_are_not() {
    praises(open(), 0.99, 0.01);
    praises(rows("plain-strengths.tsv"), 0.941, 0.011);
    praises(rows("twins.tsv"), 0.987, 0.008);
  }

  /** A strength, p or n, and the text: once the examples of rules. */
  @Test
  void our_own_examples_of_strengths_are_praised_and_their_twins_are_not() {
    var wrong =
        Suite.lines("own-strengths.tsv").stream()
            .skip(1)
            .map(Suite::cells)
            .filter(cell ->
                praised(new Row("", cell.get(5), Set.of(), cell.get(0).substring(2)))
                    != cell.get(1).equals("p"))
            .map(cell -> cell.get(5));

    assertThat(wrong).isEmpty();
  }

  /** Only ever counted; by other writers, as above. */
  @Test
  void strengths_the_rules_were_not_made_from_keep_their_measured_figures() {
    praises(rows("kept-strengths.tsv"), 0.8, 0.06);
    praises(rows("kept-twins.tsv"), 0.913, 0.028);
    praises(rows("apart.tsv"), 0.814, 0.06);
  }

  private void praises(List<Row> rows, double foundFloor, double wrongCeiling) {
    Predicate<Row> tested = row -> row.id().contains("-s_");
    assertThat(share(rows, tested.and(row -> row.id().contains("-p")), this::praised))
        .as("strengths found")
        .isGreaterThanOrEqualTo(foundFloor);
    assertThat(share(rows, tested.and(row -> row.id().contains("-n")), this::praised))
        .as("praised wrongly")
        .isLessThanOrEqualTo(wrongCeiling);
  }

  @Test
  void a_gentle_restatement_is_silent_and_a_harsh_opener_is_noticed() {
    for (var line : Suite.lines("rewrites.tsv").stream().skip(1).toList()) {
      var cells = Suite.cells(line);
      assertThat(COACH.read(cells.get(2)).findings()).as(cells.get(0)).isNotEmpty();
      assertThat(COACH.read(cells.get(7)).findings()).as(cells.get(0)).isEmpty();
    }
  }

  @Test
  void at_most_one_warm_sentence_in_a_hundred_is_marked() {
    var warm = Suite.lines("warm.txt");
    assertThat(warm).hasSizeGreaterThanOrEqualTo(500);
    var marked = warm.stream().filter(line -> !COACH.read(line).findings().isEmpty()).toList();
    assertThat(marked).hasSizeLessThanOrEqualTo(warm.size() / 100);
  }

  /**
   * Everyday sentences that come near to what the rules look for: the same words, meant kindly or
   * about something else. They were written to find false alarms, and tuned on.
   */
  @Test
  void at_most_one_in_a_hundred_of_the_sentences_that_come_near_is_marked() {
    var near = Suite.lines("near.txt");
    assertThat(near).hasSizeGreaterThanOrEqualTo(1_000);
    var marked = near.stream().filter(line -> !COACH.read(line).findings().isEmpty()).toList();
    assertThat(marked).hasSizeLessThanOrEqualTo(near.size() / 100);
  }

  /**
   * By other writers than the rules' own. {@code kept}, {@code kept-twins} and {@code apart} were
   * only ever counted, {@code unseen} nearly so; the others were read, and learned from. The floors
   * are what was measured, not what was hoped for: see docs/figures.md.
   */
  @Test
  void sentences_the_rules_were_not_made_from_keep_their_measured_figures() {
    holdsTheFigures(rows("kept-twins.tsv"), 0.986, 0.857, 0.935);
    holdsTheFigures(rows("kept.tsv"), 0.982, 0.913, 0.957);
    holdsTheFigures(rows("unseen.tsv"), 0.968, 0.868, 0.858);
    holdsTheFigures(rows("apart.tsv"), 0.955, 0.672, 0.843);
    holdsTheFigures(rows("twins.tsv"), 0.993, 0.897, 0.968);
    holdsTheFigures(rows("plain.tsv"), 0.991, 0.907, 0.941);
    holdsTheFigures(rows("quarrels.tsv"), 0.985, 0.885, 0.946);
    holdsTheFigures(rows("fresh.tsv"), 0.981, 0.946, 0.927);
    holdsTheFigures(rows("texting.tsv"), 0.983, 0.68, 0.912);
  }

  /**
   * Words that hurt elsewhere, meant well: the hardest to leave alone. The first was learned from.
   */
  @Test
  void what_only_comes_near_is_left_alone_as_often_as_was_measured() {
    assertThat(leftAlone("contrasts.tsv")).isGreaterThanOrEqualTo(0.986);
    assertThat(leftAlone("kept-contrasts.tsv")).isGreaterThanOrEqualTo(0.928);
  }

  private static double leftAlone(String file) {
    var texts = Suite.lines(file).stream().skip(1).map(line -> Suite.cells(line).get(2)).toList();
    return (double) texts.stream().filter(text -> COACH.read(text).findings().isEmpty()).count()
        / texts.size();
  }

  /** A category, + or -, the text. */
  private static List<Row> signed(String file) {
    return Suite.lines(file).stream()
        .map(Suite::cells)
        .map(cell -> new Row("", cell.get(2), own(cell.get(0), cell.get(1)), ""))
        .toList();
  }

  private static List<Row> open() {
    return rows("open.tsv");
  }

  private static List<Row> rows(String file) {
    return Suite.lines(file).stream()
        .skip(1)
        .map(Suite::cells)
        .map(cell -> new Row(cell.get(0), cell.get(7), set(cell.get(2)), strength(cell.get(0))))
        .toList();
  }

  private static String strength(String id) {
    int from = id.indexOf("s_");
    return from < 0 ? "" : id.substring(from + 2, id.lastIndexOf('-'));
  }

  private boolean praised(Row row) {
    return COACH.read(row.text()).strengths().stream()
        .anyMatch(strength -> strength.kind().label().equals(row.strength()));
  }

  private static void holdsTheFigures(
      List<Row> rows, double quietFloor, double markedFloor, double precisionFloor) {
    double quiet = share(rows, row -> row.wanted().isEmpty(), row -> found(row).isEmpty());
    double marked =
        share(rows, row -> !row.wanted().isEmpty(), row -> found(row).containsAll(row.wanted()));
    int fired = 0;
    int right = 0;
    for (var row : rows) {
      var found = found(row);
      fired += found.size();
      found.retainAll(row.wanted());
      right += found.size();
    }
    assertThat(quiet).as("quiet ones left alone").isGreaterThanOrEqualTo(quietFloor);
    assertThat(marked).as("marked ones found").isGreaterThanOrEqualTo(markedFloor);
    assertThat((double) right / fired).as("precision").isGreaterThanOrEqualTo(precisionFloor);
  }

  private static double share(List<Row> rows, Predicate<Row> which, Predicate<Row> holds) {
    var some = rows.stream().filter(which).toList();
    return (double) some.stream().filter(holds).count() / some.size();
  }

  private static Set<String> found(Row row) {
    var found = new HashSet<String>();
    COACH.read(row.text()).findings().forEach(finding -> found.add(finding.category().label()));
    return found;
  }

  private static Set<String> own(String category, String sign) {
    return sign.equals("+") ? Set.of(category) : Set.of();
  }

  private static Set<String> set(String wanted) {
    var set = new HashSet<String>();
    for (int start = 0; !wanted.equals("none") && start < wanted.length(); ) {
      int bar = wanted.indexOf('|', start);
      int end = bar < 0 ? wanted.length() : bar;
      set.add(wanted.substring(start, end));
      start = end + 1;
    }
    return set;
  }
}
