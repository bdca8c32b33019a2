// SPDX-License-Identifier: Apache-2.0
package heart.words.listening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * What the check is worth, on turns written for this project. Each floor lies a little under what
 * was measured when it was set, so that a change for the worse is seen. The aims are higher: kinds
 * 0.85, full and partial told apart 0.85, the missing unit named 0.75.
 *
 * <p>{@code open} and {@code own} were looked at while the check was made, so they flatter it.
 * {@code apart} was written before and not looked at: kinds 0.95 and 0.83, told apart 3 of 8, the
 * missing unit named 7 of 8.
 */
class ListeningFiguresTest {
  private static final Turns OPEN = Turns.of("open.tsv");
  private static final Turns OWN = Turns.of("own.tsv");
  private static final Turns APART = Turns.of("apart.tsv");

  @Test
  void reflections_are_told_from_everything_else() {
    assertThat(OPEN.reflectionOrNot()).isGreaterThanOrEqualTo(0.94);
    assertThat(OWN.reflectionOrNot()).isGreaterThanOrEqualTo(0.94);
  }

  @Test
  void other_replies_are_known_for_what_they_are() {
    assertThat(OPEN.kindOfOthers()).isGreaterThanOrEqualTo(0.85);
    assertThat(OWN.kindOfOthers()).isGreaterThanOrEqualTo(0.85);
  }

  @Test
  void full_and_partial_replies_are_told_apart_in_about_half_of_the_turns() {
    assertThat(OPEN.toldApart()).isGreaterThanOrEqualTo(0.53);
    assertThat(OWN.toldApart()).isGreaterThanOrEqualTo(0.5);
  }

  @Test
  void what_a_partial_reply_leaves_out_is_mostly_named() {
    assertThat(OPEN.missingNamed()).isGreaterThanOrEqualTo(0.73);
    assertThat(OWN.missingNamed()).isGreaterThanOrEqualTo(0.58);
  }

  @Test
  void turns_that_nobody_looked_at_come_out_nearly_as_well_by_kind_and_worse_by_wholeness() {
    assertThat(APART.reflectionOrNot()).isGreaterThanOrEqualTo(0.92);
    assertThat(APART.kindOfOthers()).isGreaterThanOrEqualTo(0.8);
    assertThat(APART.toldApart()).isGreaterThanOrEqualTo(0.37);
    assertThat(APART.missingNamed()).isGreaterThanOrEqualTo(0.75);
  }

  @Test
  void every_parrot_is_recognised() {
    assertThat(OPEN.parrotsKnown()).isEqualTo(1);
  }
}
