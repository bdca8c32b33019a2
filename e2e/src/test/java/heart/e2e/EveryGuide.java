// SPDX-License-Identifier: Apache-2.0
package heart.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Every guide from its first step to the keepsake, as two people walk it: in two browsers, and with
 * one phone. It takes an hour, so it is no part of the tests: {@code e2e/guides} runs it, for one
 * guide or for all.
 */
class EveryGuide {
  private static final Path GUIDES = Path.of("..", "conversation", "src", "main", "guides");

  /** It begins by a way of its own. */
  private static final String JUST_TALK = "just-talk.1.json";

  /** How the names of the guides begin that are to be walked. */
  private static final String ONLY = System.getProperty("guide", "");

  @RegisterExtension static final Story STORY = new Story();

  @TestFactory
  List<DynamicTest> in_two_browsers() throws IOException {
    return each(guide -> {
      var ana = STORY.someone("Ana");
      var ben = STORY.someone("Ben");
      Places.makeAPlaceTogether(ana, ben);
      ana.taps("place.begin");
      begins(ana, guide, () -> ana.chooses("setting.live"));
      ben.taps("place.goOn");
      new Evening(ana, ben, EveryGuide::says).goesOnToTheKeepsake();
      for (var person : List.of(ana, ben)) {
        person.reads("Ana's ").reads("Ben's ").taps("go.toPlace").sees("place.timeline");
        person.close();
      }
    });
  }

  @TestFactory
  List<DynamicTest> on_one_phone() throws IOException {
    return each(guide -> {
      var phone = STORY.someone("phone");
      Places.onOnePhone(phone, "Ana", "Ben");
      begins(phone, guide, () -> {});
      var sofa = new Sofa(phone, "Ana", "Ben", EveryGuide::says);
      sofa.handTheirPhoneToAndFro();
      sofa.goesOnToTheKeepsake();
      phone.reads("Ana's ").reads("Ben's ").taps("go.toPlace").sees("place.timeline").close();
    });
  }

  private static void begins(Someone someone, String guide, Runnable setting) {
    if (guide.equals(JUST_TALK)) {
      setting.run();
      someone.taps("now.begin");
    } else {
      Places.choosesATalk(someone, "degree.full", title(guide));
      setting.run();
      someone.taps("new.begin");
    }
  }

  private static List<DynamicTest> each(Consumer<String> walk) throws IOException {
    var walks = new ArrayList<DynamicTest>();
    for (var guide : Files.readAllLines(GUIDES.resolve("order.txt"))) {
      var file = guide.substring(guide.indexOf('/') + 1);
      if (file.startsWith(ONLY)) walks.add(dynamicTest(file, () -> walk.accept(guide)));
    }
    assertThat(walks).as("guides that begin with \"%s\"", ONLY).isNotEmpty();
    return walks;
  }

  private static String title(String guide) {
    try {
      var text = JsonParser.parseString(Files.readString(GUIDES.resolve(guide)));
      return text.getAsJsonObject().getAsJsonObject("title").get("en").getAsString();
    } catch (IOException fault) {
      throw new AssertionError(fault);
    }
  }

  private static String says(String name, String what) {
    return name + "'s " + what + ": I was glad when you called.";
  }
}
