// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import static heart.words.Category.DEFENCE;

import heart.words.rules.Rule;
import heart.words.text.Scope;
import java.util.List;

/**
 * A complaint answered with a bill: "you're no saint yourself", "so did you", "you did it first".
 */
final class CounterCharges {
  private final Tone tone;

  CounterCharges(Tone tone) {
    this.tone = tone;
  }

  private static Rule rule(String id) {
    return Rule.of(id, DEFENCE)
        .because(
            "Answered with a complaint of its own, theirs has not been heard, and they will say it"
                + " louder.")
        .ask("What part of it is right? Say that first; your own point can come after.");
  }

  List<Rule> rules() {
    return List.of(soDidYou(), noBetter(), sayTheSame(), counter());
  }

  private Rule counter() {
    return rule("you-more-than-i")
        .ask(
            "That is for a talk of its own. First tell them what you heard; then: \"There is"
                + " something on my mind too.\"")
        .when(
            "[you (do|did|are|were|have|can|could|will) not .. .. (either|neither)]"
                + " (so|,|.|$|lol|tbh|tho|and)",
            "^ [me ,? (<trait>|<bad>)] <question-mark>",
            "[what did you expect me to]",
            "[you were the one (<ing>|who|that|on|with|in|drinking)] _",
            "[(charity begins at home|those in glass|let (he|him) who is|it cuts both ways|it works"
                + " both ways|two can play|two wrongs|tit for tat|pot kettle|physician heal|people"
                + " in glass|i am not the only|i was not the only)] _?",
            "[(that is|thats) (a bit much|rich|good|a good one|a laugh|some nerve|funny) (,)?"
                + " (coming)? from (you|a|someone|the|my)] _?",
            "[you (are|were) (no|not exactly (a|an)|hardly (a|an)|not (a|an)|far from (a|an)?)"
                + " (angel|saint|picnic|bed of roses|ray of sunshine|shrinking"
                + " violet|better|perfect|innocent|model|oil painting|walk in the park|great|easy)]"
                + " (either|yourself|to live|,|.|$)?",
            "[(i would not|i 'd not) (need|have) to .. if you]")
        .alsoIn(Scope.REPORTED, Scope.DENIED, Scope.HYPOTHETICAL, Scope.QUESTION)
        .notIn(Scope.WARM)
        .onlyIf(m -> tone.verdict(m))
        .marked("That's rich coming from you.", "You're hardly a saint yourself.")
        .quiet(
            "You never told me you could sing!",
            "I was late once. You waited in the rain.",
            "You know far more than I do.",
            "If I'm cold it's because the window is open.",
            "I may snore, but you sleep anyway.",
            "Don't come to the station, I'll walk.");
  }

  private Rule soDidYou() {
    return rule("so-did-you")
        .when(
            "[(well|and|but|oh)* ,? you (did|do|have|were|are|can|could|would) not .. .. .. either]"
                + " (,|.|$|when|last)",
            "^^ [(excuse me|hang on|hold on|wait a minute|wait)] ,? but? (who|what about|you|and"
                + " you)",
            "[you <adv>* (did|made|said|do|make|are doing|have done|have made|were doing) <adv>*"
                + " the <adv>* (same|exact same|very same)]"
                + " (thing|things|mistake|mistakes|to|last|when|with|all|every|yourself|,|.|$)",
            "[i (was|am) not the (only)? one] (who|that|<ing>)")
        .alsoIn(Scope.DENIED, Scope.QUESTION)
        .alsoIn(Scope.REPORTED)
        .notIn(Scope.WARM)
        .marked("u literally did the same thing last month", "You do the exact same.")
        .quiet(
            "You do it so well.",
            "I didn't sleep either.",
            "I did the same thing last week.",
            "So do you want tea?",
            "You did the same course as Ben.",
            "So did I.");
  }

  private Rule noBetter() {
    return rule("no-better")
        .when(
            "[you (are|were) not exactly] !(<number>|the same)",
            "[you are (no better | not (any)? (much)? better (yourself)? | no angel | no saint |"
                + " hardly (perfect|innocent|an angel|a saint|better) | not (exactly|so|that|very)?"
                + " (perfect|innocent|blameless|squeaky clean|a saint|an angel) (yourself|either)?"
                + " | just as bad | (much|far) worse | every bit as | the same | guilty of)]"
                + " (yourself|as|too|than|either|.|,|$)?")
        .unless("not perfect (and|but|,) (i|neither|that|who)")
        .notIn(Scope.WARM, Scope.QUESTION)
        .marked("You're no better.", "You're not exactly perfect yourself.")
        .quiet(
            "You look like you've never been happier.",
            "You're not perfect and neither am I.",
            "I'm no saint.",
            "There's no better feeling.");
  }

  private Rule sayTheSame() {
    return rule("could-say-the-same")
        .when(
            "[it takes two] (,|.|$)",
            "[(do not) (turn|put|pin|throw|twist|blame|make) (this|it|that|everything) (all)?"
                + " (on|around on|back on|onto|against|about) me]")
        .onlyIf(tone.notGood())
        .notIn(Scope.WARM)
        .marked("Don't turn this on me.", "It takes two, you know.")
        .quiet(
            "She could say the same in Welsh.",
            "I could say the same about the soup.",
            "It takes two hours by train.");
  }
}
