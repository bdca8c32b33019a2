// SPDX-License-Identifier: Apache-2.0
package heart.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import heart.words.english.English;
import heart.words.rules.Example;
import heart.words.rules.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RuleExamplesTest {
  private static final English ENGLISH = new English();
  private static final Coach COACH = new Coach(ENGLISH);

  @TestFactory
  List<DynamicTest> every_rule_keeps_its_own_examples() {
    var tests = new ArrayList<DynamicTest>();
    for (var rule : ENGLISH.rules().rules()) {
      for (var example : rule.examples()) {
        tests.add(dynamicTest(rule.id() + ": " + example.text(), () -> check(rule, example)));
      }
    }
    return tests;
  }

  /**
   * As a draft is read: a rule's phrase in a sentence that resembles nothing of the kind is none.
   */
  private static void check(Rule rule, Example example) {
    boolean speaks =
        COACH.read(example.text()).findings().stream()
            .anyMatch(finding -> finding.rule().equals(rule.id()));
    assertThat(speaks).as(rule.id() + ": " + example.text()).isEqualTo(example.marked());
  }

  @Test
  void every_rule_has_at_least_as_many_quiet_examples_as_marked_ones() {
    for (var rule : ENGLISH.rules().rules()) {
      long marked = rule.examples().stream().filter(Example::marked).count();
      assertThat(marked).as(rule.id()).isPositive();
      assertThat(rule.examples().size() - marked).as(rule.id()).isGreaterThanOrEqualTo(marked);
    }
  }

  @Test
  void no_two_rules_share_an_id_and_every_finding_gives_a_reason() {
    var ids = new HashSet<String>();
    for (var rule : ENGLISH.rules().rules()) {
      assertThat(ids.add(rule.id())).as(rule.id()).isTrue();
      assertThat(rule.reason()).as(rule.id()).endsWith(".");
    }
  }
}
