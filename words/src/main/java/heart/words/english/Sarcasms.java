// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import static heart.words.Category.SARCASM;

import heart.words.rules.Rule;
import heart.words.text.Scope;
import java.util.List;

/** Praise and politeness that mean their opposite. Only the writer knows, so it may be. */
final class Sarcasms {
  private static final String WHY =
      "Said sideways, only the sting arrives, and what you wished for stays unsaid.";

  private final Requests requests;

  Sarcasms(Requests requests) {
    this.requests = requests;
  }

  List<Rule> rules() {
    return List.of(
        ohGreat(),
        thanksForNothing(),
        goodForYou(),
        howKindOfYou(),
        wouldItKillYou(),
        dontMindMe());
  }

  private static Rule rule(String id) {
    return Rule.of(id, SARCASM).because(WHY).maybe();
  }

  private static Rule ohGreat() {
    return rule("oh-great")
        .when(
            "^ (oh|well|ah|so|just)* ,?"
                + " [(great|wonderful|brilliant|lovely|fantastic|perfect|marvellous|charming|nice|super|excellent|terrific)]")
        .alsoIn(Scope.DENIED)
        .ask("What had you been hoping for? Say that instead.")
        .marked("Oh great, another night with your phone.", "Lovely, just what I needed.")
        .quiet(
            "Oh great, you're home!",
            "Great, the washing machine has flooded the hall.",
            "Perfect, see you at six.");
  }

  private static Rule thanksForNothing() {
    return rule("thanks-for-nothing")
        .when("[(thanks|thank you|cheers) (<adv>|so|very|much|ever|a|lot|bunch|million)* for]")
        .alsoIn(Scope.DENIED)
        .ask("What help did you miss? Name it: \"I would have liked ...\"")
        .marked("Thanks ever so much for leaving me one slice of bread, you're a saint.")
        .quiet(
            "Thanks so much for the support last week.",
            "Thanks for listening.",
            "Thank you for everything.",
            "Thanks for Nothing is the name of the play.");
  }

  private static Rule goodForYou() {
    return rule("good-for-you")
        .when("[(good|well|bully) (for you|done)]")
        .when("[(congratulations|bravo|congrats|hats off|well done|nice one|nice work|nice going)]")
        .ask("Is there some thanks in it? Say that plainly first, then what you need besides.")
        .marked("Good for you, you washed one cup.", "Congratulations, you found the dishwasher.")
        .quiet(
            "Well done, you passed!",
            "Congratulations on the baby!",
            "Well done me, I put diesel in a petrol car.",
            "Good job you brought a coat.");
  }

  private static Rule howKindOfYou() {
    return rule("how-kind-of-you")
        .when(
            "[(how|so|very|that is|it is)? <very>?"
                + " (kind|nice|good|sweet|generous|thoughtful|considerate|big) of you]")
        .ask("Did you miss them, or wait for them? Say that, and since when.")
        .marked(
            "How kind of you to grace us with your presence.",
            "Nice of you to remember you have a daughter.")
        .quiet(
            "It was nice of you to call her.",
            "How kind of you to bring soup.",
            "So glad you could come.");
  }

  private Rule wouldItKillYou() {
    return rule("would-it-kill-you")
        .when(
            "[(would|will) it (really)? (kill|hurt|be too much|be so hard) (to ask|for|if)? (you)?"
                + " (to)?]")
        .when("[do not strain yourself]")
        .alsoIn(Scope.DENIED)
        .alsoIn(Scope.HYPOTHETICAL)
        .instead(m -> requests.once(m))
        .ask("What would you like help with? Ask for that one thing.")
        .marked("Don't strain yourself.")
        .quiet(
            "Would it help you to talk?",
            "Don't hurt your head on the step.",
            "Let's go out for a change.");
  }

  private static Rule dontMindMe() {
    return rule("dont-mind-me")
        .when("[do not (mind|worry about|get up|let me|all|bother|hurry|rush)]")
        .when(
            "[(do go on|take your time|please ,? continue|by all means|excuse me for|heaven"
                + " forbid|god forbid|i do love|do let)]")
        .alsoIn(Scope.DENIED)
        .ask("What would you like them to do? Ask; they may not guess it.")
        .marked("Oh, do go on, tell us about your marathon once more.")
        .quiet(
            "I only live here in the summer.",
            "Don't worry about me, I'll be fine.",
            "So now you know where the key is.",
            "Glad to see you so well.",
            "I hope the trip was good.");
  }
}
