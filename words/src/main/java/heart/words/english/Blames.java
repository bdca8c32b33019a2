// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import static heart.words.Category.BLAME;

import heart.words.rules.Rule;
import heart.words.text.Scope;
import java.util.List;

/** One person made the cause of what happened, or of what another feels. */
final class Blames {
  private Blames() {}

  static List<Rule> rules() {
    return List.of(yourFault(), becauseOfYou(), youMadeMe(), youRuined(), ifYouHad());
  }

  private static Rule yourFault() {
    return Rule.of("your-fault", BLAME)
        .because("A fault is something to fight off; what happened is something to talk about.")
        .when("[(is|was|be|all|entirely|it)* (your|you|yours) (own)? (fault|doing|to blame)]")
        .when("[whose fault]")
        .when("[i blame you]")
        .alsoIn(Scope.HYPOTHETICAL)
        .instead(Retellings::withoutFault)
        .ask(
            "What happened, and what did it do to you? \"When ... I was ...\" keeps both and leaves"
                + " the fault out.")
        .marked(
            "Whose fault is it that we're broke?",
            "It's your fault we missed the flight.",
            "This is all your doing.",
            "I blame you for this.")
        .quiet(
            "The choice is yours.",
            "It all comes down to the weather.",
            "You're not guilty of anything.",
            "It's not your fault the flight was cancelled.",
            "It was my fault we were late.",
            "Was it your fault? No.",
            "I don't blame you for being angry.");
  }

  private static Rule becauseOfYou() {
    return Rule.of("because-of-you", BLAME)
        .because("It says that the cause is a person, and then the talk is about the person.")
        .when("[(because of|thanks to|all down to|down to|due to) you]")
        .alsoIn(Scope.HYPOTHETICAL)
        .instead(Retellings::withoutFault)
        .ask(
            "What happened, and what did it do to you? \"When ... I was ...\" keeps both and leaves"
                + " the fault out.")
        .marked("Thanks to you I lost my job.", "I'm miserable because of you.")
        .quiet(
            "I dared because of what you said.",
            "Because of you I finally sleep through the night.",
            "Thanks to you I passed the exam.",
            "We stayed in because of the rain.",
            "I smile because of you.");
  }

  private static Rule youMadeMe() {
    return Rule.of("you-made-me", BLAME)
        .because(
            "Nobody makes another's feeling alone, and \"you made me\" starts a quarrel about it.")
        .when("[(you|you have) (made|make|are making|keep making) (me|us|it)]")
        .when("[you (drive|are driving|drove) (me|us)]")
        .alsoIn(Scope.HYPOTHETICAL)
        .ask(
            "What happened, and what did it do to you? \"When ... I was ...\" keeps both and leaves"
                + " the fault out.")
        .marked(
            "You made me look like a fool.",
            "Look what you made me do.",
            "You've made me feel sick.")
        .quiet(
            "You made me a card when you were five.",
            "You made me feel safe.",
            "You made me laugh.",
            "I made you wait.");
  }

  private static Rule youRuined() {
    return Rule.of("you-ruined", BLAME)
        .because(
            "It says that one person broke it, and there is nothing to be done with that together.")
        .when(
            "[you (have|had)? (just|completely|managed to)*"
                + " (~ruin|~spoil|~wreck|~destroy|~break|~kill|~poison|~cost|~waste|~turn .."
                + " against)]")
        .ask("What had you been looking forward to? Say that, and what happened instead.")
        .marked(
            "You've cost me my best friend.",
            "You turned the kids against me.",
            "You ruined my birthday.",
            "You've destroyed everything we had.")
        .quiet(
            "You cost me a good night's sleep with that book.",
            "You took my books and brought them back.",
            "You turned the chairs to the wall.",
            "You're the one who broke the ice.",
            "The rain ruined our picnic.",
            "I ruined your birthday.",
            "You broke the ice with that joke.",
            "He ruined her credit.");
  }

  private static Rule ifYouHad() {
    return Rule.of("if-you-had", BLAME)
        .because("It rewrites the past with one culprit in it, and the past cannot be changed.")
        .when("[(if it (were|was) not for you|if you (had|'d)|had you|if only you)]")
        .alsoIn(Scope.HYPOTHETICAL)
        .ask("What do you wish for from now on? Ask for that.")
        .marked(
            "If you'd been on time none of this would have happened.",
            "If you'd listened to me we wouldn't be in debt.",
            "None of this would have happened if you'd locked the door.")
        .quiet(
            "If I'm late it's because of the bus.",
            "I wouldn't drink if I were you.",
            "If you'd been at the lake you would have seen the swans.",
            "If you'd asked I would have come.",
            "If you'd like, we could walk.");
  }
}
