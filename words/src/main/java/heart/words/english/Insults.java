// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import static heart.words.Category.INSULT;

import heart.words.rules.Rule;
import java.util.List;

/** Names, contempt, swearing at somebody. */
final class Insults {
  private Insults() {}

  static List<Rule> rules() {
    return List.of(
        callingNames(),
        youAreAnInsult(),
        swearingAtYou(),
        shutUp(),
        youDisgustMe(),
        areYouStupid());
  }

  private static Rule callingNames() {
    return Rule.of("calling-names", INSULT)
        .because("A name stays long after the reason for it is forgotten.")
        .when("[you <scorn>* <insult>]")
        .when("^ [<scorn>* <insult>] $")
        .ask("What are you angry about? Say what happened, and that you are angry.")
        .marked("Dickhead.", "You idiot, the oven was still on.", "shut up you stupid cow")
        .quiet(
            "It was nothing but a dirty old shed.",
            "There's a lump in my throat.",
            "He's a dickhead.",
            "Stupid printer.",
            "Trash goes out on Monday.",
            "I felt like such an idiot.",
            "You beautiful idiot, I love you.",
            "You freak out when I drive.",
            "you silly thing");
  }

  private static Rule youAreAnInsult() {
    return Rule.of("you-are-an-insult", INSULT)
        .because("Called a name, people hear only the name.")
        .when(
            "[you (are|were|~act like|~behave like) (<adv>|<very>|such|just|like)* (a|an|the)?"
                + " (<scorn>|<adv>|total|complete)*"
                + " (<insult>|<scorn>|disgusting|pathetic|worthless|waste of)]")
        .ask("What are you angry about? Say what happened, and that you are angry.")
        .marked("You're a total loser, Kev.", "You are a waste of space.")
        .quiet(
            "That was the stupidest thing I ever did.",
            "You're no idiot, Ben.",
            "I was an idiot.",
            "You're not a loser.",
            "He's a complete jerk.");
  }

  private static Rule swearingAtYou() {
    return Rule.of("swearing-at-you", INSULT)
        .because("Swearing at someone ends the talk, whatever it was about.")
        .when("[(fuck|screw|damn|piss|sod|bugger) (you|off|your|yourself)]")
        .when("[go to hell]")
        .ask("What is the anger about? Say that you are angry, and at what.")
        .marked("Fuck you and your perfect family.", "Go to hell.")
        .quiet(
            "Fuck, I burnt the rice.",
            "I told him to go to hell.",
            "What's the matter with your car?",
            "The damn printer is broken.");
  }

  private static Rule shutUp() {
    return Rule.of("shut-up", INSULT)
        .because("It takes the other's voice away, and nothing can be heard after that.")
        .when("[shut (up|it|your mouth|your face)]")
        .ask("Do you need a pause? Ask for ten minutes, and say when you will be back.")
        .marked("Oh, shut your mouth.")
        .quiet(
            "You shouted \"shut up\" at me.",
            "They shut up shop at six.",
            "I should shut up and listen.");
  }

  private static Rule youDisgustMe() {
    return Rule.of("you-disgust-me", INSULT)
        .because("It says that their whole person is unbearable, and leaves nothing to talk about.")
        .when("[you (make|are making) me (sick|ill)]")
        .when("[you (disgust|revolt|sicken|repulse) me]")
        .when("[i (hate|despise|can not stand|can not bear) (you|the sight)]")
        .ask("What did they do that you can't bear? Say that one thing.")
        .marked("You make me sick.")
        .quiet(
            "I hate it when you drive at night.",
            "You never disgust me.",
            "I can't stand you being sad.");
  }

  private static Rule areYouStupid() {
    return Rule.of("are-you-stupid", INSULT)
        .because("It is no question; it is a name put as one.")
        .when("[are you (<adv>|really|that)* (<insult>|<trait>|stupid|deaf|blind|mad|thick|dense)]")
        .ask("What went wrong, as you see it? Say that.")
        .marked("Are you stupid?", "are you deaf or what")
        .quiet("You're worth waiting for.", "Was I stupid to ask?", "Are you tired?");
  }
}
