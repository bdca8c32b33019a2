// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import static heart.words.Category.PRESSURE;

import heart.words.rules.Rule;
import heart.words.text.Scope;
import java.util.List;

/** The same question again and again, or many at once. */
final class Askings {
  private static final String ASK =
      "Which one question matters most? Ask that one, and say that it can wait.";
  private static final String WHY =
      "Pressed for an answer, people find one that ends the pressing, or none.";

  private final Tone tone;

  Askings(Tone tone) {
    this.tone = tone;
  }

  List<Rule> rules() {
    return List.of(whyWont(), askedYou(), yesOrNo(), whyWhy(), waiting());
  }

  private static Rule rule(String id) {
    return Rule.of(id, PRESSURE).because(WHY).ask(ASK);
  }

  private Rule whyWont() {
    return rule("why-wont-you")
        .instead(Retellings::inTheirTime)
        .when(
            "[are you <adv>* (hiding|avoiding|dodging|ignoring|stalling)]"
                + " (something|from|it|the|this|my|me|,|$)",
            "[(do|will|are|did|have|can) you or (do|will|are|did|have|can) not you]",
            "[why (will|can|do|would|could|did|have|are|must) (not)? you not? <adv>* (just|ever|at"
                + " least|simply|even)* (tell"
                + " me|tell|say|answer|answering|talk|talking|speak|speaking|admit|reply|replying|open"
                + " up|decide|explain|respond|responding|pick up|picking|call me back|texting|text"
                + " me back|look at me|listen|let me|be honest|trust me|give me|commit|want to"
                + " (talk|speak|tell|answer)|do it|come|say it|see|leave it|calling|be"
                + " straight|ignore|ignoring|avoid|avoiding|stop)]",
            "[(do not you (have|want) anything to say|have you nothing to say|nothing to say"
                + " (<question-mark>)|cat got your tongue|lost your tongue|are you"
                + " (deaf|mute|even)? (listening|ignoring me|there|going to answer|going to"
                + " say|dodging))]")
        .unless(
            "why do not you (come|try|ask|take|sit|rest|stay|go|let me"
                + " (cook|help|do|take|drive|make)|tell me (all|about|more|what))")
        .notIn(Scope.WARM)
        .marked(
            "why wont you just tell me where you were",
            "Why can't you just admit it?",
            "Are you even listening?")
        .quiet(
            "What's so good about rye bread?",
            "What do you want me to say to her?",
            "Are you coming or staying?",
            "Why don't you come for dinner?",
            "Why won't this jar open?",
            "Why don't you come with us?",
            "Why don't you tell me about it over tea?");
  }

  private Rule askedYou() {
    return rule("asked-you-times")
        .ask("Ask it once more as if for the first time, and say why it matters to you.")
        .when(
            "[(it is|that is|its) (one|only one|a simple|just a) (question|yes|word)]",
            "[(are you in|in) or (are you)? out] (<question-mark>|,|.|$)",
            "[i (asked|am asking) you (a question|something|a simple question|one thing|one last"
                + " time|for the last time|again|now)]",
            "[you (have|'ve) had (all|a|enough|plenty|ages|long enough|two|three|<number>) .."
                + " (week|day|month|hour|time|days|weeks|months|hours|long|year|years) (to"
                + " (think|decide|answer|tell|reply|make|come|say)|,|.|$)]",
            "[(go on|come on) ,? (then)? ,? (who|what|where|why|tell|say|out with|spit)"
                + " (is|was|are|were|did|me|it)?] .. (<question-mark>|$)",
            "<question-mark> [(when|why|where|who|what|how|well|have you|do you|are you|did"
                + " you|will you|can you|is it|was it) <question-mark>]",
            "[i (will|'m going to|am going to|shall) (keep|go on|not stop)"
                + " (asking|calling|ringing|texting)]")
        .alsoIn(Scope.ADVICE, Scope.PAST_SELF, Scope.REPORTED)
        .notIn(Scope.WARM)
        .marked("Come on, spit it out.", "Come on, out with it, what did she tell you?")
        .quiet(
            "You haven't tried the soup yet.",
            "I keep asking myself why.",
            "I asked three shops and none has your size.",
            "Dad asked me twice whether you're coming.",
            "I asked you to dance.");
  }

  private Rule yesOrNo() {
    return rule("yes-or-no")
        .ask("Ask it without the \"or not\", and leave room for an answer in between.")
        .when(
            "[(are you|do you|will you|did you|is it|have you|can you|would you) ... or (not|no|do"
                + " not you|are not you|did not you)] $",
            "[it is (not)? (a)? (hard|difficult|simple|one|easy|yes or no)"
                + " (question|word|answer|sentence)]",
            "[(it is|its) (one|a yes|a simple|just one) (word|question|or no)]")
        .notIn(Scope.WARM)
        .onlyIf(tone.notGood())
        .marked("Are you seeing him or not?", "It's not a hard question.")
        .quiet(
            "Whether it rains or not, I'm coming.",
            "Shall we take the car or the train?",
            "It's a yes from me.");
  }

  private Rule whyWhy() {
    return rule("why-why")
        .when(
            "[(who|what|where|when|why|how) ... , (who|what|where|when|why|how) ... ,"
                + " (who|what|where|when|why|how)] ... <question-mark>")
        .notIn(Scope.WARM)
        .marked("Who was it, where did you go, how long has it been going on?")
        .quiet("I know why you went and why you stayed.");
  }

  private Rule waiting() {
    return rule("still-waiting")
        .ask("What worries you while you wait? Say that once, and by when you hope to hear.")
        .when(
            "^ [well <question-mark> i am (listening|waiting)]",
            "[(i am|we are|am) <adv>* (waiting|still waiting)] (for (an|your|a|the|that|my|you to"
                + " (answer|say|explain|reply|apologise|tell|decide|admit|speak))|,|.|$|<adv> $)")
        .unless(
            "waiting (for|at) (the|you (at|in|to (come|get|arrive|be))|my|a"
                + " (bus|train|call|letter|parcel|taxi|table)|your"
                + " (train|plane|bus|flight|letter|call|visit))")
        .notIn(Scope.WARM)
        .marked("I'm still waiting for an answer, young lady.", "Well? I'm waiting.")
        .quiet(
            "I'm waiting for the bus.",
            "I'm waiting for you at the station.",
            "Hello, how are you?");
  }
}
