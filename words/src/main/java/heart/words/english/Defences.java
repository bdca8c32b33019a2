// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import static heart.words.Category.DEFENCE;

import heart.words.rules.Rule;
import heart.words.text.Scope;
import java.util.List;

/** A complaint answered with another one. */
final class Defences {
  private static final String WHY =
      "Answered with a complaint of its own, theirs has not been heard, and they will say it"
          + " louder.";

  private Defences() {}

  static List<Rule> rules() {
    return List.of(
        yesButYou(), whatAboutWhenYou(), oneToTalk(), youStartedIt(), atLeastI(), onlyBecauseYou());
  }

  private static Rule rule(String id) {
    return Rule.of(id, DEFENCE).because(WHY);
  }

  private static Rule yesButYou() {
    return rule("yes-but-you")
        .when(
            "[(but|well|and|at least|though) ,? you"
                + " (are|were|did|do|have|never|always|also|just|~leave|~forget|~make|~go|~say|~provoke|too)]")
        .when("[(maybe|ok|okay|fine|yes|yeah|sure|all right) .. .. .. .. .. but]")
        .ask("What part of it is right? Say that first; your own point can come after.")
        .marked(
            "I may have been rude but you provoked me.",
            "Maybe I'm late, but you are never ready.",
            "Okay, I was late. But you didn't exactly hurry either.")
        .quiet(
            "How is that different from the old one?",
            "Fine, but how do you feel?",
            "I was late but you were so patient.",
            "I rang but you were out.",
            "Yes, but that doesn't excuse me.",
            "Yes, but you always find a way through.",
            "Yes, but the six o'clock is full.",
            "I was tired, but you were so patient.");
  }

  private static Rule whatAboutWhenYou() {
    return rule("what-about-when-you")
        .when("[(what about|how about|and|remember) (when|the (time|night|day|year))? (you|your)]")
        .when("[(who|when|where|what) (was|were|did|left|is it) .. (you|that|who)]")
        .ask(
            "That is for a talk of its own. First tell them what you heard; then: \"There is"
                + " something on my mind too.\"")
        .marked(
            "And when was the last time you cleaned the bathroom?",
            "And where were you when I had my surgery?",
            "But what about when you borrowed my car?",
            "And what about the time you left me at the airport?")
        .quiet(
            "When was the last time you ate?",
            "Where were you when the lights went out?",
            "What about you? You look tired.",
            "So who was there?",
            "What about you, how was the first day back?",
            "What about the plumber?",
            "What about when we were in Rome?",
            "Remember when you made that cake?");
  }

  private static Rule oneToTalk() {
    return rule("one-to-talk")
        .when(
            "[(you (can|are one to|should|are a fine one to) talk|look who is talking|rich coming"
                + " from you|pot .. kettle|look (at yourself|in the mirror)|says (you|who|the)|you"
                + " are hardly|coming from you|your own)]")
        .ask("What part of it is right? Say that first; your own point can come after.")
        .marked("Before you judge me, look at yourself.", "That's rich coming from you.")
        .quiet(
            "You've got a nerve of steel.",
            "You're in a good position to help her.",
            "Before you go, look at the roses.",
            "You can talk to me about it.",
            "Look who's here!",
            "He's one to talk.",
            "I'm one to talk.");
  }

  private static Rule youStartedIt() {
    return rule("you-started-it")
        .when(
            "[you (<adv>|are the one who)* (started|began|lied|provoked|pushed|wound|chose|asked"
                + " for|wanted|did|said)]")
        .ask("What is your own part in it? Say that alone; theirs can come after.")
        .marked("anyway you started it", "You're the one who lied.", "Sorry, but you started it.")
        .quiet(
            "You started the book club.",
            "You go first.",
            "You're the one who taught me to swim.",
            "I started it.");
  }

  private static Rule atLeastI() {
    return rule("at-least-i")
        .when("[at least (i|my|some|one of us)]")
        .when("[i am not the (one|only)]")
        .ask(
            "What would you like them to see of what you do? Say that, and leave the measuring"
                + " out.")
        .marked("At least I turn up when she needs a lift.", "at least i dont lie to you")
        .quiet("At least I have you.", "At least it didn't rain.", "At least we tried.");
  }

  private static Rule onlyBecauseYou() {
    return rule("only-because-you")
        .when("[i (only|just|would not have|would) .. .. .. .. (because|if|when|since|after) you]")
        .when("[if you (had|did|would|were) .. .. .. .. (i|then)]")
        .alsoIn(Scope.HYPOTHETICAL)
        .instead(Retellings::ownPart)
        .ask("What is your own part in it? Say that alone; theirs can come after.")
        .marked("I wouldn't have shouted if you hadn't started it.")
        .quiet(
            "What do you expect from the doctor?",
            "I wouldn't mind if you came.",
            "I only came because you asked.",
            "I wouldn't have managed if you hadn't called.",
            "I only got through the speech because you held my eye.");
  }
}
