// SPDX-License-Identifier: Apache-2.0
package heart.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The first visit over a slow line: the first screens stand while the rest is still on its way. */
class FirstVisitTest {
  private static final String RULES = "**/assets/brain-*.js";
  private static final String ROOMS = "**/assets/rooms-*.js";

  @RegisterExtension static final Story STORY = new Story();

  /** Files that are on their way until they are let go. */
  private static final class OnTheWay {
    private final List<Route> held = new ArrayList<>();
    private final Page page;
    private final String files;

    OnTheWay(Page page, String files) {
      this.page = page;
      this.files = files;
      page.route(files, held::add);
    }

    void arrives() {
      page.unroute(files);
      held.forEach(Route::resume);
    }
  }

  @Test
  void names_typed_and_a_press_before_the_rules_have_come_are_kept_and_answered() {
    var phone = STORY.someone("Ana and Ben");
    var rules = new OnTheWay(phone.page(), RULES);
    phone
        .opensThePage()
        .goesThrough("first.together")
        .writes("begin.firstLabel", "Ana")
        .writes("begin.secondLabel", "Ben")
        .taps("go.on");
    assertThat(phone.page().locator("[aria-busy=true]")).isVisible();

    rules.arrives();

    phone.chooses("relation.friends").taps("begin.make");
    assertThat(phone.heading("now.title")).isVisible();
  }

  @Test
  void a_door_to_a_room_that_is_still_on_its_way_opens_when_it_has_come() {
    var someone = STORY.someone("Ana");
    var rooms = new OnTheWay(someone.page(), ROOMS);
    someone.opensThePage().taps("first.settings");
    assertThat(someone.heading("place.opening")).isAttached();

    rooms.arrives();

    assertThat(someone.heading("settings.title")).isVisible();
  }

  @Test
  void when_the_rest_can_not_be_fetched_the_page_says_so_and_loading_it_anew_mends_it() {
    STORY.forgive();
    var someone = STORY.someone("Ana");
    someone.page().route(RULES, Route::abort);
    someone.opensThePage().sees("server.unreachable");

    someone.page().unroute(RULES);

    someone.taps("trouble.reload").sees("first.together");
  }
}
