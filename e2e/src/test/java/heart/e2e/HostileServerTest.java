// SPDX-License-Identifier: Apache-2.0
package heart.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Whoever runs the server changes its database while it is stopped. The two are told what happened,
 * each lie in its own sentence; what they had stays, and nothing more is sent.
 */
class HostileServerTest {
  @RegisterExtension static final Story STORY = new Story();

  @Test
  void a_server_that_forgets_what_it_showed_before_is_not_believed() throws Exception {
    var ana = STORY.someone("Ana");
    var ben = STORY.someone("Ben");
    var talk = sharesSomething(ana, ben);

    changes(
        """
        update log set seq = seq - 1,
          hash = (select prev from entry where entry.log = log.key and entry.seq = log.seq)
        where id = ?
        """,
        talk,
        """
        delete from entry where log = (select key from log where id = ?)
          and seq > (select seq from log where log.key = entry.log)
        """);

    for (var each : List.of(ana, ben)) {
      each.sees("log.shortened").readsOnce("You were there when it mattered.");
    }
    ana.writes("talk.speak.label", "Does this still go out?").taps("talk.speak.share");
    ana.finds("talk.speak.label", "Does this still go out?");
    ben.doesNotRead("Does this still go out?");
  }

  @Test
  void words_that_were_changed_on_the_server_are_not_shown() throws Exception {
    var ana = STORY.someone("Ana");
    var ben = STORY.someone("Ben");
    var talk = sharesSomething(ana, ben);
    ben.closesTheWindow();
    ana.writes("talk.speak.label", "This is what the server changes.").taps("talk.speak.share");
    ana.readsOnce("This is what the server changes.");

    changes(
        """
        update entry set body = substr(body, 1, 40) || case substr(body, 41, 1)
            when 'A' then 'B' else 'A' end || substr(body, 42)
        where log = (select key from log where id = ?1)
          and seq = (select seq from log where id = ?1)
        """,
        talk);

    ben.comesBack().sees("log.forged").readsOnce("You were there when it mattered.");
    ben.doesNotRead("This is what the server changes.");
    assertThat(ben.page().getByRole(AriaRole.ALERT).first()).isVisible();
  }

  /** Returns the talk's id. */
  private static String sharesSomething(Someone ana, Someone ben) {
    Places.makeAPlaceTogether(ana, ben);
    Places.beginATalk(ana, ben, "degree.free");
    new Evening(ana, ben, (name, _) -> name + " says something").goesOnUntilTheFirstHasTheFloor();
    ana.writes("talk.speak.label", "You were there when it mattered.").taps("talk.speak.share");
    ben.readsOnce("You were there when it mattered.");
    return ana.page().url().replaceAll(".*/talk/", "");
  }

  private static void changes(String first, String log, String... then) {
    STORY.whileTheHouseIsShut(() -> {
      try (var files = Files.list(STORY.house().data())) {
        var database =
            files.filter(each -> each.toString().endsWith(".db")).findFirst().orElseThrow();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database)) {
          run(connection, first, log);
          for (var each : then) {
            run(connection, each, log);
          }
        }
      } catch (IOException fault) {
        throw new UncheckedIOException(fault);
      } catch (SQLException fault) {
        throw new AssertionError("the database can't be changed", fault);
      }
    });
  }

  private static void run(Connection connection, String sql, String log) throws SQLException {
    try (var change = connection.prepareStatement(sql)) {
      change.setString(1, log);
      change.executeUpdate();
    }
  }
}
