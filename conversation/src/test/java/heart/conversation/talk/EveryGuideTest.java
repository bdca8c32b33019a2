// SPDX-License-Identifier: Apache-2.0
package heart.conversation.talk;

import static heart.conversation.Seat.FIRST;
import static heart.conversation.Seat.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import heart.conversation.Degree;
import heart.conversation.Hearing;
import heart.conversation.Seat;
import heart.conversation.Setting;
import heart.conversation.Who;
import heart.conversation.Words;
import heart.conversation.guide.GuideCard;
import heart.conversation.guide.GuideFiles;
import heart.conversation.guide.Guides;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every guide of ours leads two people from its beginning to the keepsake, in every degree. */
class EveryGuideTest {
  static Stream<Arguments> guides() {
    return Guides.all().stream()
        .flatMap(card -> Stream.of(Degree.values()).map(degree -> Arguments.of(card, degree)));
  }

  @ParameterizedTest
  @MethodSource("guides")
  void leads_from_its_beginning_to_the_keepsake(GuideCard card, Degree degree) {
    var story = new Story();
    var setup = new Setup(card.id(), card.edition(), degree, Setting.LIVE, "en");
    var text = card.near() ? null : GuideFiles.fetched(card.id());
    story.does(FIRST, new TalkCommand.Begin(setup, text, Planned.NOTHING));
    var seen = new LinkedHashSet<String>();

    for (int turns = 0; !(story.now().standing() instanceof Standing.Kept); turns++) {
      assertThat(turns).as("it goes on at %s", story.step()).isLessThan(500);
      seen.add(story.step());
      goOn(story);
    }

    assertThat(seen)
        .containsExactlyElementsOf(
            story.now().guide().steps().stream().map(step -> step.id()).toList());
    for (Seat each : Seat.values()) {
      assertThat(story.now().lines().from(1)).anyMatch(line -> line.seat() == each);
    }
  }

  /** What the two do at the step they are at. */
  private static void goOn(Story story) {
    var step = story.step();
    switch (story.now().now()) {
      case Now.Turns(var floor, _) -> turn(story, floor);
      case Now.Sayings _ -> both(story, new TalkCommand.Say(step, new Words("Gladly.")));
      default -> plain(story, step);
    }
    if (story.step().equals(step) && story.now().now() instanceof Now.Sayings) {
      story.ready(step);
    }
  }

  private static void plain(Story story, String step) {
    switch (story.now().step().kind()) {
      case RULES -> both(story, new TalkCommand.AgreeRules(1));
      case AGREEMENTS -> {
        var walk = new TalkEvent.Promise(Who.BOTH, new Words("a walk on Sunday"), null);
        story.does(FIRST, new TalkCommand.ProposeAgreement(walk));
        story.does(SECOND, new TalkCommand.ConfirmAgreement(1, 1)).ready(step);
      }
      case NEXT_TIME -> story.ready(step);
      case KEEPSAKE -> {
        var first = story.now().lines().from(1).getFirst();
        story.does(first.seat(), new TalkCommand.Release(1));
        both(story, new TalkCommand.ConfirmKeepsake(story.now().ending().revision()));
      }
      default -> story.ready(step);
    }
  }

  private static void turn(Story story, Floor floor) {
    switch (floor) {
      case Floor.Free _ -> story.does(FIRST, new TalkCommand.TakeFloor());
      case Floor.Speaking speaking -> speak(story, speaking.turn().holder());
      case Floor.SayingBack back ->
          story.saysBack(back.turn().holder().other(), "You say that it is late.");
      case Floor.MakingSense sense ->
          story.does(sense.turn().holder().other(), new TalkCommand.MakeSense(new Words("Yes.")));
      case Floor.Guessing guessing ->
          story.does(guessing.turn().holder().other(), new TalkCommand.Guess(new Words("Sad?")));
      case Floor.CheckingGuess checking ->
          story.does(checking.turn().holder(), new TalkCommand.CheckGuess(true, null));
      case Floor.Answering answering -> story.answers(answering.turn().holder(), Hearing.YES, null);
    }
  }

  /** Each speaks once, then both go on. */
  private static void speak(Story story, Seat by) {
    var step = story.step();
    long mine =
        story.now().lines().from(1).stream()
            .filter(line -> line.seat() == by && line.step().equals(step))
            .count();
    if (mine > 0) {
      story.ready(step);
    } else {
      story.shares(by, by + " at " + step).handsOver(by);
    }
  }

  private static void both(Story story, TalkCommand command) {
    for (Seat each : List.of(FIRST, SECOND)) {
      story.does(each, command);
    }
  }
}
