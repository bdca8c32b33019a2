// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import static heart.words.Category.ABSOLUTE;

import heart.words.rules.Rule;
import java.util.List;

/** "You always", "you never": one occasion made into a whole person. */
final class Absolutes {
  private final Requests requests;

  Absolutes(Requests requests) {
    this.requests = requests;
  }

  List<Rule> rules() {
    return List.of(youAlways(), everyTime(), youNever(), notOnce(), allYouDo(), alwaysAboutYou());
  }

  private static Rule youAlways() {
    return Rule.of("you-always", ABSOLUTE)
        .because("\"Always\" makes one evening into a whole person, and people defend the person.")
        .when("[you (are|have|were)? <adv>* <absolute> <adv>* _?]")
        .ask("When did it happen last? Tell that one time, as a camera would have seen it.")
        .marked(
            "You're permanently in a bad mood on Sundays.",
            "you constantly put your mother first",
            "You always leave me with the dirty dishes.")
        .quiet(
            "You've always got a smile for the postman.",
            "You're always in my heart.",
            "With you it's always an adventure.",
            "You always make me laugh.",
            "You always sit by the window on trains.",
            "I always forget your coffee.",
            "You always know what to say.",
            "You've always loved the sea.");
  }

  private static Rule everyTime() {
    return Rule.of("every-time", ABSOLUTE)
        .because("\"Every time\" is heard as a charge, and the answer is the time it was not so.")
        .when(
            "[(whenever|every time|each time|any time|the minute|the moment|as soon as) (i|we|my)]"
                + " ... you")
        .ask("Which time stays with you? Tell that one.")
        .marked(
            "Whenever I need you, you're nowhere to be found.",
            "Any time I try to talk about money you walk out of the room.")
        .quiet(
            "Whenever I cried you held my hand.",
            "Every time I called, you picked up.",
            "As soon as I got in you put the kettle on.",
            "Every time I hear that song I think of you.",
            "Every single time you smile I melt.",
            "I water them every single day.");
  }

  private Rule youNever() {
    return Rule.of("you-never", ABSOLUTE)
        .because("\"Never\" invites the one time it was otherwise, and your point gets lost in it.")
        .when(
            "[you (have|would|could|will|can|do|did|are|were)? <adv>* (never|hardly ever|not"
                + " ever|rarely) (ever|once|even)? _?]")
        .instead(m -> requests.sometimes(m))
        .ask("When was the last time you missed it? Tell that one time: the day and what happened.")
        .marked(
            "You don't ever ask how I am.",
            "You never back me up.",
            "u never ever wait for me",
            "You never listen to me.",
            "u never even text back",
            "In all these years you've never asked how I am.",
            "Why do you never help with dinner?")
        .quiet(
            "You don't ever need to thank me.",
            "When did you last see the doctor?",
            "You never have to thank me for that.",
            "When did you ever see such a sunset?",
            "You never rushed me.",
            "You never even complained.",
            "You never met my grandfather.",
            "You never let me down.",
            "I never listen properly when I'm tired.",
            "You never know what a day brings.",
            "She never calls you either.");
  }

  private static Rule notOnce() {
    return Rule.of("not-once", ABSOLUTE)
        .because("\"Not once\" asks the other to search for the exception instead of hearing you.")
        .when("[(not|never)? (even)? once (have|did|do|in|has)?]")
        .when("[not (one|a) single _]")
        .ask("Which occasion do you think of? Name it, and say what you had wished for.")
        .marked("You haven't once said thank you.")
        .quiet(
            "Not a day goes by when I don't think of you.",
            "Not one of the plates broke when you moved them.",
            "You've not once made me feel stupid.",
            "I haven't once regretted the move.",
            "Once you asked me to dance.");
  }

  private static Rule allYouDo() {
    return Rule.of("all-you-do", ABSOLUTE)
        .because("It wipes out everything else they did, and that is what they will talk about.")
        .when("[(all|the only thing) you (ever|can|want)? _]")
        .ask("What did you miss this week? Name one thing, and the day.")
        .marked("All you ever talk about is work.", "The only thing you talk about is your car.")
        .quiet(
            "All you talked about was the sea.",
            "All you need to do is ring the bell.",
            "All I do is worry about you.",
            "All you do is kind.");
  }

  private static Rule alwaysAboutYou() {
    return Rule.of("always-about-you", ABSOLUTE)
        .because("It sums up years in one line, and a sum is easy to dispute.")
        .when(
            "[(it is|everything is|that is)? always (about|your|on|the same|some|something)"
                + " (you|your)?]")
        .ask("Which moment is it about? Say what you would have liked then.")
        .marked("There's always some excuse with you.", "It's always something with you.")
        .quiet(
            "It's always a joy to see you.",
            "Safety always comes first on the boat.",
            "You make everything better.");
  }
}
