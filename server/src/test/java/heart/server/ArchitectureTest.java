// SPDX-License-Identifier: Apache-2.0
package heart.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What Maven's edges cannot say. */
class ArchitectureTest {
  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("heart");

  @Test
  void no_sql_outside_the_store() {
    noClasses()
        .that()
        .resideOutsideOfPackage("heart.store..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.sql..", "javax.sql..", "org.jdbi..", "org.sqlite..", "org.flywaydb..")
        .check(ALL);
  }

  @Test
  void the_server_knows_neither_conversation_nor_words() {
    noClasses()
        .that()
        .resideInAnyPackage("heart.server..", "heart.store..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("heart.conversation..", "heart.words..", "heart.brain..")
        .check(ALL);
  }

  @Test
  void the_server_opens_nothing_it_only_checks_what_was_signed() {
    noClasses()
        .that()
        .resideInAPackage("heart.server..")
        .should()
        .dependOnClassesThat(
            com.tngtech.archunit.base.DescribedPredicate.describe(
                "open or seal",
                type ->
                    type.getPackageName().equals("heart.sealed")
                        && !java.util.Set.of(
                                "Entry", "Signatures", "Outcome", "Good", "Refused", "Refusal")
                            .contains(type.getSimpleName())))
        .check(ALL);
  }

  @Test
  void the_store_knows_nobody() {
    noClasses()
        .that()
        .resideInAPackage("heart.store..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("heart.server..", "heart.sealed..", "io.javalin..")
        .check(ALL);
  }

  @Test
  void the_inside_of_the_server_stays_inside() {
    classes()
        .that()
        .resideInAPackage("heart.server")
        .and()
        .arePublic()
        .and()
        .areTopLevelClasses()
        .should()
        .haveNameMatching("heart\\.server\\.(HeartServer|ServerConfig|Limits|CannotStart)")
        .check(ALL);
  }
}
