// SPDX-License-Identifier: Apache-2.0
package heart.conversation.guide;

import static org.assertj.core.api.Assertions.assertThat;

import heart.conversation.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class BuiltInGuidesTest {
  @Test
  void every_guide_in_the_folder_is_offered_and_none_else() {
    assertThat(Guides.all())
        .extracting(card -> card.id() + "." + card.edition() + ".json")
        .containsExactlyInAnyOrderElementsOf(
            GuideFiles.all().stream().map(file -> file.getFileName().toString()).toList());
    assertThat(Guides.all())
        .filteredOn(GuideCard::near)
        .extracting(GuideCard::id)
        .containsExactly("heart-to-heart", "just-talk");
    assertThat(Guides.anyId()).isEqualTo("heart-to-heart");
  }

  @Test
  void a_card_says_what_its_guide_says() {
    for (var guide : written()) {
      var card = Objects.requireNonNull(Guides.card(guide.id(), guide.edition()));
      var near = Guides.near(guide.id(), guide.edition());
      assertThat(card.near()).isEqualTo(near != null);
      assertThat(card)
          .usingRecursiveComparison()
          .ignoringFields("near")
          .isEqualTo(GuideCard.of(guide));
      if (near != null) {
        assertThat(near).isEqualTo(guide);
      }
    }
  }

  private static List<Guide> written() {
    var guides = new ArrayList<Guide>();
    for (var file : GuideFiles.all()) {
      guides.add(read(file));
    }
    return guides;
  }

  private static Guide read(Path file) {
    var reading = GuideReader.read(GuideFiles.text(file));
    assertThat(reading).as(file.toString()).isInstanceOf(GuideReading.Read.class);
    return ((GuideReading.Read) reading).guide();
  }

  @Test
  void every_text_is_there_in_english_and_spanish() {
    for (var guide : written()) {
      for (var text : texts(guide)) {
        assertThat(text.versions())
            .extracting(LocalText.Version::language)
            .containsExactly("en", "es");
        assertThat(text.versions()).noneMatch(version -> Text.blank(version.text()));
        assertThat(text.in("es")).as(text.in("en")).isNotEqualTo(text.in("en"));
      }
    }
  }

  private static List<LocalText> texts(Guide guide) {
    var texts = new ArrayList<>(List.of(guide.title(), guide.about(), guide.rules()));
    for (var step : guide.steps()) {
      texts.add(step.title());
      texts.add(step.prompt());
      for (var text : new LocalText[] {step.hint(), step.listening(), step.sayBack()}) {
        if (text != null) {
          texts.add(text);
        }
      }
    }
    return texts;
  }

  @Test
  void both_languages_speak_of_the_other_in_the_same_places() {
    for (var guide : written()) {
      for (var text : texts(guide)) {
        if (text.in("es").contains("{other}")) {
          assertThat(text.in("en")).contains("{other}");
        }
        assertThat(text.in("en") + text.in("es")).doesNotContainPattern("\\{(?!other\\}|me\\})");
      }
    }
  }

  @Test
  void the_default_ground_rules_are_seven_and_say_the_same_in_both_languages() {
    var rules = Guides.common().rules();

    assertThat(Text.lines(rules.in("en"))).hasSize(7);
    assertThat(Text.lines(rules.in("es"))).hasSize(7);
  }

  @Test
  void getting_to_know_has_three_levels_and_by_turns_another_answers_first() {
    var guide = read(Path.of("src/main/guides/fetched/getting-to-know.1.json"));

    assertThat(guide.steps().stream().filter(step -> step.part() != null).map(Step::part))
        .extracting(part -> part.in("en").substring(0, 5))
        .contains("First", "Secon", "Third");
    assertThat(guide.steps().stream().filter(step -> step.kind() == StepKind.TURNS))
        .allMatch(step -> step.begins() == Begins.ALTERNATE);
  }

  @Test
  void prompts_are_short_enough_for_one_screen() {
    for (var guide : written()) {
      for (var step : guide.steps()) {
        assertThat(step.prompt().in("en")).hasSizeLessThan(280);
        assertThat(step.prompt().in("es")).hasSizeLessThan(320);
        assertThat(step.title().in("en")).hasSizeLessThan(36);
      }
    }
  }
}
