// SPDX-License-Identifier: Apache-2.0
package heart.conversation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/**
 * The rules have no clock, no chance, no input or output and no log: both devices agree for ever.
 */
class PurityTest {
  private static final JavaClasses RULES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("heart.conversation");

  @Test
  void the_rules_know_nothing_but_plain_java() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages(
            "heart.conversation..", "java.lang..", "java.util", "org.jspecify.annotations")
        .because("they run on the JVM and, compiled, in the browser")
        .check(RULES);
  }

  @Test
  void there_is_no_clock_and_no_chance() {
    noClasses()
        .should()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(Math.class, "random")
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching("java\\.util\\.(.*Random.*|UUID|Date|Calendar|Timer.*|Locale|TimeZone)")
        .because("time comes in with the entry, and two folds of one log must be equal")
        .check(RULES);
  }

  @Test
  void nothing_is_printed_and_nothing_waits() {
    noClasses()
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching("java\\.lang\\.(Thread|Process.*|Runtime|reflect\\..*)")
        .because("nobody's words belong in a log")
        .check(RULES);
  }
}
