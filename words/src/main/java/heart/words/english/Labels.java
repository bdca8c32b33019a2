// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import static heart.words.Category.LABEL;

import heart.words.rules.Rule;
import java.util.List;

/** A word for what somebody is, where something happened: <i>lazy</i>, <i>a child</i>. */
final class Labels {
  private Labels() {}

  static List<Rule> rules() {
    return List.of(
        youAreTrait(), youAreATrait(), howTrait(), yourTrait(), youHaveNo(), whatATrait());
  }

  private static final String HUMAN =
      "(person|man|woman|human|guy|girl|boy|mother|father|mum|mom|dad|sister|brother|friend|husband|wife|partner|son|daughter|parent|child|listener|individual|character|piece"
          + " of work|human being)";

  private static Rule youAreTrait() {
    return Rule.of("you-are-trait", LABEL)
        .because("A word for the whole person leaves them nothing to do but to defend it.")
        .when("[you (are|were|have become|have gone) (<very>|<adv>|being|just|a bit)* <trait>]")
        .instead(Retellings::beforeTheWord)
        .ask("What did you see them do? Say that, and leave the word for the person out.")
        .marked("You are so lazy.", "You're selfish, Tom.", "lately youve become so distant")
        .quiet(
            "That was really kind of you.",
            "You're not lazy, you're worn out.",
            "I can be so selfish.",
            "You are the most stubbornly kind man I know.",
            "Our landlord is impossible.",
            "If you were lazy you wouldn't have finished.");
  }

  private static Rule youAreATrait() {
    return Rule.of("you-are-a-trait", LABEL)
        .because("A name for a person is heard as a sentence passed on them.")
        .when(
            "[you (are|were) (<adv>|just|such|nothing but|being)* (a|an|the|one|some)?"
                + " (<very>|<adv>|most|total|complete|real|bit of a)* <trait>? (<traitnoun>|control"
                + " freak|drama queen|"
                + HUMAN
                + ")]")
        .instead(Retellings::beforeTheWord)
        .ask("What did they do this time? Say that instead of the name.")
        .marked(
            "You're such a child about money.",
            "your a control freak",
            "You're a terrible friend, if I'm honest.",
            "You were a complete child at dinner.")
        .quiet(
            "When you were a child you loved the sea.",
            "You're no liar.",
            "You were only a baby then.",
            "I was a terrible friend to you.",
            "My father called me \"the problem\" for years.");
  }

  private static Rule howTrait() {
    return Rule.of("how-trait", LABEL)
        .because("Put as a question or a sigh, it is still a verdict on the person.")
        .when(
            "[(how|so|why are you|why do you have to be|stop being|do not be|must you be) <very>*"
                + " <trait>]")
        .ask("What happened just before? Say that, and how it was for you.")
        .marked(
            "How selfish can you be, that was the last jar.", "Why are you so stubborn about this?")
        .quiet(
            "How can I be so selfish?",
            "How generous of you, thank you.",
            "How lazy Sundays used to be.");
  }

  private static Rule yourTrait() {
    return Rule.of("your-trait", LABEL)
        .because("It names a fault of character where the other can only see one evening.")
        .when(
            "[your (<adv>|own|constant|endless|total|sheer|bloody)*"
                + " (selfishness|laziness|arrogance|stubbornness|jealousy|cruelty|coldness|childishness|negativity|ego|self-pity|carelessness|moods|lies|lying|attitude|temper)]")
        .ask("Which moment showed it to you? Tell that one.")
        .marked("I'm sick of your selfishness.", "Your arrogance is unbelievable.")
        .quiet("I'm sick of my own laziness.", "I understand your jealousy.");
  }

  private static Rule youHaveNo() {
    return Rule.of("you-have-no", LABEL)
        .because("It says what they lack as a person, and nobody can answer that.")
        .when(
            "[you (have|have got|got) (absolutely|really|just)? (no|not an ounce of|zero)"
                + " (heart|empathy|shame|manners|backbone|spine|respect|feelings|decency|sense|idea|patience|ambition)]")
        .ask("What were you missing from them, and when? Say that.")
        .marked("You have no empathy.")
        .quiet("You have no idea how glad I am.", "Call me whenever you need help.");
  }

  private static Rule whatATrait() {
    return Rule.of("what-a-trait", LABEL)
        .because("Said as a sigh or as a likeness, it is still a verdict on the whole person.")
        .when("[(what|such) a (<very>|<trait>)* (<traitnoun>|<trait>|" + HUMAN + ")]")
        .when("[(trouble|problem) with you]")
        .ask("What happened just before? Say that, and how it was for you.")
        .marked("What a coward you are.")
        .quiet(
            "You've turned into a fine cook.",
            "What a coward I was.",
            "How can someone be so kind?",
            "It was generous of you to stay with him.",
            "I never knew anyone as patient as you.",
            "You really are the most stubbornly loyal friend.",
            "You're too tired to drive, stay here.");
  }
}
